using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Publication;

/// <summary>What goes online, and off it, by the clock.</summary>
public sealed class PublicationClockTests
{
    private const string News = "news";

    [Fact]
    public async Task A_plan_is_carried_out_at_its_instant_and_not_before()
    {
        await using var engine = await Engine.StartAsync();
        var id = await PlannedAsync(engine, publishIn: TimeSpan.FromHours(1), archiveIn: TimeSpan.FromHours(3));

        engine.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.False(await engine.WithAsync((PlannedPublications planned) => planned.AnyAsync(CancellationToken.None)));
        Assert.Equal(0, await CarryOutAsync(engine));

        engine.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await CarryOutAsync(engine));
        Assert.Equal(PublicationState.Published, (await engine.ItemAsync(News, id)).State);

        engine.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await CarryOutAsync(engine));
        Assert.Equal(PublicationState.Archived, (await engine.ItemAsync(News, id)).State);
        Assert.Equal(0, await CarryOutAsync(engine));
    }

    [Fact]
    public async Task What_was_slept_through_is_made_up_for_once()
    {
        await using var engine = await Engine.StartAsync();
        var id = await PlannedAsync(engine, publishIn: TimeSpan.FromHours(1), archiveIn: null);

        engine.Clock.Advance(TimeSpan.FromDays(3));
        await CarryOutAsync(engine);
        await CarryOutAsync(engine);

        Assert.Equal(1, await engine.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == PublicationStep.Published)));
        Assert.Equal(engine.Now, (await engine.ItemAsync(News, id)).PublishedAt);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_carried_out_any_more_is_dropped_and_stops_nothing_else()
    {
        await using var engine = await Engine.StartAsync();
        var broken = await PlannedAsync(engine, publishIn: TimeSpan.FromHours(1), archiveIn: null);
        var whole = await PlannedAsync(engine, publishIn: TimeSpan.FromHours(1), archiveIn: null);
        await engine.SaveAsync(News, broken, 1, People.Bruno, ("body.fr", ""));

        engine.Clock.Advance(TimeSpan.FromHours(2));
        await CarryOutAsync(engine);

        Assert.Equal(PublicationState.Draft, (await engine.ItemAsync(News, broken)).State);
        Assert.Null((await engine.RecordAsync(News, broken)).PublishAt);
        Assert.Equal(PublicationState.Published, (await engine.ItemAsync(News, whole)).State);
    }

    [Fact]
    public async Task Two_instances_carry_a_plan_out_once()
    {
        await using var engine = await Engine.StartAsync();
        await PlannedAsync(engine, publishIn: TimeSpan.FromHours(1), archiveIn: null);
        engine.Clock.Advance(TimeSpan.FromHours(2));

        await Task.WhenAll(Task.Run(() => CarryOutAsync(engine)), Task.Run(() => CarryOutAsync(engine)));

        Assert.Equal(1, await engine.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == PublicationStep.Published)));
    }

    private static Task<int> CarryOutAsync(Engine engine) =>
        engine.WithAsync((PlannedPublications planned) => planned.CarryOutAsync(CancellationToken.None));

    private static async Task<int> PlannedAsync(Engine engine, TimeSpan publishIn, TimeSpan? archiveIn)
    {
        var id = await engine.MakeAsync(News, People.Anne, ("title.fr", "Une nouvelle"), ("day", "2026-11-20"), ("body.fr", "Le texte"));
        var done = await engine.WithAsync((PublicationEditor editor) => editor.ScheduleAsync(
            engine.Kind(News), id, 1, engine.Now + publishIn, engine.Now + archiveIn, People.Anne, CancellationToken.None));
        Assert.IsType<PublicationOutcome.Done>(done);
        return id;
    }
}
