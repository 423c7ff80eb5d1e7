using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>The notices for everyone that a filter finds, as entries of a feed, the latest published first.</summary>
public sealed class NoticeFeedQuery(PartnerSearchListQuery list, Texts texts) : IFeedQuery<PartnerSearchFilter>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<FeedEntry>> RunAsync(PartnerSearchFilter filter, string origin, CancellationToken cancellationToken)
    {
        var found = await list.ForEveryoneAsync(filter, cancellationToken);
        var language = SiteLanguages.Current.Code;
        return
        [
            .. found.Notices.Take(Most).Select(notice =>
            {
                var title = notice.Title.In(language);
                var until = notice.AnswerBy is { } day
                    ? texts["PartnerSearch.AnswerBy", Formats.Day(day)]
                    : texts["PartnerSearch.Until", Formats.Day(notice.EndsOn)];
                IEnumerable<string?> parts = [texts[$"PartnerSearch.Kind.{notice.Kind}"], notice.Centre?.Name, until];
                var text = notice.Text is null ? null : RichText.ToPlain(notice.Text)?.In(language).Text;
                return new FeedEntry(
                    $"partner-search-{notice.Id}", title.Text, $"{origin}/{language}/partner-search/{notice.Slug}", notice.ChangedAt,
                    notice.PublishedAt,
                    $"{string.Join(" · ", parts.Where(part => part is not null))}\n{text}".Trim())
                {
                    Language = title.Language,
                };
            }),
        ];
    }
}
