using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.Cooperation;

internal sealed class AreasPublished : PublishedKind<CooperationArea>
{
    public override string Name => "Areas";

    public override int Order => 55;

    /// <summary>No page of its own: the page of cooperation lists them.</summary>
    public override string Address => "/cooperation/areas";

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now)
                .OrderBy(a => a.Position)
                .ThenBy(a => a.Id)
                .Select(a => new { a.Slug, a.Name, a.Lead, a.Strategy, a.CountryCodes }),
            a => new SearchEntry(
                PathOf(a.Slug), a.Name, SearchReading.Joined(a.Lead, RichText.ToPlain(a.Strategy)),
                $"coopération cooperation {reading.CountryNames(a.CountryCodes)}"),
            cancellationToken);
}
