using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Files.Scanning;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

public sealed record HistoryLine(DateTime At, string By, string Action, string? Details);

public sealed record AssessedCriterion(LocalizedText Text, bool IsFulfilled);

/// <param name="Theirs">What somebody else saved meanwhile, by the name of the field; empty when nobody did.</param>
public sealed record CandidaturePage(
    Candidature Candidature, CandidatureForm Form, IReadOnlyList<HistoryLine> History, IReadOnlyList<AssessedCriterion>? Assessment,
    string? Centre, IReadOnlyDictionary<string, string> Theirs)
{
    public int MaxMegabytes { get; init; }

    /// <summary>What the scanner said of each file, by the document's id.</summary>
    public IReadOnlyDictionary<int, DocumentState> States { get; init; } = new Dictionary<int, DocumentState>();

    /// <summary>When text was kept that its author has not saved; null when the form shows what is saved.</summary>
    public DateTime? UnsavedAt { get; init; }
}

public sealed class CandidaturePageQuery(NetworkDbContext db, DocumentStore store, KeptCandidatures kept)
{
    /// <param name="typed">What was sent and could not be saved.</param>
    /// <param name="isConflict">Whether somebody else was faster: then the form takes the newest version, and shows what differs.</param>
    public async Task<CandidaturePage?> RunAsync(
        int id, CandidatureForm? typed, bool isConflict, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Candidatures.Include(c => c.Documents).FirstOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } candidature)
        {
            return null;
        }

        var saved = CandidatureForm.Of(candidature);
        var theirs = new Dictionary<string, string>();
        var unsaved = typed is null ? await kept.FindAsync(id, actor, cancellationToken) : null;
        typed ??= unsaved?.Form;
        isConflict |= unsaved is not null && unsaved.Value.Form.Version != saved.Version;
        if (typed is not null && isConflict)
        {
            typed.Version = saved.Version;
            theirs = CandidatureForm
                .DifferencesTo(typed, saved)
                .ToDictionary(name => name, name => $"{typeof(CandidatureForm).GetProperty(name)!.GetValue(saved)}");
        }

        var history = await db.AuditEntries
            .Where(e => e.Subject == CandidatureOpening.Subject && e.SubjectId == id)
            // Who looked is for the log alone: here stands what happened to it.
            .Where(e => e.Action != CandidatureHistory.Read && e.Action != CandidatureHistory.DocumentRead)
            .OrderByDescending(e => e.Id)
            .Take(100)
            .Select(e => new HistoryLine(e.At, e.ActorName, e.Action, e.Details))
            .ToListAsync(cancellationToken);
        var centre = candidature.CentreId is { } centreId
            ? await db.Centres.Where(c => c.Id == centreId).Select(c => c.Name).FirstOrDefaultAsync(cancellationToken)
            : null;
        return new CandidaturePage(
            candidature, typed ?? saved, history, await AssessmentAsync(candidature, cancellationToken), centre, theirs)
        {
            MaxMegabytes = store.MaxMegabytes,
            States = candidature.Documents.Where(d => d.File is not null).ToDictionary(d => d.Id, d => store.StateOf(d.File!)),
            UnsavedAt = unsaved?.At,
        };
    }

    private async Task<IReadOnlyList<AssessedCriterion>?> AssessmentAsync(Candidature candidature, CancellationToken cancellationToken)
    {
        if (candidature.Fulfilled is not { } fulfilled)
        {
            return null;
        }

        var criteria = await db.Statements
            .Published()
            .Where(s => s.Kind == StatementKind.LabelCriterion)
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .Select(s => new { s.Slug, s.Text })
            .ToListAsync(cancellationToken);
        return [.. criteria.Select(c => new AssessedCriterion(c.Text, fulfilled.Contains(c.Slug)))];
    }
}
