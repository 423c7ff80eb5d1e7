using CcrNetwork.Data.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class WorkStateConfiguration : IEntityTypeConfiguration<WorkState>
{
    public void Configure(EntityTypeBuilder<WorkState> state)
    {
        state.ToTable("WorkStates");
        state.HasKey(s => s.Name);
        state.Property(s => s.Name).HasMaxLength(WorkState.NameMaxLength);
    }
}

internal sealed class WorkRunConfiguration : IEntityTypeConfiguration<WorkRun>
{
    public void Configure(EntityTypeBuilder<WorkRun> run)
    {
        run.ToTable("WorkRuns");
        run.Property(r => r.Name).HasMaxLength(WorkState.NameMaxLength);
        run.Property(r => r.Fault).HasMaxLength(WorkRun.FaultMaxLength);
        run.HasIndex(r => r.EndedAt);
    }
}

internal sealed class ReadOnlyPeriodConfiguration : IEntityTypeConfiguration<ReadOnlyPeriod>
{
    public void Configure(EntityTypeBuilder<ReadOnlyPeriod> period)
    {
        period.ToTable("ReadOnlyPeriods");
        period.Property(p => p.Reason).HasMaxLength(ReadOnlyPeriod.ReasonMaxLength);
    }
}

internal sealed class ContentChangeConfiguration : IEntityTypeConfiguration<ContentChange>
{
    public void Configure(EntityTypeBuilder<ContentChange> change)
    {
        change.ToTable("ContentChanges");
        change.HasIndex(c => c.At);
        change.PrimitiveCollection(c => c.Tags);
    }
}
