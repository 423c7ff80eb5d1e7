using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>
/// What a form offers of the things that its fields point to: all of them where they are few, else those that are chosen and those
/// that were sought.
/// </summary>
public sealed class ChoicePicker(NetworkDbContext db)
{
    /// <summary>As many of a kind a form shows at once.</summary>
    public const int MostOffered = 200;

    /// <summary>As many a search finds.</summary>
    public const int MostFound = 30;

    /// <param name="own">The slugs among which the field of the centre is chosen; null when any will do.</param>
    public async Task<OfferedChoices> OfferAsync(
        ContentKind kind, FieldValues values, ChoiceSearch? search, IReadOnlyCollection<string>? own, CancellationToken cancellationToken)
    {
        var offered = new OfferedChoices();
        var fields = kind.Fields.Where(f => f.Input is not (FieldInput.Pictures or FieldInput.Picture)).ToList();
        foreach (var target in fields.SelectMany(TargetsOf).Distinct())
        {
            var options = await target.All(db).Take(MostOffered + 1).ToListAsync(cancellationToken);
            if (options.Count <= MostOffered)
            {
                offered.AddAll(target, options);
                continue;
            }

            var wanted = fields.Where(f => TargetsOf(f).Contains(target)).ToDictionary(
                f => f,
                f => f.Key == kind.CentreField && own is not null ? own : [.. SlugsIn(values, f, target)]);
            var known = await target.Of(db, [.. wanted.Values.SelectMany(slugs => slugs).Distinct()]).ToListAsync(cancellationToken);
            foreach (var (f, slugs) in wanted)
            {
                var found = search?.FieldKey == f.Key && search.Words.Length > 0
                    ? await target.Named(db, search.Words).Take(MostFound + 1).ToListAsync(cancellationToken)
                    : null;
                offered.Add(f, target, known.FindAll(option => slugs.Contains(option.Slug)), found, isSearched: slugs != own);
            }
        }

        return offered;
    }

    private static IEnumerable<string> SlugsIn(FieldValues values, ContentField f, ReferenceTarget target) =>
        f.Pointers(values).Where(pointer => pointer.Target == target).Select(pointer => pointer.Slug).Distinct();

    private static IEnumerable<ReferenceTarget> TargetsOf(ContentField f) =>
        f.Columns.Select(column => column.Target).Append(f.Target).OfType<ReferenceTarget>();
}
