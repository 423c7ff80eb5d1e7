using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>The calls that a filter finds, the next deadline first, and the choices that the filter offers.</summary>
/// <param name="Total">How many there are without a filter.</param>
/// <param name="CountryChoices">ISO codes that a call names.</param>
public sealed record FundingListPage(
    IReadOnlyList<FundingNow> Calls, int Total, FundingFilter Filter, IReadOnlyList<FundingTheme> ThemeChoices,
    IReadOnlyList<string> CountryChoices);

public sealed class FundingListQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<FundingListPage> RunAsync(FundingFilter filter, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var rows = await RowsAsync(db, db.FundingCalls.Published(), cancellationToken);

        // States depend on the clock, and some dozens of calls are watched at a time: memory is the place to choose among them.
        return new FundingListPage(
            [.. Chosen(rows.Select(row => FundingNow.Of(row, now)), filter)],
            rows.Count,
            filter,
            [.. rows.SelectMany(row => row.Themes).Distinct().Order()],
            [.. rows.SelectMany(row => row.Countries).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Calls that a filter finds: those to come by their next deadline, without one last, then the past, latest first.</summary>
    public static IEnumerable<FundingNow> Chosen(IEnumerable<FundingNow> calls, FundingFilter filter)
    {
        var words = filter.Question is { } question ? Folding.Words(question).ToList() : [];
        return calls
            .Where(call => filter.StateChosen switch
            {
                null => true,
                FundingState.Open => call.State is FundingState.Open or FundingState.ClosingSoon,
                var state => call.State == state,
            })
            .Where(call => filter.FunderChosen is null || call.Call.FunderKind == filter.FunderChosen)
            .Where(call => filter.ThemeChosen is not { } theme || call.Call.Themes.Contains(theme))
            .Where(
                call => filter.CountryChosen is not { } country || call.Call.Countries.Count == 0 || call.Call.Countries.Contains(country))
            .Where(call => words.Count == 0 || HasAll(call.Call, words))
            .OrderBy(call => !call.IsToCome)
            .ThenBy(call => call.IsToCome ? call.Next?.At ?? DateTime.MaxValue : DateTime.MinValue)
            .ThenByDescending(call => call.Call.Schedule.Last?.At)
            .ThenBy(call => call.Call.Id);
    }

    /// <summary>Projected whole: lists in columns are read, never asked.</summary>
    public static Task<List<FundingRow>> RowsAsync(
        NetworkDbContext db, IQueryable<FundingCall> calls, CancellationToken cancellationToken) =>
        calls
            .OrderBy(c => c.Id)
            .Select(c => new FundingRow(
                c.Id, c.Slug, c.Title, c.Programme, c.Funder, c.FunderKind, c.Summary, c.OpensAt, c.TimeZone, c.CutOffs, c.Countries,
                c.Themes,
                c.AmountMin, c.AmountMax, c.CoFundingRate, c.ChangedAt, c.PublishedAt,
                db.EditorialRecords.Where(r => r.Kind == "funding" && r.ItemId == c.Id).Select(r => r.HeadNumber).FirstOrDefault()))
            .ToListAsync(cancellationToken);

    private static bool HasAll(FundingRow call, IReadOnlyList<string> words)
    {
        IEnumerable<string> texts = [call.Funder ?? "", .. call.Title.All, .. call.Programme?.All ?? [], .. call.Summary?.All ?? []];
        var text = Folding.Fold(string.Join(' ', texts));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
