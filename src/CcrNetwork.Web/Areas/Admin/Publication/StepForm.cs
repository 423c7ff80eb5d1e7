using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>One step of a draft: what the form carries, or the revision that was seen, and a word to the colleague.</summary>
public record StepForm : SaveForm
{
    public int Number { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    public string? ShortNote =>
        string.IsNullOrWhiteSpace(Note) ? null : CleanText.Cut(Note.Trim(), EditorialRecord.NoteMaxLength);
}

/// <summary>When a draft goes online and an item off it, on the wall clock of Paris.</summary>
public sealed record ScheduleForm : StepForm
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Call.DefaultTimeZone);

    public string? PublishAt { get; init; }

    public string? ArchiveAt { get; init; }

    public DateTime? PublishInstant => Instant(PublishAt);

    public DateTime? ArchiveInstant => Instant(ArchiveAt);

    /// <summary>Fields with the keys of the messages about them.</summary>
    public IEnumerable<(string Field, string Message)> Faults(DateTime now)
    {
        foreach (var (field, text) in new[] { (nameof(PublishAt), PublishAt), (nameof(ArchiveAt), ArchiveAt) })
        {
            if (string.IsNullOrEmpty(text))
            {
                continue;
            }

            if (!FieldFormats.TryParseWallClock(text, out var time))
            {
                yield return (field, "Admin.Editing.Problem.WallClock");
            }
            else if (Zone.IsInvalidTime(time))
            {
                yield return (field, "Admin.Editing.Problem.NoSuchTime");
            }
            else if (Instant(text) <= now)
            {
                yield return (field, "Admin.Publication.IsPast");
            }
        }

        if (ArchiveInstant <= PublishInstant)
        {
            yield return (nameof(ArchiveAt), "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    private static DateTime? Instant(string? text) =>
        FieldFormats.TryParseWallClock(text ?? "", out var time) && !Zone.IsInvalidTime(time)
            ? TimeZoneInfo.ConvertTimeToUtc(time, Zone)
            : null;
}
