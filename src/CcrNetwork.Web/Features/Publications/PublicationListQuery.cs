using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Publications;

/// <summary>The query string of the list. Values that do not exist are ignored.</summary>
public sealed record PublicationFilter
{
    /// <summary>In small letters.</summary>
    public string? Kind { get; init; }

    /// <summary>ISO 639-1 code of the language in which a work is written.</summary>
    public string? In { get; init; }

    /// <summary>The slug of a centre of which a work tells.</summary>
    public string? Centre { get; init; }

    public string? Page { get; init; }

    public PublishedWorkKind? WantedKind =>
        Enum.TryParse<PublishedWorkKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    public int PageNumber => int.TryParse(Page, out var page) && page is > 0 and < 100_000 ? page : 1;
}

/// <summary>A work in a list.</summary>
/// <param name="Language">In which it is written; its title is in it.</param>
public sealed record PublicationRow(
    string Slug, string Title, string Language, PublishedWorkKind Kind, int? Year, string? Publisher, LocalizedText? Summary);

/// <summary>The works of the association, narrowed to what is really filtered by.</summary>
/// <param name="Centre">The slug of a centre; null without one.</param>
/// <param name="Centres">The names of the centres of which published works tell, by their slugs, in order.</param>
public sealed record PublicationList(
    PagedList<PublicationRow> Works, PublishedWorkKind? Kind, string? Language, string? Centre,
    IReadOnlyList<PublishedWorkKind> Kinds, IReadOnlyList<string> Languages, IReadOnlyList<KeyValuePair<string, string>> Centres,
    IReadOnlyList<string> Sources)
{
    public bool IsFiltered => Kind is not null || Language is not null || Centre is not null;

    /// <summary>Whether there is anything to choose.</summary>
    public bool HasFilters => Kinds.Count > 1 || Languages.Count > 1 || Centres.Count > 0;

    /// <summary>The query string of the same list.</summary>
    public string Query(int page) => QueryString.Create(new Dictionary<string, string?>
    {
        ["kind"] = Kind?.ToString().ToLowerInvariant(),
        ["in"] = Language,
        ["centre"] = Centre,
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(value => value.Value is not null)).Value ?? "";
}

/// <summary>The published works, the newest first, and what they can be narrowed by.</summary>
public sealed class PublicationListQuery(NetworkDbContext db, CentreIndexSnapshot snapshot)
{
    private const int PageSize = 20;

    private IQueryable<PublishedWork> Published => db.PublishedWorks.Published();

    public async Task<PublicationList> RunAsync(PublicationFilter filter, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var known = await Published.OrderBy(w => w.Id)
            .Select(w => new { w.Kind, w.TitleLanguage, w.Sources })
            .ToListAsync(cancellationToken);
        var told = await Published.SelectMany(w => w.Centres).Select(c => c.Slug).Distinct().ToListAsync(cancellationToken);
        var list = new PublicationList(
            null!, filter.WantedKind, null, null,
            [.. known.Select(w => w.Kind).Distinct().Order()],
            [.. known.Select(w => w.TitleLanguage).Distinct().Order(StringComparer.Ordinal)],
            [.. told.Where(index.BySlug.ContainsKey).Select(slug => KeyValuePair.Create(slug, index.Centres[index.BySlug[slug]].Name))
                .OrderBy(
                    centre => Folding.Fold(centre.Value), StringComparer.Ordinal).ThenBy(centre => centre.Key, StringComparer.Ordinal)],
            [.. known.SelectMany(w => w.Sources).Distinct()]);
        list = list with
        {
            Language = list.Languages.FirstOrDefault(language => language == filter.In),
            Centre = list.Centres.Select(centre => centre.Key).FirstOrDefault(slug => slug == filter.Centre),
        };
        return list with { Works = await WorksAsync(list, filter.PageNumber, cancellationToken) };
    }

    private async Task<PagedList<PublicationRow>> WorksAsync(PublicationList list, int number, CancellationToken cancellationToken)
    {
        var (kind, language, centre) = (list.Kind, list.Language, list.Centre);
        var wanted = Published
            .Where(w => kind == null || w.Kind == kind)
            .Where(w => language == null || w.TitleLanguage == language)
            .Where(w => centre == null || w.Centres.Any(c => c.Slug == centre));
        return await wanted
            .OrderByDescending(w => w.Year).ThenBy(w => w.Id)
            .Select(w => new PublicationRow(w.Slug, w.Title, w.TitleLanguage, w.Kind, w.Year, w.Publisher, w.Summary))
            .ToPagedListAsync(number, PageSize, cancellationToken);
    }
}
