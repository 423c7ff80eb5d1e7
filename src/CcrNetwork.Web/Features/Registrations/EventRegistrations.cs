using System.Data;
using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>
/// Registers people for events. Each step is one serializable transaction together with its messages: two who confirm at
/// the same instant never get the same last place.
/// </summary>
public sealed class EventRegistrations(NetworkDbContext db, RegistrationMail mail, TimeProvider clock)
{
    public const string Subject = "agenda";
    public const string Removed = "registration.removed";
    public const string Added = "registration.added";
    public const string Written = "registration.written";

    /// <summary>The same words by the same hand within this time are a second click.</summary>
    private static readonly TimeSpan SecondClick = TimeSpan.FromMinutes(10);

    private DateTime Now => clock.UtcNow();

    /// <summary>Takes a registration, or writes again to somebody known. Neither answer nor page tells which.</summary>
    /// <returns>False when the event takes none, or no more.</returns>
    public Task<bool> AskAsync(string slug, RegistrationForm form, string language, CancellationToken cancellationToken) =>
        InTransactionAsync(() => AskOnceAsync(slug, form, language, cancellationToken), cancellationToken);

    /// <returns>False when the link is no longer good, or the event has begun or was withdrawn.</returns>
    public Task<bool> ConfirmAsync(string secret, CancellationToken cancellationToken) => InTransactionAsync(
        async () =>
        {
            if (await FindAsync(secret, cancellationToken) is not { } registration
                || registration.IsExpired(Now)
                || await FindEventAsync(registration, cancellationToken) is not { State: PublicationState.Published } agendaEvent
                || agendaEvent.StartsAt <= Now)
            {
                return false;
            }

            if (registration.State == RegistrationState.Unconfirmed)
            {
                registration.Confirm(Now);
                await db.SaveChangesAsync(cancellationToken);
                await FillAsync(agendaEvent, newcomer: registration, cancellationToken);
                if (registration.State == RegistrationState.Waiting)
                {
                    mail.Add("Waiting", registration, agendaEvent);
                }
            }

            return true;
        },
        cancellationToken);

    /// <returns>The slug of the event, to which the next person who waits moves up; null when the link is no longer good.</returns>
    public Task<string?> CancelAsync(string secret, CancellationToken cancellationToken) => InTransactionAsync(
        async () => await FindAsync(secret, cancellationToken) is { } registration
            ? await RemoveAsync(registration, cancellationToken)
            : null,
        cancellationToken);

    /// <summary>Staff takes somebody from the list, who learns it by mail.</summary>
    /// <returns>False when it is not there.</returns>
    public Task<bool> RemoveAsync(int eventId, int id, Actor actor, CancellationToken cancellationToken) => InTransactionAsync(
        async () =>
        {
            var registration = await db.EventRegistrations
                .AsTracking()
                .FirstOrDefaultAsync(r => r.Id == id && r.AgendaEventId == eventId, cancellationToken);
            if (registration is null)
            {
                return false;
            }

            var agendaEvent = await FindEventAsync(registration, cancellationToken);
            if (registration.State != RegistrationState.Unconfirmed && agendaEvent.StartsAt > Now)
            {
                mail.AddRemoval(registration, agendaEvent);
            }

            await RemoveAsync(registration, cancellationToken);
            db.Add(new AuditEntry(actor, Removed, Subject, eventId, agendaEvent.Heading, Now));
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Staff puts somebody on the list, who learns it by mail: in a place where there is one, else at the end of the waiting
    /// list.
    /// </summary>
    /// <returns>Where the person stands; null when the event is over or not public.</returns>
    public Task<RegistrationState?> AddAsync(
        int eventId, RegistrationForm form, string language, Actor actor,
        CancellationToken cancellationToken) => InTransactionAsync<RegistrationState?>(
        async () =>
        {
            if (await db.AgendaEvents.Published().FirstOrDefaultAsync(e => e.Id == eventId, cancellationToken) is not { } agendaEvent
                || agendaEvent.StartsAt <= Now)
            {
                return null;
            }

            var key = EventRegistration.KeyOf(form.Email!);
            var registration = await db.EventRegistrations
                .AsTracking()
                .FirstOrDefaultAsync(r => r.AgendaEventId == eventId && r.EmailKey == key, cancellationToken);
            if (registration is { State: not RegistrationState.Unconfirmed })
            {
                return registration.State;
            }

            if (registration is null)
            {
                registration = new EventRegistration(
                    eventId, form.Name!, form.Organisation, EmailAddress.Canonical(form.Email)!, language, Now);
                db.Add(registration);
            }
            else
            {
                registration.AskAgain(form.Name!, form.Organisation, language, Now);
            }

            registration.Confirm(Now);
            db.Add(new AuditEntry(actor, Added, Subject, eventId, agendaEvent.Heading, Now));
            await db.SaveChangesAsync(cancellationToken);
            await FillAsync(agendaEvent, newcomer: registration, cancellationToken);
            if (registration.State == RegistrationState.Waiting)
            {
                mail.Add("Waiting", registration, agendaEvent);
            }

            return registration.State;
        },
        cancellationToken);

    /// <summary>Writes to all who have a place, and if wished to those who wait for one, each in a message of their own.</summary>
    /// <returns>To how many; null when the event is not there. A second click writes to nobody.</returns>
    public Task<int?> WriteAsync(
        int eventId, string subject, string text, bool alsoWaiting, Actor actor,
        CancellationToken cancellationToken) => InTransactionAsync<int?>(
        async () =>
        {
            if (await db.AgendaEvents.FirstOrDefaultAsync(e => e.Id == eventId, cancellationToken) is not { } agendaEvent)
            {
                return null;
            }

            var (since, details) = (Now - SecondClick, $"{subject} · {Secret.HashOf(text)[..12]}");
            if (await db.AuditEntries.AnyAsync(
                entry => entry.Action == Written && entry.SubjectId == eventId && entry.ActorId == actor.AccountId
                    && entry.At > since && entry.Details == details,
                cancellationToken))
            {
                return 0;
            }

            var people = await db.EventRegistrations.AsTracking()
                .Where(
                    r => r.AgendaEventId == eventId
                        && (r.State == RegistrationState.Confirmed || (alsoWaiting && r.State == RegistrationState.Waiting)))
                .OrderBy(r => r.Id)
                .ToListAsync(cancellationToken);
            foreach (var person in people)
            {
                mail.AddMessage(subject, text, person, agendaEvent);
            }

            db.Add(new AuditEntry(actor, Written, Subject, eventId, agendaEvent.Heading, Now, details));
            return people.Count;
        },
        cancellationToken);

    /// <summary>Lets people move up where staff has made room since, or an event without a limit.</summary>
    /// <returns>How many moved up.</returns>
    public Task<int> FillAsync(int eventId, CancellationToken cancellationToken) => InTransactionAsync(
        async () => await db.AgendaEvents.FirstOrDefaultAsync(e => e.Id == eventId, cancellationToken) is { } agendaEvent
            ? await FillAsync(agendaEvent, newcomer: null, cancellationToken)
            : 0,
        cancellationToken);

    private async Task<bool> AskOnceAsync(string slug, RegistrationForm form, string language, CancellationToken cancellationToken)
    {
        if (await db.AgendaEvents.Published().WithSlug(slug).FirstOrDefaultAsync(cancellationToken) is not { } agendaEvent
            || !AgendaEvent.IsRegistrationOpen(agendaEvent.TakesRegistrations, agendaEvent.StartsAt, agendaEvent.RegistrationUntil, Now))
        {
            return false;
        }

        var key = EventRegistration.KeyOf(form.Email!);
        var known = await db.EventRegistrations
            .AsTracking()
            .FirstOrDefaultAsync(r => r.AgendaEventId == agendaEvent.Id && r.EmailKey == key, cancellationToken);
        if (known is null)
        {
            known = new EventRegistration(
                agendaEvent.Id, form.Name!, form.Organisation, EmailAddress.Canonical(form.Email)!, language, Now);
            db.Add(known);
        }
        else if (known.MayBeMailedAgain(Now))
        {
            known.AskAgain(form.Name!, form.Organisation, language, Now);
        }
        else
        {
            return true;
        }

        mail.Add(known.State == RegistrationState.Unconfirmed ? "Asked" : "Known", known, agendaEvent);
        return true;
    }

    /// <summary>Gives the free places to those who have waited longest.</summary>
    /// <param name="newcomer">Who has just confirmed, and has not waited for a message.</param>
    private async Task<int> FillAsync(AgendaEvent agendaEvent, EventRegistration? newcomer, CancellationToken cancellationToken)
    {
        if (agendaEvent.State != PublicationState.Published || agendaEvent.StartsAt <= Now)
        {
            return 0;
        }

        var waiting = db.EventRegistrations.AsTracking()
            .Where(r => r.AgendaEventId == agendaEvent.Id && r.State == RegistrationState.Waiting)
            .OrderBy(r => r.ConfirmedAt).ThenBy(r => r.Id);
        var taken = await db.EventRegistrations.CountAsync(
            r => r.AgendaEventId == agendaEvent.Id && r.State == RegistrationState.Confirmed, cancellationToken);
        var next = await waiting.Take(Math.Max(0, (agendaEvent.Capacity ?? int.MaxValue) - taken)).ToListAsync(cancellationToken);
        foreach (var registration in next)
        {
            registration.MoveUp();
            mail.Add(registration == newcomer ? "Confirmed" : "MovedUp", registration, agendaEvent);
        }

        return next.Count;
    }

    private async Task<string> RemoveAsync(EventRegistration registration, CancellationToken cancellationToken)
    {
        db.Remove(registration);
        await mail.ForgetAsync(registration, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        var agendaEvent = await FindEventAsync(registration, cancellationToken);
        await FillAsync(agendaEvent, newcomer: null, cancellationToken);
        return agendaEvent.Slug;
    }

    private Task<EventRegistration?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(secret);
        return db.EventRegistrations.AsTracking().FirstOrDefaultAsync(r => r.Links.Any(link => link.Hash == hash), cancellationToken);
    }

    private Task<AgendaEvent> FindEventAsync(EventRegistration registration, CancellationToken cancellationToken) =>
        db.AgendaEvents.FirstAsync(e => e.Id == registration.AgendaEventId, cancellationToken);

    private Task<T> InTransactionAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken) =>
        db.InTransactionAsync(act, cancellationToken, IsolationLevel.Serializable);
}
