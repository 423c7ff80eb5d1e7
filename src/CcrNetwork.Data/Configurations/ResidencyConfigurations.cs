using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class ResidencyProgrammeConfiguration : ContentItemConfiguration<ResidencyProgramme>
{
    protected override void ConfigureItem(EntityTypeBuilder<ResidencyProgramme> programme)
    {
        programme.ToTable("Programmes");
        programme.Property(p => p.Name).HasMaxLength(ResidencyProgramme.NameMaxLength);
        programme.Property(p => p.DurationSourceUrl).HasMaxLength(ResidencyProgramme.UrlMaxLength);
        programme.HasMany(p => p.Disciplines).WithMany().UsingEntity("ProgrammeDisciplines");
        programme.HasMany(p => p.Calls).WithMany(c => c.Programmes).UsingEntity("CallProgrammes");
    }
}

internal sealed class HostingConfiguration : IEntityTypeConfiguration<Hosting>
{
    public void Configure(EntityTypeBuilder<Hosting> hosting)
    {
        hosting.HasKey(h => new { h.ProgrammeId, h.CentreId });
        hosting.Property(h => h.SourceUrl).HasMaxLength(ContentItem.SourceMaxLength);
        hosting.HasOne(h => h.Centre).WithMany(c => c.Hostings).OnDelete(DeleteBehavior.Cascade);
        hosting.HasOne(h => h.Programme).WithMany(p => p.Hostings).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CallConfiguration : ContentItemConfiguration<Call>
{
    protected override void ConfigureItem(EntityTypeBuilder<Call> call)
    {
        call.Ignore(c => c.Schedule);
        call.Property(c => c.TimeZone).HasMaxLength(Call.TimeZoneMaxLength);
        call.Property(c => c.ApplyUrl).HasMaxLength(ContentItem.SourceMaxLength);
        call.Property(c => c.ApplyEmail).HasMaxLength(Call.EmailMaxLength);
    }
}

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.HasKey(p => new { p.CallId, p.CentreId });
        participation.HasOne(p => p.Call).WithMany(c => c.Participations).OnDelete(DeleteBehavior.Cascade);
        participation.HasOne(p => p.Centre).WithMany().OnDelete(DeleteBehavior.Cascade);
    }
}
