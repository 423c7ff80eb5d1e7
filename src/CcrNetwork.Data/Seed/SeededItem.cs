using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Seed;

/// <summary>That an item of a seed file was loaded once. It is never loaded again, edited or deleted as it may be since.</summary>
public class SeededItem(string kind, string key)
{
    public const int KindMaxLength = 40;
    public const int KeyMaxLength = 400;

    /// <summary>The kind under which the fingerprint of all files together is kept, so that a start need not read them again.</summary>
    public const string Edition = "edition";

    public string Kind { get; private set; } = kind;

    public string Key { get; private set; } = key;
}

internal sealed class SeededItemConfiguration : IEntityTypeConfiguration<SeededItem>
{
    public void Configure(EntityTypeBuilder<SeededItem> item)
    {
        item.HasKey(i => new { i.Kind, i.Key });
        item.Property(i => i.Kind).HasMaxLength(SeededItem.KindMaxLength);
        item.Property(i => i.Key).HasMaxLength(SeededItem.KeyMaxLength);
    }
}
