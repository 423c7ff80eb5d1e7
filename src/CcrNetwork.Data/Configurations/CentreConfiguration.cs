using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class CentreConfiguration : ContentItemConfiguration<Centre>
{
    protected override void ConfigureItem(EntityTypeBuilder<Centre> centre)
    {
        centre.Property(c => c.Name).HasMaxLength(Centre.NameMaxLength);
        centre.Property(c => c.NameEn).HasMaxLength(Centre.NameMaxLength);
        centre.Property(c => c.Site).HasMaxLength(Centre.NameMaxLength);
        centre.Property(c => c.Website).HasMaxLength(ContentItem.SourceMaxLength);
        centre.Property(c => c.Email).HasMaxLength(Centre.ContactMaxLength);
        centre.Property(c => c.Phone).HasMaxLength(Centre.ContactMaxLength);
        centre.Property(c => c.ContactName).HasMaxLength(Centre.ContactMaxLength);
        centre.Property(c => c.Station).HasMaxLength(Centre.NameMaxLength);
        centre.ComplexProperty(c => c.Address, address =>
        {
            address.Property(a => a.Street).HasMaxLength(PostalAddress.LineMaxLength);
            address.Property(a => a.PostalCode).HasMaxLength(PostalAddress.PostalCodeMaxLength);
            address.Property(a => a.City).HasMaxLength(PostalAddress.LineMaxLength);
            address.Property(a => a.Region).HasMaxLength(PostalAddress.LineMaxLength);
            address.Property(a => a.CountryCode).HasMaxLength(Country.CodeLength);
        });
        centre.ComplexProperty(c => c.Membership);
        centre.HasMany(c => c.Disciplines).WithMany().UsingEntity("CentreDisciplines");
        centre.Navigation(c => c.Disciplines).HasField("_disciplines");
        centre.Navigation(c => c.Hostings).HasField("_hostings");
        centre.Navigation(c => c.Photographs).HasField("_photographs");
    }
}

internal sealed class DisciplineConfiguration : IEntityTypeConfiguration<Discipline>
{
    public void Configure(EntityTypeBuilder<Discipline> discipline)
    {
        discipline.Property(d => d.Slug).HasMaxLength(ContentItem.SlugMaxLength);
        discipline.HasIndex(d => d.Slug).IsUnique();
    }
}

internal sealed class CountryConfiguration : ContentItemConfiguration<Country>
{
    protected override void ConfigureItem(EntityTypeBuilder<Country> country)
    {
        country.Property(c => c.Code).HasMaxLength(Country.CodeLength);
        country.HasIndex(c => c.Code).IsUnique();
    }
}
