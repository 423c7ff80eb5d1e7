using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.PartnerSearch;

internal sealed class PartnerSearchPublished : PublishedKind<Domain.Cooperation.PartnerSearch>
{
    public override string Name => "PartnerSearch";

    public override int Order => 150;

    public override string Address => "/partner-search";

    public override ListPage List =>
        new("PartnerSearch.Title", "PartnerSearch.Lead", "chercher un partenaire annonce find a partner notice");

    public override FootSection? Foot => FootSection.Network;

    public override Feed Feed { get; } = new Feed<NoticeFeedQuery, PartnerSearchFilter>(
        "PartnerSearch.FeedTitle", typeof(Centre), typeof(Country), typeof(Discipline));

    public override IReadOnlyList<string> LinkedDataTypes => ["Demand", "Offer"];

    public override IQueryable<Domain.Cooperation.PartnerSearch> Visible(NetworkDbContext db, DateTimeOffset now) =>
        db.PartnerSearches.ForEveryone().Current(OfficeDay.Of(now));

    protected override IQueryable<Domain.Cooperation.PartnerSearch> Furniture(NetworkDbContext db) =>
        db.PartnerSearches.Published().ForEveryone();

    public override ApiList Api => field ??= new ApiList<ApiNotice>(
        "Cooperation", "Current notices of partner search that are for everyone, the newest first.",
        [typeof(Domain.Cooperation.PartnerSearch), typeof(Centre), typeof(Discipline)],
        (db, now) => Visible(db, now).OrderByDescending(s => s.PublishedAt).ThenByDescending(s => s.Id)
            .Select(s => new ApiNotice(
                s.Slug, s.Kind, s.Title, s.Text,
                s.Centre != null && s.Centre.State == PublicationState.Published ? s.Centre.Slug : null,
                s.Programme, s.Role, s.WantedCountries, s.WorkLanguages,
                s.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).Select(d => d.Slug).ToList(),
                s.AnswerBy, s.EndsOn, s.Sources)))
    {
        Complete = (notice, _) => notice with { Text = RichText.ToPlain(notice.Text) },
    };

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now)
                .OrderBy(s => s.Id)
                .Select(s => new { s.Slug, s.Title, s.Programme, s.Text, s.WantedCountries }),
            s => new SearchEntry(
                PathOf(s.Slug), s.Title, SearchReading.Joined(s.Programme, RichText.ToPlain(s.Text)),
                reading.CountryNames(s.WantedCountries)),
            cancellationToken);
}
