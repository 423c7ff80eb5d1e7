using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class FundingCallConfiguration : ContentItemConfiguration<FundingCall>
{
    protected override void ConfigureItem(EntityTypeBuilder<FundingCall> call)
    {
        call.Ignore(c => c.Schedule);
        call.Property(c => c.Funder).HasMaxLength(FundingCall.NameMaxLength);
        call.Property(c => c.TimeZone).HasMaxLength(Call.TimeZoneMaxLength);
        call.Property(c => c.SourceUrl).HasMaxLength(ContentItem.SourceMaxLength);
        call.HasIndex(c => c.SourceUrl).IsUnique();
    }
}
