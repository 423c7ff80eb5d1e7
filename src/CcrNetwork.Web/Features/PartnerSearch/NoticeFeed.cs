using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>Notices as entries of a feed, the latest published first.</summary>
public sealed class NoticeFeed(Texts texts)
{
    private const int Most = 50;

    public IReadOnlyList<FeedEntry> EntriesOf(IEnumerable<Notice> notices, string origin)
    {
        var language = SiteLanguages.Current.Code;
        return
        [
            .. notices.Take(Most).Select(notice =>
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
