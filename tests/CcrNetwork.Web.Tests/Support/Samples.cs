using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// A published item of each kind of content of which the network's own data has none, so that what is proved of every page
/// and every kind is proved of them too.
/// </summary>
internal static class Samples
{
    public static void Add(NetworkDbContext db)
    {
        db.Add(Some.News("Portes ouvertes", with: news =>
        {
            news.Title = LocalizedText.Of("Portes ouvertes au château", "Open doors at the castle");
            news.Lead = LocalizedText.Of("Un dimanche pour entrer partout.", "A Sunday to enter every room.");
            news.Body = LocalizedText.Of("# Le matin\n\nOn entre **librement**.", "# In the morning\n\nCome in **freely**.");
            news.ConcernOnly([db.Centres.Single(centre => centre.Slug == "chateau-de-goutelas")]);
            news.ConcernOnly([db.Countries.Single(country => country.Slug == "fr")]);
            news.ConcernOnly([db.Programmes.Single(programme => programme.Slug == "odyssee")]);
        }));
        db.Add(Some.Event("Séance Europe créative", with: session =>
        {
            (session.Kind, session.Title) = (AgendaEventKind.InformationSession, LocalizedText.Of("Séance Europe créative", "Creative Europe session"));
            session.Lead = LocalizedText.Of("Comment déposer un projet de coopération.", "How to submit a cooperation project.");
            session.Text = LocalizedText.Of("Avec **un relais** du programme.", "With **a desk** of the programme.");
            (session.Place, session.City, session.CountryCode, session.OnlineUrl) = ("Salle capitulaire", "Marcoux", "FR", "https://example.org/session");
            session.InvolveOnly([db.Centres.Single(centre => centre.Slug == "chateau-de-goutelas")]);
        }));
        db.Add(Some.Funding("Patrimoine vivant", closesInDays: [10, 60], opensInDays: -10, with: call =>
        {
            call.Title = LocalizedText.Of("Patrimoine vivant", "Living heritage");
            call.Funder = "Fondation d’essai";
            call.FunderKind = FunderKind.Foundation;
            call.Programme = LocalizedText.Of("Lieux habités", "Inhabited places");
            call.Summary = LocalizedText.Of("Des résidences dans des lieux anciens.", "Residencies in old places.");
            call.Applicants = LocalizedText.Of("Associations", "Non-profit organisations");
            (call.AmountMin, call.AmountMax, call.CoFundingRate) = (5000, 60_000, 80);
            call.Countries = ["BE", "FR"];
            call.Themes = [FundingTheme.Heritage, FundingTheme.Mobility];
            call.MemberComment = LocalizedText.Of("Parlez-en au bureau.", "Talk to the office first.");
        }));
    }
}
