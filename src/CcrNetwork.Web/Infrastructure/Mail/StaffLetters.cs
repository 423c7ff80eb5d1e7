using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>
/// The letter of the day: what has happened until its hour, grouped by what it happened to. The letter and the deletion of what it
/// tells are saved together, so that neither a restart nor a second instance repeats it.
/// </summary>
public sealed class StaffLetters(NetworkDbContext db, StaffPost post, PortalAddress portal, Texts texts, TimeProvider clock)
{
    public Task<bool> AnyDueAsync(CancellationToken cancellationToken)
    {
        var due = DailyRound.LastAt(clock.UtcNow());
        return db.StaffNotices.AnyAsync(notice => notice.At <= due, cancellationToken);
    }

    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var due = DailyRound.LastAt(clock.UtcNow());
        var readers = await db.StaffNotices
            .Where(notice => notice.At <= due)
            .Select(notice => notice.AccountId)
            .Distinct()
            .OrderBy(id => id)
            .ToListAsync(cancellationToken);
        var count = 0;
        foreach (var id in readers)
        {
            count += await WriteAsync(id, due, cancellationToken) ? 1 : 0;
        }

        return count;
    }

    private async Task<bool> WriteAsync(int accountId, DateTime due, CancellationToken cancellationToken)
    {
        var notices = await db.StaffNotices.AsTracking()
            .Where(notice => notice.AccountId == accountId && notice.At <= due)
            .OrderBy(notice => notice.Id)
            .ToListAsync(cancellationToken);
        var reader = await db.Accounts
            .Where(account => account.Id == accountId && !account.IsDisabled && account.Telling != Telling.Never)
            .Select(StaffReader.FromAccount)
            .FirstOrDefaultAsync(cancellationToken);
        if (reader is not null && notices.Count > 0)
        {
            var items = notices.GroupBy(notice => (notice.Kind, notice.ItemId, Path: notice.Kind is null ? notice.Path : "")).ToList();
            post.Write(
                reader, "Mail.StaffDay",
                () => [reader.Name, string.Join("\n\n", items.Select(item => Item([.. item]))), texts.Count("Mail.StaffDay.News", notices.Count)]);
        }

        db.RemoveRange(notices);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return reader is not null && notices.Count > 0;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another instance has written it.
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private string Item(List<StaffNotice> notices)
    {
        var text = new StringBuilder().Append(notices[^1].About).Append('\n');
        foreach (var notice in notices)
        {
            text.Append("  ").Append(texts[$"{notice.Key}.Line", notice.By, Formats.Instant(notice.At, Formats.OfficeZone)]).Append('\n');
            if (!string.IsNullOrWhiteSpace(notice.Note))
            {
                text.Append("      ").Append(notice.Note.Trim().ReplaceLineEndings("\n      ")).Append('\n');
            }
        }

        return text.Append("  ").Append(portal.Origin).Append(notices[^1].Path).ToString();
    }
}
