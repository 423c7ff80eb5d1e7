using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Cooperation;

internal sealed class ProtocolsPublished : PublishedKind<Protocol>
{
    public override string Name => "Protocols";

    public override int Order => 60;

    public override string Address => "/cooperation";

    public override ListPage List =>
        new("Cooperation.Title", "Cooperation.Description", "coopération internationale accord international cooperation");

    public override FootSection? Foot => FootSection.Explore;

    public override ApiList Api => field ??= new ApiList<ApiProtocol>(
        "Cooperation", "Cooperation protocols and other agreements.", [typeof(Protocol), typeof(Country), typeof(Centre), typeof(Partner)],
        (db, now) => Visible(db, now).OrderBy(p => p.Id)
            .Select(p => new ApiProtocol(
                p.Slug, p.Name, p.Kind, p.Status, p.SignedOn, p.EndedOn, p.Signatories,
                p.Countries.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                p.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                p.Partners.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                p.Summary, p.Sources)));

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now)
                .OrderBy(p => p.Id)
                .Select(p => new
                {
                    p.Slug,
                    p.Name,
                    p.Kind,
                    p.Summary,
                    Countries = p.Countries.OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                }),
            p => new SearchEntry(
                PathOf(p.Slug), p.Name, p.Summary, $"{reading.Words($"Cooperation.Kind.{p.Kind}")} {reading.CountryNames(p.Countries)}"),
            cancellationToken);
}
