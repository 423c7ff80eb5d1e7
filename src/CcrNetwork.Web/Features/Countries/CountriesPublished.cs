using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Countries;

internal sealed class CountriesPublished : PublishedKind<Country>
{
    public override string Name => "Countries";

    public override int Order => 20;

    public override string Address => "/countries";

    public override ListPage List => new("Countries.Title", "Countries.Description", "monde international world");

    public override FootSection? Foot => FootSection.Explore;

    public override IReadOnlyList<string> LinkedDataTypes => ["Country"];

    public override ApiList Api => field ??= new ApiList<ApiCountry>(
        "Countries", "Countries in some relation to the network.", [typeof(Country)],
        (db, now) => Visible(db, now).OrderBy(c => c.Code)
            .Select(c => new ApiCountry(c.Slug, c.Code, c.Name, c.Continent, c.Text, c.Sources)));

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(c => c.Id).Select(c => new { c.Slug, c.Name, c.Continent, c.Text }),
            c => new SearchEntry(PathOf(c.Slug), c.Name, c.Text, reading.Words($"Centres.Continent.{c.Continent}")),
            cancellationToken);
}
