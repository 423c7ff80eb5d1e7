using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Partners;

internal sealed class PartnersPublished : PublishedKind<Partner>
{
    public override string Name => "Partners";

    public override int Order => 70;

    public override string Address => "/partners";

    public override ListPage List => new("Partners.Title", "Partners.Description", "partenaire institution partner");

    public override FootSection? Foot => FootSection.Explore;

    public override IReadOnlyList<string> LinkedDataTypes => ["Organization"];

    public override ApiList Api => field ??= new ApiList<ApiPartner>(
        "Cooperation", "Partners of the network.", [typeof(Partner)],
        (db, now) => Visible(db, now).OrderBy(p => p.Id)
            .Select(p => new ApiPartner(p.Slug, p.Name, p.Kind, p.Status, p.CountryCode, p.Website, p.Role, p.Since, p.Sources)));

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Kind, p.CountryCode, p.Role }),
            p => new SearchEntry(
                PathOf(p.Slug), p.Name, p.Role, $"{reading.Words($"Partners.Kind.{p.Kind}")} {reading.CountryName(p.CountryCode)}"),
            cancellationToken);
}
