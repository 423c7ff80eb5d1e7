using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// One item of each kind of content of which the network's own data has none, so that what holds for all kinds is tried on them
/// too.
/// </summary>
internal static class MadeItems
{
    private static readonly DocumentFile Guide = new("00112233445566778899aabbccddeeff", DocumentType.Pdf, 9);

    public static async Task AddToAsync(NetworkSite site)
    {
        await site.Services
            .GetRequiredService<IMediaStorage>()
            .WriteAsync(Guide.Key, "document.pdf", "%PDF-1.7\n"u8.ToArray(), CancellationToken.None);
        var centre = await site.ReadAsync(db => db.Centres.Published().Where(c => c.Email != null).OrderBy(c => c.Id).FirstAsync());
        var discipline = await site.ReadAsync(db => db.Disciplines.OrderBy(d => d.Id).FirstAsync());
        await site.ChangeAsync(db =>
        {
            db.AttachRange(centre, discipline);
            var notice = new Domain.Cooperation.PartnerSearch(
                "made-notice", PartnerSearchKind.LookingFor, LocalizedText.Of("Un chœur d’essai", "A choir for trial"),
                new DateOnly(2030, 1, 1))
            {
                Text = LocalizedText.Of("Pour chanter.", "To sing."),
                Programme = LocalizedText.Of("Un programme", "A programme"),
                Role = PartnerRole.Partner,
                WantedCountries = ["BE", "DE"],
                WorkLanguages = ["fr", "en"],
                AnswerBy = new DateOnly(2029, 12, 1),
            };
            notice.BelongTo(centre);
            notice.ConcernOnly([discipline]);
            notice.Publish(NetworkSite.Now.UtcDateTime);
            var resource = new Resource("made-guide", LocalizedText.Of("Guide d’essai", "Guide for trial"))
            {
                Summary = LocalizedText.Of("Pour essayer.", "To try."),
                Topic = ResourceTopic.Visa,
                DocumentLanguage = "fr",
                DatedOn = PartialDate.Parse("2025-03"),
                ReviewOn = new DateOnly(2029, 1, 1),
                Publisher = LocalizedText.Of("Une maison", "A house"),
                Link = "https://example.org/guide",
                File = Guide,
            };
            resource.Publish(NetworkSite.Now.UtcDateTime);
            db.AddRange(notice, resource, News(db), Session(db), Meeting(), Funding());
        });
    }

    private static NewsItem News(NetworkDbContext db) => Some.News("Portes ouvertes", with: news =>
    {
        news.Title = LocalizedText.Of("Portes ouvertes au château", "Open doors at the castle");
        news.Lead = LocalizedText.Of("Un dimanche pour entrer partout.", "A Sunday to enter every room.");
        news.Body = LocalizedText.Of("# Le matin\n\nOn entre **librement**.", "# In the morning\n\nCome in **freely**.");
        news.ConcernOnly([Goutelas(db)]);
        news.ConcernOnly([db.Countries.Single(country => country.Slug == "fr")]);
        news.ConcernOnly([db.Programmes.Single(programme => programme.Slug == "odyssee")]);
    });

    private static AgendaEvent Session(NetworkDbContext db) =>
        Some.Event("Séance Europe créative", kind: AgendaEventKind.InformationSession, with: session =>
    {
        session.Title = LocalizedText.Of("Séance Europe créative", "Creative Europe session");
        session.Lead = LocalizedText.Of("Comment déposer un projet de coopération.", "How to submit a cooperation project.");
        session.Text = LocalizedText.Of("Avec **un relais** du programme.", "With **a desk** of the programme.");
        (session.Place, session.City, session.CountryCode, session.OnlineUrl) =
            ("Salle capitulaire", "Marcoux", "FR", "https://example.org/session");
        session.TakeRegistrations(takesThem: true, capacity: 30, until: null);
        session.InvolveOnly([Goutelas(db)]);
    });

    /// <summary>Of several days, over the first of a month, elsewhere than in Paris.</summary>
    private static AgendaEvent Meeting() => Some.Event("Rencontre d’essai", with: meeting =>
    {
        meeting.Title = LocalizedText.Of("Rencontre d’essai", "Meeting for trial");
        meeting.CountryCode = "BE";
        meeting.TakePlace(
            new DateTime(2029, 3, 30, 12, 0, 0, DateTimeKind.Utc), new DateTime(2029, 4, 1, 10, 30, 0, DateTimeKind.Utc), "Europe/Brussels",
            isAllDay: false);
    });

    private static FundingCall Funding() => Some.Funding("Patrimoine vivant", closesInDays: [10, 60], opensInDays: -10, with: call =>
    {
        call.Title = LocalizedText.Of("Patrimoine vivant", "Living heritage");
        call.Funder = "Fondation d’essai";
        call.FunderKind = FunderKind.Foundation;
        call.Programme = LocalizedText.Of("Lieux habités", "Inhabited places");
        call.Summary = LocalizedText.Of("Des résidences dans des lieux anciens.", "Residencies in old places.");
        call.Applicants = LocalizedText.Of("Associations", "Non-profit organisations");
        call.Give(5000, 60_000);
        call.CoFundingRate = 80;
        call.Countries = ["BE", "FR"];
        call.Themes = [FundingTheme.Heritage, FundingTheme.Mobility];
        call.MemberComment = LocalizedText.Of("Parlez-en au bureau.", "Talk to the office first.");
    });

    private static Centre Goutelas(NetworkDbContext db) => db.Centres.Single(centre => centre.Slug == "chateau-de-goutelas");
}
