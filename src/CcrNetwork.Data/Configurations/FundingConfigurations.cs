using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class FundingCallConfiguration : ContentItemConfiguration<FundingCall>
{
    protected override void ConfigureItem(EntityTypeBuilder<FundingCall> call)
    {
        call.Ignore(c => c.Schedule);
        call.Property(c => c.Funder).HasMaxLength(FundingCall.NameMaxLength);
        call.Property(c => c.TimeZone).HasMaxLength(Call.TimeZoneMaxLength);
        call.Property(c => c.SourceUrl).HasMaxLength(ContentItem.SourceMaxLength);
        call.HasIndex(c => c.SourceUrl).IsUnique();
    }
}

internal sealed class FoundCallConfiguration : IEntityTypeConfiguration<FoundCall>
{
    public void Configure(EntityTypeBuilder<FoundCall> found)
    {
        found.ToTable("FoundCalls");
        found.Property(f => f.Hash).HasMaxLength(FoundCall.HashMaxLength);
        found.HasIndex(f => f.Hash).IsUnique();
        found.Property(f => f.Title).HasMaxLength(FoundCall.TitleMaxLength);
        found.Property(f => f.Summary).HasMaxLength(FoundCall.SummaryMaxLength);
        found.Property(f => f.SourceUrl).HasMaxLength(ContentItem.SourceMaxLength);
        found.Property(f => f.Funder).HasMaxLength(FundingCall.NameMaxLength);
        found.Property(f => f.DeadlineZone).HasMaxLength(Call.TimeZoneMaxLength);
        found.Property(f => f.Origin).HasMaxLength(FoundCall.OriginMaxLength);
        found.Property(f => f.State).IsConcurrencyToken();
        found.HasIndex(f => new { f.State, f.DecidedAt });
    }
}

internal sealed class FundingSubscriptionConfiguration : IEntityTypeConfiguration<FundingSubscription>
{
    public void Configure(EntityTypeBuilder<FundingSubscription> subscription)
    {
        subscription.ToTable("FundingSubscriptions");
        subscription.Property(s => s.Key).HasMaxLength(FundingSubscription.KeyMaxLength);
        subscription.HasIndex(s => s.Key).IsUnique();
        subscription.HasIndex(s => s.Handle).IsUnique();
        subscription.Property(s => s.Email).HasMaxLength(FundingSubscription.EmailMaxLength);
        subscription.HasIndex(s => s.Email);
        subscription.Property(s => s.Filter).HasMaxLength(FundingSubscription.FilterMaxLength);
        subscription.Property(s => s.Language).HasMaxLength(FundingSubscription.LanguageMaxLength);
        subscription.Property(s => s.WantedLanguage).HasMaxLength(FundingSubscription.LanguageMaxLength);
        subscription.Property(s => s.ConfirmationHash).HasMaxLength(FundingSubscription.KeyMaxLength);
        subscription.HasIndex(s => s.ConfirmationHash);

        // What two instances must not both send.
        subscription.Property(s => s.LastDigestAt).IsConcurrencyToken();
        subscription.Property(s => s.ToldOfEndAt).IsConcurrencyToken();
    }
}

/// <summary>No key refers to the call: a reminder was sent, whatever becomes of the call.</summary>
internal sealed class FundingReminderConfiguration : IEntityTypeConfiguration<FundingReminder>
{
    public void Configure(EntityTypeBuilder<FundingReminder> reminder)
    {
        reminder.ToTable("FundingReminders");
        reminder.HasKey(r => new { r.SubscriptionId, r.CallId, r.Deadline });
        reminder.HasIndex(r => r.Deadline);
        reminder.HasOne<FundingSubscription>().WithMany().HasForeignKey(r => r.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
    }
}
