using CcrNetwork.Data;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>
/// Tells people of the staff what concerns them, when they want it: at once, in the letter of the day, or not by mail. What is
/// written is saved with what causes it. Messages about the safety of an account do not go this way.
/// </summary>
public sealed class StaffPost(NetworkDbContext db, Postbox post, PortalAddress portal, TimeProvider clock)
{
    public const string ChoicePath = $"{StaffArea.Root}/account#telling";

    public void Tell(StaffReader reader, StaffNews news)
    {
        switch (reader.Telling)
        {
            case Telling.AtOnce:
                Write(
                    reader, news.Key,
                    () => [reader.Name, news.By, news.About, Apart(news.Note), $"{portal.Origin}{news.Path}"]).DealtWithAt(news.Path);
                break;
            case Telling.Daily:
                db.StaffNotices.Add(
                    new StaffNotice(reader.AccountId, news.Key, news.By, news.About, news.Path, clock.UtcNow())
                        .Of(news.ById, news.Note)
                        .On(news.Kind, news.ItemId));
                break;
            default:
                break;
        }
    }

    /// <summary>A message that leads to the choice of how one is told.</summary>
    public OutgoingMail Write(StaffReader reader, string key, Func<object?[]> write) =>
        post.Add(reader.Mailbox, key, write, ("Mail.Choice", $"{portal.Origin}{ChoicePath}"));

    /// <summary>The words of a person, in a paragraph of their own.</summary>
    private static string Apart(string? words) =>
        string.IsNullOrWhiteSpace(words) ? "" : $"\n\n    {words.Trim().ReplaceLineEndings("\n    ")}";
}
