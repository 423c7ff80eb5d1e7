using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CcrNetwork.Data;

/// <summary>
/// Stamps every saved item with its time and a new version. SQLite cannot generate row versions, so the application does
/// it for both providers.
/// </summary>
public sealed class StampInterceptor(TimeProvider clock) : BeforeSaveInterceptor
{
    protected override void BeforeSaving(DbContext db)
    {
        var now = ToMicroseconds(clock.UtcNow());
        foreach (var entry in db.ChangeTracker.Entries<ContentItem>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                entry.Property(item => item.ChangedAt).CurrentValue = now;
                entry.Property(item => item.Version).CurrentValue = Guid.CreateVersion7();
                entry.Entity.RenewHeading();
                entry.Property(item => item.MissingTranslations).CurrentValue = MissingTranslations(entry);
            }
        }

        foreach (var entry in db.ChangeTracker.Entries<EditorialRecord>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                entry.Property(record => record.Version).CurrentValue = Guid.CreateVersion7();
            }
        }
    }

    private static int MissingTranslations(EntityEntry entry) =>
        entry.Properties
            .Select(property => property.CurrentValue)
            .OfType<LocalizedText>()
            .Count(text => !text.IsEmpty && !SiteLanguages.Codes.All(text.Languages.Contains));

    /// <summary>The seventh digit of a time is not kept by every provider.</summary>
    private static DateTime ToMicroseconds(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));
}
