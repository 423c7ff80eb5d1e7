using System.Linq.Expressions;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Editing;

public sealed record CentreChoice(int Id, string Slug, string Name);

/// <param name="Centres">By name.</param>
/// <param name="Search">The way to further ones; null where all are offered.</param>
public sealed record OfferedCentres(IReadOnlyList<CentreChoice> Centres, SearchBox? Search)
{
    public static OfferedCentres None { get; } = new([], null);
}

/// <summary>
/// What a form that is no item's offers of centres: all of them where they are few, else those that are chosen and those that were
/// sought.
/// </summary>
public sealed class CentrePicker(FieldTexts texts)
{
    private static readonly Expression<Func<Centre, CentreChoice>> Choice = centre => new CentreChoice(centre.Id, centre.Slug, centre.Name);

    /// <param name="centres">Those among which may be chosen.</param>
    /// <param name="field">The search as the form begins with it: its field, its label and where it goes.</param>
    public async Task<OfferedCentres> OfferAsync(
        IQueryable<Centre> centres, Expression<Func<Centre, bool>> isChosen, SearchBox field, ChoiceSearch? search,
        CancellationToken cancellationToken)
    {
        var all = await centres.OrderBy(centre => centre.Id).Select(Choice).Take(ChoicePicker.MostOffered + 1)
            .ToListAsync(cancellationToken);
        if (all.Count <= ChoicePicker.MostOffered)
        {
            return new OfferedCentres(ByName(all), null);
        }

        var chosen = await centres.Where(isChosen).OrderBy(centre => centre.Id).Select(Choice).ToListAsync(cancellationToken);
        if (search is null or { Words.Length: 0 })
        {
            return new OfferedCentres(ByName(chosen), field);
        }

        var found = await centres
            .Named(search.Words)
            .OrderBy(centre => centre.FoldedHeading).ThenBy(centre => centre.Id)
            .Select(Choice)
            .Take(ChoicePicker.MostFound + 1)
            .ToListAsync(cancellationToken);
        return new OfferedCentres(
            ByName(chosen.Union(found.Take(ChoicePicker.MostFound))),
            field with { Words = search.Words, Outcome = texts.Found(typeof(Centre), found.Count) });
    }

    private static List<CentreChoice> ByName(IEnumerable<CentreChoice> centres) =>
        [.. centres.OrderBy(centre => Folding.Fold(centre.Name), StringComparer.Ordinal).ThenBy(centre => centre.Id)];
}
