using CcrNetwork.Data.Readership;
using CcrNetwork.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class PageCountConfiguration : IEntityTypeConfiguration<PageCount>
{
    public void Configure(EntityTypeBuilder<PageCount> count)
    {
        count.ToTable("PageCounts");
        count.Property(c => c.Path).HasMaxLength(PageCount.PathMaxLength);
        count.Property(c => c.Language).HasMaxLength(2);
        count.HasKey(c => new { c.Day, c.Path, c.Language });
    }
}

internal sealed class CountryCountConfiguration : IEntityTypeConfiguration<CountryCount>
{
    public void Configure(EntityTypeBuilder<CountryCount> count)
    {
        count.ToTable("CountryCounts");
        count.Property(c => c.Country).HasMaxLength(Country.CodeLength);
        count.HasKey(c => new { c.Day, c.Country });
    }
}
