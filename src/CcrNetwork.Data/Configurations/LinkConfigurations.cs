using CcrNetwork.Data.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class LinkCheckConfiguration : IEntityTypeConfiguration<LinkCheck>
{
    public void Configure(EntityTypeBuilder<LinkCheck> link)
    {
        link.ToTable("LinkChecks");
        link.Property(l => l.Address).HasMaxLength(LinkCheck.AddressMaxLength);
        link.Property(l => l.Hash).HasMaxLength(LinkCheck.HashMaxLength);
        link.Property(l => l.Host).HasMaxLength(LinkCheck.HostMaxLength);
        link.Property(l => l.Reason).HasMaxLength(LinkCheck.ReasonMaxLength);
        link.Property(l => l.MovedTo).HasMaxLength(LinkCheck.AddressMaxLength);
        link.HasIndex(l => l.Hash).IsUnique();
        link.HasIndex(l => l.NextCheckAt);
        link.HasIndex(l => l.State);
        link.HasMany(l => l.Places).WithOne().HasForeignKey(p => p.LinkId);
    }
}

internal sealed class LinkPlaceConfiguration : IEntityTypeConfiguration<LinkPlace>
{
    public void Configure(EntityTypeBuilder<LinkPlace> place)
    {
        place.ToTable("LinkPlaces");
        place.HasKey(p => new { p.LinkId, p.Kind, p.ItemId, p.Key });
        place.Property(p => p.Kind).HasMaxLength(LinkPlace.KindMaxLength);
        place.Property(p => p.Key).HasMaxLength(LinkPlace.KeyMaxLength);
        place.HasIndex(p => new { p.Kind, p.ItemId });
    }
}
