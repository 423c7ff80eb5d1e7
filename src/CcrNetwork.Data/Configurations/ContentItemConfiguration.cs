using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

/// <summary>What every published item has in common. Each kind keeps a table of its own.</summary>
internal abstract class ContentItemConfiguration<T> : IEntityTypeConfiguration<T>
    where T : ContentItem
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Slug).HasMaxLength(ContentItem.SlugMaxLength);
        builder.HasIndex(item => item.Slug).IsUnique();
        builder.HasIndex(item => item.State);

        // The order of staff's tables, whose later pages else sort everything before them.
        builder.HasIndex(item => new { item.FoldedHeading, item.Id });
        builder.Property(item => item.Heading).HasMaxLength(ContentItem.HeadingMaxLength);
        builder.Property(item => item.FoldedHeading).HasMaxLength(ContentItem.HeadingMaxLength);
        builder.Property(item => item.Version).IsConcurrencyToken();
        ConfigureItem(builder);
    }

    protected abstract void ConfigureItem(EntityTypeBuilder<T> builder);
}
