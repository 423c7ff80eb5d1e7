using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.PartnerSearch;

internal sealed class PartnerSearchPublished : PublishedKind<Domain.Cooperation.PartnerSearch>
{
    public override string Name => "PartnerSearch";

    public override int Order => 150;

    public override string Address => "/partner-search";

    public override ListPage List => new("PartnerSearch.Title", "PartnerSearch.Lead", "chercher un partenaire annonce find a partner notice");

    public override FootSection? Foot => FootSection.Network;

    public override bool IsOpenData => true;

    public override IReadOnlyList<DatasetFile> Files =>
    [
        new(DataFormat.Atom, "/partner-search.atom"),
    ];

    public override IReadOnlyList<string> LinkedDataTypes => ["Demand", "Offer"];

    public override IQueryable<Domain.Cooperation.PartnerSearch> Visible(NetworkDbContext db, DateTimeOffset now) =>
        db.PartnerSearches.ForEveryone().Current(OfficeDay.Of(now));

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Programme, s.Text, s.WantedCountries }),
            s => new SearchEntry(PathOf(s.Slug), s.Title, SearchReading.Joined(s.Programme, RichText.ToPlain(s.Text)), reading.CountryNames(s.WantedCountries)),
            cancellationToken);
}
