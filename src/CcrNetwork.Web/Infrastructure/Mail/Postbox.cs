using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>
/// Adds a message to the context, to be saved with what causes it and sent afterwards. Its words are the texts
/// <c>{key}.Subject</c> and <c>{key}.Text</c>, in the language of its reader. It remembers who of the staff acts, who is told
/// when it does not arrive.
/// </summary>
public sealed class Postbox(NetworkDbContext db, Texts texts, CurrentActor actor, TimeProvider clock)
{
    /// <param name="arguments">A time becomes an instant as its reader writes it.</param>
    public OutgoingMail Add(MailReader reader, string key, params object?[] arguments) => Add(reader, key, () => arguments);

    /// <param name="write">Makes the arguments, in the language of the reader.</param>
    /// <param name="foot">The key of a text under the signature, and what it needs.</param>
    public OutgoingMail Add(MailReader reader, string key, Func<object?[]> write, (string Key, object Argument)? foot = null)
    {
        var language = SiteLanguages.Find(reader.Language) ?? SiteLanguages.All[0];
        var (subject, body, end) = In(language, () =>
        {
            var shown = Array.ConvertAll(write(), argument => argument is DateTime at ? Formats.Instant(at, Formats.OfficeZone) : argument);
            return (
                texts[$"{key}.Subject", shown], texts[$"{key}.Text", shown],
                foot is { } last ? $"{texts[last.Key, last.Argument]}\n" : "");
        });
        var mail = new OutgoingMail(
            reader.Address, reader.Name, language.Code, subject,
            $"{body.Trim()}\n\n-- \n{texts.In(language.Code, "Mail.Signature")}\n{end}", clock.UtcNow());
        db.OutgoingMails.Add(mail.CausedBy(actor.Find()?.Id));
        return mail;
    }

    private static T In<T>(SiteLanguage language, Func<T> write)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}

public sealed record MailReader(string Address, string Name, string Language);
