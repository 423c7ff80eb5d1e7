using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Domain.Tests.Residencies;

/// <summary>What time does to a call, walked from before its first instant to after its last.</summary>
public sealed class ScheduleWalkTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    public static IEnumerable<object[]> Seeds => Enumerable.Range(1, 6).Select(seed => new object[] { seed });

    [Theory, MemberData(nameof(Seeds))]
    public void A_call_never_goes_back(int seed)
    {
        foreach (var schedule in Schedules(seed))
        {
            CallState? before = null;
            foreach (var instant in InstantsOf(schedule.Changes))
            {
                var state = schedule.StateAt(instant);
                Assert.True(before is null || Rank(state) >= Rank(before.Value), $"{schedule}: {state} after {before}");
                before = state;
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Between_two_of_its_instants_nothing_changes_and_the_next_is_told(int seed)
    {
        foreach (var schedule in Schedules(seed))
        {
            for (var instant = Now.AddDays(-80); schedule.NextChangeAfter(instant) is { } next; instant = next)
            {
                Assert.True(next > instant);
                Assert.Equal(schedule.StateAt(instant), schedule.StateAt(next.AddTicks(-1)));
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_instant_of_the_deadline_is_the_first_at_which_nobody_can_apply(int seed)
    {
        foreach (var schedule in Schedules(seed).Where(schedule => schedule.ClosesAt is not null))
        {
            Assert.True(schedule.StateAt(schedule.ClosesAt!.Value).IsOver());
            if (schedule is { HasEnded: false } && !(schedule.ResultsAt < schedule.ClosesAt))
            {
                Assert.False(schedule.StateAt(schedule.ClosesAt!.Value.AddTicks(-1)).IsOver());
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_call_for_projects_is_open_until_its_last_deadline_and_leaves_when_that_is_long_past(int seed)
    {
        var random = new Random(seed);
        for (var turn = 0; turn < 200; turn++)
        {
            var cutOffs = Enumerable.Range(0, random.Next(4)).Select(_ => new CutOff(At(random), "Europe/Paris")).ToList();
            var schedule = new FundingSchedule(random.Next(2) == 0 ? null : At(random), cutOffs);
            foreach (var instant in InstantsOf(schedule.Changes))
            {
                var state = schedule.StateAt(instant);
                Assert.Equal(cutOffs.Count > 0 && cutOffs.All(cutOff => cutOff.At <= instant), state == FundingState.Closed);
                var left = cutOffs.Where(cutOff => cutOff.At > instant).Select(cutOff => (DateTime?)cutOff.At);
                Assert.Equal(schedule.NextAt(instant)?.At, left.Min());
                Assert.False(schedule.IsPastAt(instant) && state != FundingState.Closed);
            }

            Assert.Equal(cutOffs.Count == 0, !schedule.IsPastAt(DateTime.MaxValue));
        }
    }

    [Fact]
    public void A_call_that_would_close_before_it_opens_is_no_call()
    {
        var call = new Call("call", Domain.Texts.LocalizedText.Of("Appel", "Call"));

        Assert.Throws<ArgumentException>(() => call.SetSchedule(new CallSchedule(Now, Now, null, false), "Europe/Paris"));
        Assert.Throws<ArgumentException>(() => call.SetSchedule(new CallSchedule(Now, Now.AddTicks(-1), null, false), "Europe/Paris"));
        call.SetSchedule(new CallSchedule(Now, Now.AddTicks(1), null, false), "Europe/Paris");
        call.SetSchedule(new CallSchedule(null, Now, Now, true), "Europe/Paris");
    }

    private static IEnumerable<CallSchedule> Schedules(int seed)
    {
        var random = new Random(seed);
        for (var turn = 0; turn < 200; turn++)
        {
            var instants = Enumerable.Range(0, 3).Select(_ => At(random)).Order().ToList();
            yield return new CallSchedule(Or(instants[0]), Or(instants[1]), Or(instants[2]), random.Next(8) == 0);
        }

        DateTime? Or(DateTime instant) => random.Next(4) == 0 ? null : instant;
    }

    private static DateTime At(Random random) => Now.AddMinutes(random.Next(-60 * 24 * 60, 60 * 24 * 60));

    private static IEnumerable<DateTime> InstantsOf(IEnumerable<DateTime> changes) => changes
        .SelectMany(change => new[] { change.AddTicks(-1), change, change.AddTicks(1) })
        .Append(Now.AddDays(-100))
        .Append(Now.AddDays(1000))
        .Order();

    private static int Rank(CallState state) => state switch
    {
        CallState.Announced => 0,
        CallState.Open => 1,
        CallState.ClosingSoon => 2,
        CallState.Closed => 3,
        _ => 4,
    };
}
