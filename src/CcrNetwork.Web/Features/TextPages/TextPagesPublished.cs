using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.TextPages;

internal sealed class TextPagesPublished : PublishedKind<TextPage>
{
    public override string Name => "Pages";

    public override int Order => 30;

    public override string Address => "/pages";

    public override string PathOf(string slug) => TextPageAddress.Of(slug);

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(p => p.Id).Select(p => new { p.Slug, p.Title, p.Lead, p.Body }),
            p => new SearchEntry(PathOf(p.Slug), p.Title, SearchReading.Joined(p.Lead, RichText.ToPlain(p.Body))),
            cancellationToken);
}
