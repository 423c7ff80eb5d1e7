using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>What stands in the calendar: an event, or the day on which a call opens or closes.</summary>
/// <param name="Path">Without the language.</param>
/// <param name="Kind">A kind of event, or <see cref="CallKind"/>, in lower case.</param>
/// <param name="Title">Null for a call of a discreet programme, which the calendar does not name.</param>
/// <param name="Moment">Null for an event; whether a call <c>Opens</c> or <c>Closes</c>.</param>
public sealed record AgendaEntry(
    string Path, string Kind, LocalizedText? Title, LocalizedText? Lead, DateTime StartsAt, DateTime EndsAt, string TimeZone, bool IsAllDay,
    string? Place, string? City, string? CountryCode, string? Moment)
{
    public const string CallKind = "call";

    /// <summary>Of the event or call.</summary>
    public int Id { get; init; }

    public DateTime ChangedAt { get; init; }

    /// <summary>The number of its newest revision.</summary>
    public int Version { get; init; }

    /// <summary>Whether it is over at the hour the list is drawn; a file, which is read later, does not say so.</summary>
    public bool IsOver { get; init; }

    /// <summary>What is said of a call: that it <c>Closes</c> or has <c>Closed</c>; null for an event.</summary>
    public string? Verb => (Moment, IsOver) switch { ("Opens", true) => "Opened", ("Closes", true) => "Closed", _ => Moment };

    public (DateOnly First, DateOnly Last) Days => AgendaEvent.DaysOf(StartsAt, EndsAt, TimeZone);

    public string Where => Formats.Row(new[] { Place, City }.Where(part => !string.IsNullOrEmpty(part)));

    public static string WordOf(AgendaEventKind kind) => kind switch
    {
        AgendaEventKind.InformationSession => "information-session",
        var other => other.ToString().ToLowerInvariant(),
    };
}
