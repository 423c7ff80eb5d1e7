using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class AgendaEventConfiguration : ContentItemConfiguration<AgendaEvent>
{
    protected override void ConfigureItem(EntityTypeBuilder<AgendaEvent> agendaEvent)
    {
        agendaEvent.ToTable("AgendaEvents");
        agendaEvent.Property(e => e.TimeZone).HasMaxLength(Call.TimeZoneMaxLength);
        agendaEvent.Property(e => e.Place).HasMaxLength(AgendaEvent.PlaceMaxLength);
        agendaEvent.Property(e => e.City).HasMaxLength(AgendaEvent.PlaceMaxLength);
        agendaEvent.Property(e => e.CountryCode).HasMaxLength(Country.CodeLength);
        agendaEvent.Property(e => e.OnlineUrl).HasMaxLength(ContentItem.SourceMaxLength);
        agendaEvent.HasIndex(e => e.StartsAt);
        agendaEvent.HasIndex(e => e.EndsAt);
        agendaEvent.HasMany(e => e.Centres).WithMany().UsingEntity("AgendaCentres");
    }
}
