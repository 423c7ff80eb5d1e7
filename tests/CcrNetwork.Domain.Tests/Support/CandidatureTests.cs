using CcrNetwork.Domain.Support;

namespace CcrNetwork.Domain.Tests.Support;

public sealed class CandidatureTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(CandidatureKind.Label, CandidatureStage.Contact, CandidatureStage.Decision)]
    [InlineData(CandidatureKind.Support, CandidatureStage.Contact, CandidatureStage.Closed)]
    [InlineData(CandidatureKind.MembershipAbroad, CandidatureStage.Prospective, CandidatureStage.Member)]
    public void Each_kind_has_its_own_path(CandidatureKind kind, CandidatureStage first, CandidatureStage last)
    {
        var candidature = Some(kind);

        Assert.Equal(first, candidature.Stage);
        Assert.False(candidature.IsOver);
        candidature.MoveTo(last, Now);
        Assert.True(candidature.IsOver);
    }

    [Fact]
    public void A_stage_of_another_path_is_refused() =>
        Assert.Throws<ArgumentException>(() => Some(CandidatureKind.Support).MoveTo(CandidatureStage.Decision, Now));

    [Fact]
    public void It_is_kept_two_years_after_its_last_change_leap_days_included()
    {
        var candidature = Some(CandidatureKind.Label);
        var leapDay = new DateTime(2028, 2, 29, 12, 0, 0, DateTimeKind.Utc);
        candidature.MoveTo(CandidatureStage.Advice, leapDay);

        Assert.Equal(new DateTime(2030, 2, 28, 12, 0, 0, DateTimeKind.Utc), candidature.KeptUntil);
        Assert.True(candidature.ChangedAt > Candidature.ForgottenBefore(new DateTime(2030, 2, 27, 0, 0, 0, DateTimeKind.Utc)));
        Assert.True(candidature.ChangedAt < Candidature.ForgottenBefore(new DateTime(2030, 3, 1, 12, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Every_change_gives_it_another_version()
    {
        var candidature = Some(CandidatureKind.Label);
        var before = candidature.Version;
        candidature.Touch(Now.AddDays(1));

        Assert.NotEqual(before, candidature.Version);
        Assert.Equal(Now.AddDays(1), candidature.ChangedAt);
    }

    private static Candidature Some(CandidatureKind kind) =>
        new(
            "CCR-2026-ABCDE", "hash",
            new CandidatureRequest(kind, "Abbaye", null, "Un projet", "Montclar", "FR", "Zoé", "zoe@example.org", null, "fr"), Now);
}
