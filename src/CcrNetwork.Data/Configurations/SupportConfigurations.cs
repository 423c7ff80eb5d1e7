using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

/// <summary>No key refers to the centre that asks: a candidature ends by itself, a centre does not.</summary>
internal sealed class CandidatureConfiguration : IEntityTypeConfiguration<Candidature>
{
    private const int SubmissionMaxLength = 64;

    public void Configure(EntityTypeBuilder<Candidature> candidature)
    {
        candidature.ToTable("Candidatures");
        candidature.Property(c => c.Reference).HasMaxLength(Candidature.ReferenceMaxLength);
        candidature.HasIndex(c => c.Reference).IsUnique();
        candidature.Property(c => c.Submission).HasMaxLength(SubmissionMaxLength);
        candidature.HasIndex(c => c.Submission).IsUnique();
        candidature.Property(c => c.Language).HasMaxLength(8);
        candidature.Property(c => c.Site).HasMaxLength(Candidature.NameMaxLength);
        candidature.Property(c => c.Owner).HasMaxLength(Candidature.NameMaxLength);
        candidature.Property(c => c.Place).HasMaxLength(Candidature.NameMaxLength);
        candidature.Property(c => c.CountryCode).HasMaxLength(Country.CodeLength);
        candidature.Property(c => c.ContactName).HasMaxLength(Candidature.NameMaxLength);
        candidature.Property(c => c.ContactEmail).HasMaxLength(Candidature.EmailMaxLength);
        candidature.Property(c => c.ContactPhone).HasMaxLength(Candidature.PhoneMaxLength);
        candidature.Property(c => c.NextStep).HasMaxLength(Candidature.NextStepMaxLength);
        candidature.Property(c => c.Version).IsConcurrencyToken();
        candidature.HasIndex(c => c.NextStepOn);
        candidature.HasIndex(c => c.ChangedAt);
        candidature.HasMany(c => c.Documents).WithOne().HasForeignKey(d => d.CandidatureId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CandidatureDocumentConfiguration : IEntityTypeConfiguration<CandidatureDocument>
{
    public void Configure(EntityTypeBuilder<CandidatureDocument> document)
    {
        document.ToTable("CandidatureDocuments");
        document.Property(d => d.Title).HasMaxLength(CandidatureDocument.TitleMaxLength);
        document.Property(d => d.Link).HasMaxLength(ContentItem.SourceMaxLength);
        document.Property(d => d.AddedBy).HasMaxLength(AuditEntry.NameMaxLength);
    }
}
