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
