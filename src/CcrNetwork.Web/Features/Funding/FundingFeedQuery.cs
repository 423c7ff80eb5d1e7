using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>The calls for projects that a filter finds, as entries of a feed, the latest published first.</summary>
public sealed class FundingFeedQuery(FundingListQuery list, Texts texts) : IFeedQuery<FundingFilter>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<FeedEntry>> RunAsync(FundingFilter filter, string origin, CancellationToken cancellationToken)
    {
        var page = await list.RunAsync(filter, cancellationToken);
        var language = SiteLanguages.Current.Code;
        return
        [
            .. page.Calls
                .OrderByDescending(now => now.Call.PublishedAt).ThenByDescending(now => now.Call.Id)
                .Take(Most)
                .Select(now =>
                {
                    var (call, title) = (now.Call, now.Call.Title.In(language));
                    var closing = now.Next is { } next ? texts["Funding.ClosesOn", Formats.Instant(next.At, next.TimeZone)] : null;
                    IEnumerable<string?> parts = [closing, call.Summary?.In(language).Text];
                    return new FeedEntry(
                        $"funding-{call.Id}", title.Text, $"{origin}/{language}/funding/{call.Slug}", call.ChangedAt, call.PublishedAt,
                        string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part))))
                    {
                        Language = title.Language,
                    };
                }),
        ];
    }
}
