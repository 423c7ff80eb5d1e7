using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Audit;

public sealed record AuditPage(
    AuditFilter Filter, PagedList<AuditRow> Entries, IReadOnlyList<string> Actions, IReadOnlyList<string> Subjects);

/// <summary>The log, newest first.</summary>
public sealed class AuditQuery(NetworkDbContext db, AuditWords words)
{
    public const int MostExported = 50_000;

    private const int PageSize = 50;

    public async Task<AuditPage> RunAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var rows = await Rows(Wanted(filter)).ToPagedListAsync(filter.PageNumber, PageSize, cancellationToken);
        var (actions, subjects) = await words.OfAsync(db, cancellationToken);
        return new AuditPage(filter, rows, actions, subjects);
    }

    public Task<List<AuditRow>> AllAsync(AuditFilter filter, CancellationToken cancellationToken) =>
        Rows(Wanted(filter)).Take(MostExported).ToListAsync(cancellationToken);

    private IQueryable<AuditEntry> Wanted(AuditFilter filter)
    {
        var entries = filter.SubjectId is { } id ? About(filter.Subject, id) : db.AuditEntries.AsQueryable();
        if (filter.Q?.Trim() is { Length: > 0 and <= AuditFilter.LongestSearch } words)
        {
            var like =
                $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}%";
            entries = entries.Where(
                entry => EF.Functions.Like(entry.ActorName, like, "\\") || EF.Functions.Like(entry.SubjectName, like, "\\"));
        }

        if (!string.IsNullOrEmpty(filter.Do))
        {
            entries = entries.Where(entry => entry.Action == filter.Do);
        }

        if (!string.IsNullOrEmpty(filter.Subject))
        {
            entries = entries.Where(entry => entry.Subject == filter.Subject);
        }

        if (filter.FirstDay is { } first)
        {
            var start = StartOf(first);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (filter.LastDay is { } last && last < DateOnly.MaxValue)
        {
            var end = StartOf(last.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        return entries;
    }

    /// <summary>What happened to one thing; of an account also what it did itself. Two questions, because each has an index.</summary>
    private IQueryable<AuditEntry> About(string? subject, int id)
    {
        var about = db.AuditEntries.Where(entry => entry.SubjectId == id);
        return string.IsNullOrEmpty(subject) || subject == Access.AuditLog.Subject
            ? about.Union(db.AuditEntries.Where(entry => entry.ActorId == id && entry.Subject == Access.AuditLog.Subject))
            : about;
    }

    private static IQueryable<AuditRow> Rows(IQueryable<AuditEntry> entries) =>
        entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Select(entry => new AuditRow(
            entry.Id, entry.At, entry.ActorName, entry.Action, entry.Subject, entry.SubjectId, entry.SubjectName, entry.Address,
            entry.Details));

    /// <summary>Days begin where the association works.</summary>
    private static DateTime StartOf(DateOnly day) => AgendaEvent.StartOf(day, OfficeDay.Zone);
}
