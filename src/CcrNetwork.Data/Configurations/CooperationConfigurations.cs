using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class ProtocolConfiguration : ContentItemConfiguration<Protocol>
{
    protected override void ConfigureItem(EntityTypeBuilder<Protocol> protocol)
    {
        protocol.HasMany(p => p.Countries).WithMany().UsingEntity("ProtocolCountries");
        protocol.HasMany(p => p.Centres).WithMany().UsingEntity("ProtocolCentres");
        protocol.HasMany(p => p.Partners).WithMany(p => p.Protocols).UsingEntity("ProtocolPartners");
    }
}

internal sealed class CooperationAreaConfiguration : ContentItemConfiguration<CooperationArea>
{
    protected override void ConfigureItem(EntityTypeBuilder<CooperationArea> area)
    {
        area.Property(a => a.ContactName).HasMaxLength(CooperationArea.NameMaxLength);
        area.Property(a => a.ContactEmail).HasMaxLength(CooperationArea.NameMaxLength);
    }
}

internal sealed class PartnerConfiguration : ContentItemConfiguration<Partner>
{
    protected override void ConfigureItem(EntityTypeBuilder<Partner> partner)
    {
        partner.Property(p => p.CountryCode).HasMaxLength(Country.CodeLength);
        partner.Property(p => p.Website).HasMaxLength(ContentItem.SourceMaxLength);
    }
}

internal sealed class EuropeanProjectConfiguration : ContentItemConfiguration<EuropeanProject>
{
    protected override void ConfigureItem(EntityTypeBuilder<EuropeanProject> project)
    {
        project.Property(p => p.Name).HasMaxLength(EuropeanProject.NameMaxLength);
        project.HasMany(p => p.Centres).WithMany().UsingEntity("ProjectCentres");
    }
}

internal sealed class PartnerSearchConfiguration : ContentItemConfiguration<PartnerSearch>
{
    protected override void ConfigureItem(EntityTypeBuilder<PartnerSearch> search)
    {
        search.ToTable("PartnerSearches");
        search.HasIndex(s => s.EndsOn);
        search.HasOne(s => s.Centre).WithMany().HasForeignKey(s => s.CentreId).OnDelete(DeleteBehavior.Restrict);
        search.HasMany(s => s.Disciplines).WithMany().UsingEntity("PartnerSearchDisciplines");
    }
}
