using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>A deadline of a call that a letter tells of.</summary>
public sealed record FundingDeadline(FundingRow Call, CutOff CutOff);

/// <summary>Writes the letters to subscribers into the queue of mail, to be saved with what causes them.</summary>
public sealed class FundingLetters(Postbox post, Texts texts, FilterWords words, SubscriptionAddress addresses, PortalAddress portal)
{
    /// <summary>Of calls or deadlines in one letter; the list has the others.</summary>
    private const int Most = 50;

    /// <summary>Without the words of the filter: the address may be anybody's, and the page behind the link shows them.</summary>
    public void AskToConfirm(FundingSubscription subscription, string secret, string submission)
    {
        var language = subscription.WantedLanguage;
        Write(subscription, language, subscription.WantedKind == FundingMailKind.NextCall ? "ConfirmCall" : "Confirm", () =>
            [texts[$"FundingMail.Kind.{subscription.WantedKind}"], $"{portal.Origin}/{language}/funding-by-mail/confirmation?key={secret}"])
            .AnsweredTo(null, submission);
    }

    public void Digest(FundingSubscription subscription, IReadOnlyList<FundingNow> calls) =>
        Write(subscription, subscription.Language, "Digest", () =>
        [
            texts.Count("FundingMail.NewCalls", calls.Count),
            Paragraphs(calls.Take(Most).Select(now => Entry(now.Call, now.Next, subscription.Language))),
            FilterOf(subscription), ListOf(subscription),
        ]);

    public void Remind(FundingSubscription subscription, IReadOnlyList<FundingDeadline> deadlines) =>
        Write(subscription, subscription.Language, "Reminder", () =>
        [
            texts.Count("FundingMail.Deadlines", deadlines.Count),
            Paragraphs(deadlines.Take(Most).Select(deadline => Entry(deadline.Call, deadline.CutOff, subscription.Language))),
            FilterOf(subscription), ListOf(subscription),
        ]);

    public void TellOfEnd(FundingSubscription subscription) =>
        Write(
            subscription, subscription.Language, subscription.Kind == FundingMailKind.NextCall ? "EndCall" : "End",
            () => [FilterOf(subscription), Formats.Day(OfficeDay.Of(subscription.EndsAt!.Value))]);

    /// <summary>
    /// The one letter that was waited for. It names no programme in its subject, and none at all where reading about it can
    /// expose the reader.
    /// </summary>
    public void TellOfCall(FundingSubscription subscription, OpenCall call)
    {
        var language = subscription.Language;
        var page = $"{portal.Origin}/{language}/residencies/calls";
        post.Add(
            new MailReader(subscription.Email, "", language), "FundingMail.NextCall",
            () =>
            [
                call.IsDiscreet ? texts["Residencies.Feed.Discreet"] : OneLine.Of(call.Title.In(language).Text),
                call.ClosesAt is { } closesAt ? texts["Residencies.Calendar.ClosesOn", Formats.Instant(closesAt, call.TimeZone)] : "",
                call.IsDiscreet ? page : $"{page}/{call.Slug}",
            ]);
    }

    private OutgoingMail Write(FundingSubscription subscription, string language, string letter, Func<object?[]> arguments)
    {
        var address = addresses.Of(subscription, language);
        return post.Add(
            new MailReader(subscription.Email, "", language), $"FundingMail.{letter}",
            () => [.. arguments(), address])
            .EndedAt(address);
    }

    private string FilterOf(FundingSubscription subscription) => words.InOneLine(FilterWords.Read(subscription.Filter));

    private string ListOf(FundingSubscription subscription) => $"{portal.Origin}/{subscription.Language}/funding{subscription.Filter}";

    private string Entry(FundingRow call, CutOff? deadline, string language)
    {
        var title = OneLine.Of(call.Title.In(language).Text);
        var funder = call.Funder is { } name ? OneLine.Of(name) : "";
        var closing = deadline is null ? texts["Funding.NoDeadline"] : texts[
            "Funding.ClosesOn", Formats.Instant(deadline.At, deadline.TimeZone)];
        return string.Join(
            '\n', new[] { title, funder, closing, $"{portal.Origin}/{language}/funding/{call.Slug}" }.Where(line => line.Length > 0));
    }

    private static string Paragraphs(IEnumerable<string> entries) => string.Join("\n\n", entries);
}
