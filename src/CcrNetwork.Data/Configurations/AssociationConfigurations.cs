using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class StatementConfiguration : ContentItemConfiguration<Statement>
{
    protected override void ConfigureItem(EntityTypeBuilder<Statement> statement) =>
        statement.HasIndex(s => new { s.Kind, s.Position });
}

internal sealed class ServiceConfiguration : ContentItemConfiguration<Service>
{
    protected override void ConfigureItem(EntityTypeBuilder<Service> service)
    {
    }
}

internal sealed class TextPageConfiguration : ContentItemConfiguration<TextPage>
{
    protected override void ConfigureItem(EntityTypeBuilder<TextPage> page) =>
        page.HasOne(p => p.Picture).WithMany().HasForeignKey(p => p.PictureId).OnDelete(DeleteBehavior.SetNull);
}

internal sealed class LabelStepConfiguration : ContentItemConfiguration<LabelStep>
{
    protected override void ConfigureItem(EntityTypeBuilder<LabelStep> step) =>
        step.HasIndex(s => new { s.Procedure, s.Position });
}

internal sealed class LabelReferenceConfiguration : ContentItemConfiguration<LabelReference>
{
    protected override void ConfigureItem(EntityTypeBuilder<LabelReference> reference)
    {
    }
}

internal sealed class TimelineEventConfiguration : ContentItemConfiguration<TimelineEvent>
{
    protected override void ConfigureItem(EntityTypeBuilder<TimelineEvent> timelineEvent) =>
        timelineEvent.HasIndex(e => e.On);
}

internal sealed class KeyFigureConfiguration : ContentItemConfiguration<KeyFigure>
{
    protected override void ConfigureItem(EntityTypeBuilder<KeyFigure> figure)
    {
        figure.Property(f => f.Key).HasMaxLength(KeyFigure.KeyMaxLength);
        figure.Property(f => f.Unit).HasMaxLength(3);
    }
}

internal sealed class PublishedWorkConfiguration : ContentItemConfiguration<PublishedWork>
{
    protected override void ConfigureItem(EntityTypeBuilder<PublishedWork> work)
    {
        work.Property(w => w.Title).HasMaxLength(PublishedWork.TitleMaxLength);
        work.Property(w => w.TitleLanguage).HasMaxLength(2);
        work.Property(w => w.Publisher).HasMaxLength(PublishedWork.TitleMaxLength);
        work.Property(w => w.Link).HasMaxLength(ContentItem.SourceMaxLength);
        work.HasMany(w => w.Centres).WithMany().UsingEntity("PublishedWorkCentres");

        // A photograph that was never published may be deleted; documents are archived.
        work.HasOne(w => w.Cover).WithMany().HasForeignKey(w => w.CoverId).OnDelete(DeleteBehavior.SetNull);
        work.HasOne(w => w.Document).WithMany().HasForeignKey(w => w.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OldAddressConfiguration : IEntityTypeConfiguration<OldAddress>
{
    public void Configure(EntityTypeBuilder<OldAddress> address)
    {
        address.Property(a => a.Path).HasMaxLength(OldAddress.PathMaxLength);
        address.Property(a => a.Target).HasMaxLength(OldAddress.PathMaxLength);
        address.HasIndex(a => a.Path).IsUnique();
    }
}

internal sealed class ResourceConfiguration : ContentItemConfiguration<Resource>
{
    protected override void ConfigureItem(EntityTypeBuilder<Resource> resource)
    {
        resource.ToTable("Resources");
        resource.Property(r => r.DocumentLanguage).HasMaxLength(Resource.LanguageLength);
        resource.Property(r => r.Link).HasMaxLength(ContentItem.SourceMaxLength);
        resource.HasIndex(r => r.ReviewOn);
    }
}

internal sealed class MenuPlaceConfiguration : IEntityTypeConfiguration<MenuPlace>
{
    public void Configure(EntityTypeBuilder<MenuPlace> place)
    {
        place.ToTable("MenuPlaces");
        place.HasKey(p => p.Section);
    }
}

internal sealed class PageDescriptionConfiguration : IEntityTypeConfiguration<PageDescription>
{
    public void Configure(EntityTypeBuilder<PageDescription> description)
    {
        description.ToTable("PageDescriptions");
        description.Property(d => d.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        description.Property(d => d.Path).HasMaxLength(PageDescription.PathMaxLength);
        description.HasIndex(d => new { d.Kind, d.ItemId, d.Path }).IsUnique();
    }
}
