using CcrNetwork.Domain.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class PhotographConfiguration : ContentItemConfiguration<Photograph>
{
    protected override void ConfigureItem(EntityTypeBuilder<Photograph> photograph)
    {
        photograph.Property(p => p.Credit).HasMaxLength(Photograph.CreditMaxLength);
        photograph.ComplexProperty(p => p.File, file => file.Property(f => f.Key).HasMaxLength(PhotographFile.KeyLength));
        photograph.ComplexProperty(p => p.Focus);

        // A centre is archived, never deleted; a second cascade beside that of its list is what SQL Server refuses.
        photograph.HasOne(p => p.Centre).WithMany().HasForeignKey(p => p.CentreId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CentrePhotographConfiguration : IEntityTypeConfiguration<CentrePhotograph>
{
    public void Configure(EntityTypeBuilder<CentrePhotograph> shown)
    {
        shown.ToTable("CentrePhotographs");
        shown.HasKey(s => new { s.CentreId, s.PhotographId });
        shown.HasOne(s => s.Centre).WithMany(c => c.Photographs).OnDelete(DeleteBehavior.Cascade);
        shown.HasOne(s => s.Photograph).WithMany().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.HasKey(f => f.Key);
        file.Property(f => f.Key).HasMaxLength(PhotographFile.KeyLength);
        file.HasIndex(f => f.PreparedAt);
        file.HasOne(f => f.Photograph).WithMany().HasForeignKey(f => f.PhotographId).OnDelete(DeleteBehavior.Cascade);
    }
}
