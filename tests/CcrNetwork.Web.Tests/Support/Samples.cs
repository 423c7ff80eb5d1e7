using CcrNetwork.Data;
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
    }
}
