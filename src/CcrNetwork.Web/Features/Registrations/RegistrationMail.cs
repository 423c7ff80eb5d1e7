using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>What those who register are told. Every message carries a link of its own, by which the registration is cancelled.</summary>
public sealed class RegistrationMail(NetworkDbContext db, Postbox post, PortalAddress portal, Texts texts)
{
    /// <param name="about">Last part of the texts <c>Mail.Registration.{about}</c>.</param>
    public void Add(string about, EventRegistration registration, AgendaEvent agendaEvent)
    {
        var secret = Secret.New();
        registration.Add(new RegistrationLink(Secret.HashOf(secret)));
        var root = $"{portal.Origin}/{registration.Language}/agenda";
        Write(
            about, registration, agendaEvent, $"{root}/registration?token={secret}",
            $"{root}/{agendaEvent.Slug}").For(PurposeOf(registration));
    }

    /// <summary>What staff writes to somebody who comes, in its own words.</summary>
    public void AddMessage(string subject, string text, EventRegistration registration, AgendaEvent agendaEvent)
    {
        var secret = Secret.New();
        registration.Add(new RegistrationLink(Secret.HashOf(secret)));
        var root = $"{portal.Origin}/{registration.Language}/agenda";
        post.Add(
            new MailReader(registration.Email, registration.Name, registration.Language), "Mail.Registration.Message",
            () =>
            [
                registration.Name, agendaEvent.Title.In(registration.Language).Text, subject, text, $"{root}/registration?token={secret}",
            ]).For(PurposeOf(registration)).DealtWithAt(PlaceOf(agendaEvent));
    }

    /// <summary>Deletes what was written to somebody about a registration that goes, sent or not.</summary>
    public Task ForgetAsync(EventRegistration registration, CancellationToken cancellationToken)
    {
        var purpose = PurposeOf(registration);
        return db.OutgoingMails.Where(message => message.Submission!.StartsWith(purpose)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>There is nothing left to cancel.</summary>
    public void AddRemoval(EventRegistration registration, AgendaEvent agendaEvent) =>
        Write("Removed", registration, agendaEvent, link: null, $"{portal.Origin}/{registration.Language}/agenda/{agendaEvent.Slug}");

    /// <summary>Until somebody has confirmed, the address may be anybody's: then nothing is sent of what was typed.</summary>
    private OutgoingMail Write(
        string about, EventRegistration registration, AgendaEvent agendaEvent, string? link, string page) => post.Add(
        new MailReader(
            registration.Email, registration.State == RegistrationState.Unconfirmed ? "" : registration.Name, registration.Language),
        $"Mail.Registration.{about}",
        () =>
        [
            registration.Name, agendaEvent.Title.In(registration.Language).Text,
            AgendaTimes.Of(agendaEvent.StartsAt, agendaEvent.EndsAt, agendaEvent.TimeZone, agendaEvent.IsAllDay),
            WhereOf(agendaEvent, registration), link, page,
        ]).DealtWithAt(PlaceOf(agendaEvent));

    private static string PlaceOf(AgendaEvent agendaEvent) =>
        string.Create(CultureInfo.InvariantCulture, $"/admin/registrations/{agendaEvent.Id}");

    /// <summary>By hash: beside a message that has gone out it does not say to whom.</summary>
    private static string PurposeOf(EventRegistration registration) =>
        Secret.HashOf(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{registration.AgendaEventId} {registration.EmailKey}"))[..(OutgoingMail.SubmissionMaxLength / 2)];

    /// <summary>Only who has a place learns the address at which the event is followed online.</summary>
    private string WhereOf(AgendaEvent agendaEvent, EventRegistration registration)
    {
        var place = Formats.Row(
            new[] { agendaEvent.Place, agendaEvent.City }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } where
            ? where
            : texts["Registrations.OnlineOnly"];
        return registration.State == RegistrationState.Confirmed && agendaEvent.OnlineUrl is { } address
            ? $"{place}\n{texts["Registrations.OnlineAt", address]}"
            : place;
    }
}
