using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Drafts;

/// <summary>Two people, or one form sent twice: the second comes before each query of the first in turn.</summary>
public sealed class InterleavingTests
{
    [Fact]
    public Task A_form_sent_twice_makes_one_item() => BetweenAllQueriesAsync(async (engine, interrupt) =>
    {
        CreationOutcome? other = null;
        interrupt(async () => other = await MakeAsync(engine));

        var outcome = await MakeAsync(engine);

        engine.Meanwhile.Stop();
        Assert.Empty(outcome.Problems);
        Assert.Equal(other?.Id ?? outcome.Id, outcome.Id);
        Assert.Equal(["une-nouvelle"], await engine.ReadAsync(db => db.News.Select(item => item.Slug).ToListAsync()));
    });

    [Fact]
    public Task What_two_people_save_of_one_item_is_all_kept() => BetweenAllQueriesAsync(async (engine, interrupt) =>
    {
        var id = (await MakeAsync(engine)).Id!.Value;
        interrupt(() => SaveAsync(engine, id, People.Bruno, "form-2", ("lead.fr", "De Bruno.")));

        var outcome = await SaveAsync(engine, id, People.Anne, "form-1", ("title.fr", "D’Anne"));

        engine.Meanwhile.Stop();
        var head = await engine.HeadAsync("news", id);
        Assert.IsType<SaveOutcome.Saved>(outcome);
        Assert.Equal("D’Anne", head.Values["title.fr"]);
        Assert.True(!engine.Meanwhile.HasHappened || head.Values["lead.fr"] == "De Bruno.");
    });

    [Fact]
    public Task A_change_sent_twice_is_one_revision() => BetweenAllQueriesAsync(async (engine, interrupt) =>
    {
        var id = (await MakeAsync(engine)).Id!.Value;
        interrupt(() => SaveAsync(engine, id, People.Anne, "form-1", ("title.fr", "D’Anne")));

        var outcome = await SaveAsync(engine, id, People.Anne, "form-1", ("title.fr", "D’Anne"));

        engine.Meanwhile.Stop();
        Assert.IsType<SaveOutcome.Saved>(outcome);
        Assert.Equal(2, (await engine.HeadAsync("news", id)).Number);
    });

    [Theory]
    [InlineData("publish", "publish")]
    [InlineData("publish", "save")]
    [InlineData("publish", "archive")]
    [InlineData("save", "publish")]
    [InlineData("archive", "publish")]
    [InlineData("submit", "save")]
    [InlineData("submit", "publish")]
    public Task Steps_of_two_people_leave_an_item_whole_and_nobody_with_an_error(string step, string meanwhile) =>
        BetweenAllQueriesAsync(async (engine, interrupt) =>
        {
            var id = (await MakeAsync(engine)).Id!.Value;
            interrupt(() => StepAsync(engine, id, People.Bruno, meanwhile));

            var isDone = await StepAsync(engine, id, People.Anne, step);

            engine.Meanwhile.Stop();
            var (item, record, head) =
                (await engine.ItemAsync("news", id), await engine.RecordAsync("news", id), await engine.HeadAsync("news", id));
            var revisions = await engine.ReadAsync(db => db.Revisions.OrderBy(revision => revision.Number).ToListAsync());
            Assert.Equal(Enumerable.Range(1, revisions.Count), revisions.Select(revision => revision.Number));
            Assert.Equal(head.Id, record.HeadId);
            Assert.True(step != "publish" || !isDone || item.PublishedAt is not null);
            if (item.IsPublished)
            {
                Assert.Equal(revisions.Single(revision => revision.Id == record.LiveId).Values["title.fr"], item.Heading);
            }
        });

    /// <summary>Does a work again and again, each time in a new database and interrupted one query later.</summary>
    private static async Task BetweenAllQueriesAsync(Func<Engine, Action<Func<Task>>, Task> work)
    {
        var query = 0;
        var isInterrupted = true;
        while (isInterrupted)
        {
            await using var engine = await Engine.StartAsync();
            query++;
            await work(engine, act => engine.Meanwhile.Before(query, act));
            isInterrupted = engine.Meanwhile.HasHappened;
        }

        Assert.True(query > 3, $"Only {query - 1} queries to come between.");
    }

    private static Task<CreationOutcome> MakeAsync(Engine engine) => engine.WithAsync((CreationEditor editor) => editor.CreateAsync(
        engine.Kind("news"), new Dictionary<string, string> { ["title.fr"] = "Une nouvelle", ["day"] = "2026-11-23" },
        People.Anne, CancellationToken.None, "form-0"));

    /// <returns>Whether it was done; otherwise the person was told why not.</returns>
    private static async Task<bool> StepAsync(Engine engine, int id, Actor actor, string step)
    {
        if (step == "save")
        {
            return await SaveAsync(engine, id, actor, $"form of {actor.Name}", ("title.fr", $"De {actor.Name}")) is SaveOutcome.Saved;
        }

        var kind = engine.Kind("news");
        return await engine.WithAsync((PublicationEditor editor) => step switch
        {
            "publish" => editor.PublishAsync(kind, id, 1, actor, CancellationToken.None),
            "archive" => editor.ArchiveAsync(kind, id, 1, actor, CancellationToken.None),
            _ => editor.SubmitAsync(kind, id, 1, null, actor, CancellationToken.None),
        }) is PublicationOutcome.Done;
    }

    private static Task<SaveOutcome> SaveAsync(
        Engine engine, int id, Actor actor, string submission, params (string Key, string Value)[] values)
    {
        var kind = engine.Kind("news");
        var edit = new Edit(1, values.ToDictionary(value => value.Key, value => value.Value), null, new HashSet<string>())
        {
            RevisionId = FormNumber.RevisionIdOf(submission, actor, kind.Name, id),
        };
        return engine.WithAsync((ContentEditor editor) => editor.SaveAsync(kind, id, edit, actor, CancellationToken.None));
    }
}
