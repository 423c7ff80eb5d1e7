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
        agendaEvent.HasOne(i => i.Picture).WithMany().HasForeignKey(i => i.PictureId).OnDelete(DeleteBehavior.SetNull);
        agendaEvent.HasIndex(e => e.StartsAt);
        agendaEvent.HasIndex(e => e.EndsAt);
        agendaEvent.HasMany(e => e.Centres).WithMany().UsingEntity("AgendaCentres");
    }
}

internal sealed class EventRegistrationConfiguration : IEntityTypeConfiguration<EventRegistration>
{
    public void Configure(EntityTypeBuilder<EventRegistration> registration)
    {
        registration.ToTable("EventRegistrations");
        registration.Property(r => r.Name).HasMaxLength(EventRegistration.NameMaxLength);
        registration.Property(r => r.Organisation).HasMaxLength(EventRegistration.NameMaxLength);
        registration.Property(r => r.Email).HasMaxLength(EventRegistration.EmailMaxLength);
        registration.Property(r => r.EmailKey).HasMaxLength(EventRegistration.EmailMaxLength);
        registration.Property(r => r.Language).HasMaxLength(8);
        registration.HasIndex(r => new { r.AgendaEventId, r.EmailKey }).IsUnique();
        registration.HasIndex(r => new { r.State, r.MailedAt });
        registration.HasOne<AgendaEvent>().WithMany().HasForeignKey(r => r.AgendaEventId).OnDelete(DeleteBehavior.Cascade);
        registration.OwnsMany(r => r.Links, link =>
        {
            link.ToTable("EventRegistrationLinks");
            link.WithOwner().HasForeignKey("RegistrationId");
            link.HasKey(l => l.Hash);
            link.Property(l => l.Hash).HasMaxLength(RegistrationLink.HashMaxLength);
        });
    }
}
