using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class EditorialRecordConfiguration : IEntityTypeConfiguration<EditorialRecord>
{
    public void Configure(EntityTypeBuilder<EditorialRecord> record)
    {
        record.Property(r => r.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        record.Property(r => r.StageBy).HasMaxLength(AuditEntry.NameMaxLength);
        record.Property(r => r.Note).HasMaxLength(EditorialRecord.NoteMaxLength);
        record.Property(r => r.Version).IsConcurrencyToken();
        record.HasIndex(r => new { r.Kind, r.ItemId }).IsUnique();
        record.HasIndex(r => new { r.Stage, r.Kind, r.ItemId });
        record.HasIndex(r => new { r.Kind, r.OutdatedTranslations, r.ItemId });
    }
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.Property(r => r.Id).ValueGeneratedNever();
        revision.Property(r => r.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        revision.Property(r => r.ActorName).HasMaxLength(AuditEntry.NameMaxLength);
        revision.Property(r => r.Comment).HasMaxLength(Revision.CommentMaxLength);

        // Two saves that number themselves alike cannot both be kept.
        revision.HasIndex(r => new { r.Kind, r.ItemId, r.Number }).IsUnique();
        revision.HasIndex(r => r.At);
    }
}

internal sealed class PreviewLinkConfiguration : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> link)
    {
        link.Property(l => l.TokenHash).HasMaxLength(PreviewLink.HashMaxLength);
        link.Property(l => l.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        link.Property(l => l.CreatedBy).HasMaxLength(AuditEntry.NameMaxLength);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => new { l.Kind, l.ItemId });
    }
}

internal sealed class OpenFormConfiguration : IEntityTypeConfiguration<OpenForm>
{
    public void Configure(EntityTypeBuilder<OpenForm> form)
    {
        form.Property(f => f.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        form.Property(f => f.AccountName).HasMaxLength(AuditEntry.NameMaxLength);
        form.HasIndex(f => new { f.AccountId, f.Kind, f.ItemId }).IsUnique();
        form.HasIndex(f => new { f.Kind, f.ItemId });
    }
}

internal sealed class ContentImportConfiguration : IEntityTypeConfiguration<ContentImport>
{
    public void Configure(EntityTypeBuilder<ContentImport> import)
    {
        import.Property(i => i.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        import.Property(i => i.FileName).HasMaxLength(ContentImport.FileNameMaxLength);
        import.Property(i => i.ActorName).HasMaxLength(AuditEntry.NameMaxLength);
        import.Property(i => i.UndoneBy).HasMaxLength(AuditEntry.NameMaxLength);

        // Of two who undo it at once, one does.
        import.Property(i => i.UndoneAt).IsConcurrencyToken();
        import.HasIndex(i => new { i.Kind, i.At });
        import.HasMany(i => i.Items).WithOne().IsRequired();
    }
}

internal sealed class ImportedItemConfiguration : IEntityTypeConfiguration<ImportedItem>
{
    public void Configure(EntityTypeBuilder<ImportedItem> item)
    {
        item.ToTable("ImportedItems");
        item.Property(i => i.Heading).HasMaxLength(ContentItem.HeadingMaxLength);
    }
}

/// <summary>No key refers to accounts: what somebody remarked stays when their account goes.</summary>
internal sealed class ItemCommentConfiguration : IEntityTypeConfiguration<ItemComment>
{
    public void Configure(EntityTypeBuilder<ItemComment> comment)
    {
        comment.ToTable("ItemComments");
        comment.Property(c => c.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        comment.Property(c => c.Field).HasMaxLength(ItemComment.FieldMaxLength);
        comment.Property(c => c.Text).HasMaxLength(ItemComment.TextMaxLength);
        comment.HasIndex(c => c.Number).IsUnique();
        comment.HasIndex(c => new { c.Kind, c.ItemId });
        comment.HasIndex(c => c.MentionedId);
    }
}
