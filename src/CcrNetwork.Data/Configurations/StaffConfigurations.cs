using CcrNetwork.Data.Accounts;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

/// <summary>No key refers to accounts: the log outlives what it tells of.</summary>
internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.Property(e => e.ActorName).HasMaxLength(AuditEntry.NameMaxLength);
        entry.Property(e => e.Action).HasMaxLength(AuditEntry.ActionMaxLength);
        entry.Property(e => e.Subject).HasMaxLength(AuditEntry.SubjectMaxLength);
        entry.Property(e => e.SubjectName).HasMaxLength(AuditEntry.NameMaxLength);
        entry.Property(e => e.Address).HasMaxLength(AuditEntry.AddressMaxLength);

        // The log grows by every act and is kept for years: each filter of its page finds what it asks for already in order.
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => new { e.Action, e.At });
        entry.HasIndex(e => new { e.Subject, e.At });
        entry.HasIndex(e => new { e.Action, e.Subject, e.At });
        entry.HasIndex(e => new { e.Subject, e.SubjectId, e.At });
        entry.HasIndex(e => new { e.ActorId, e.Subject, e.At });
    }
}

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.ToTable("OutgoingMails");
        mail.Property(m => m.Recipient).HasMaxLength(OutgoingMail.RecipientMaxLength);
        mail.Property(m => m.RecipientName).HasMaxLength(OutgoingMail.NameMaxLength);
        mail.Property(m => m.Language).HasMaxLength(Account.LanguageMaxLength);
        mail.Property(m => m.Subject).HasMaxLength(OutgoingMail.SubjectMaxLength);
        mail.Property(m => m.LastError).HasMaxLength(OutgoingMail.ErrorMaxLength);
        mail.Property(m => m.NextTryAt).IsConcurrencyToken();
        mail.HasIndex(m => m.NextTryAt);
        mail.Property(m => m.ReplyTo).HasMaxLength(OutgoingMail.RecipientMaxLength);
        mail.Property(m => m.Unsubscribe).HasMaxLength(OutgoingMail.UnsubscribeMaxLength);
        mail.Property(m => m.Submission).HasMaxLength(OutgoingMail.SubmissionMaxLength);
        mail.HasIndex(m => new { m.Submission, m.Recipient }).IsUnique();
        mail.Property(m => m.Place).HasMaxLength(OutgoingMail.PlaceMaxLength);
    }
}

internal sealed class StaffNoticeConfiguration : IEntityTypeConfiguration<StaffNotice>
{
    public void Configure(EntityTypeBuilder<StaffNotice> notice)
    {
        notice.ToTable("StaffNotices");
        notice.Property(n => n.Key).HasMaxLength(StaffNotice.KeyMaxLength);
        notice.Property(n => n.By).HasMaxLength(StaffNotice.NameMaxLength);
        notice.Property(n => n.About).HasMaxLength(StaffNotice.AboutMaxLength);
        notice.Property(n => n.Note).HasMaxLength(StaffNotice.NoteMaxLength);
        notice.Property(n => n.Path).HasMaxLength(StaffNotice.PathMaxLength);
        notice.Property(n => n.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        notice.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId);
    }
}
