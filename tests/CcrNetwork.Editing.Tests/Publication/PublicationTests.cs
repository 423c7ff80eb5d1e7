using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Publication;

/// <summary>The way of a draft to the public.</summary>
public sealed class PublicationTests
{
    private const string News = "news";

    [Fact]
    public async Task What_is_online_stays_as_it_is_while_its_next_version_is_written()
    {
        await using var engine = await Engine.StartAsync();
        var id = await OnlineAsync(engine);

        await engine.SaveAsync(News, id, 1, People.Anne, ("title.fr", "Un autre titre"));

        Assert.Equal("Une nouvelle", (await engine.ItemAsync(News, id)).Heading);
        Assert.IsType<PublicationOutcome.Done>(await engine.PublishAsync(News, id, People.Anne));
        Assert.Equal("Un autre titre", (await engine.ItemAsync(News, id)).Heading);
    }

    [Fact]
    public async Task What_lacks_something_is_not_published_and_says_what()
    {
        await using var engine = await Engine.StartAsync();
        var id = await engine.MakeAsync(News, People.Anne, ("title.fr", "Une nouvelle"), ("day", "2026-11-20"));

        var refused = Assert.IsType<PublicationOutcome.Refused>(await engine.PublishAsync(News, id, People.Anne));

        Assert.Equal(["body.fr"], refused.Problems.Select(problem => problem.Key));
        Assert.Equal(PublicationState.Draft, (await engine.ItemAsync(News, id)).State);
        Assert.Empty(engine.Heard.Actions);
    }

    [Fact]
    public async Task Values_that_contradict_each_other_stay_in_the_draft()
    {
        await using var engine = await Engine.StartAsync();
        var id = await engine.MakeAsync(
            "agenda", People.Anne, ("title.fr", "Rencontre"), ("startsAt", "2027-03-01T10:00"), ("timeZone", "Europe/Paris"),
            ("kind", "Meeting"), ("city", "Arles"));

        await engine.SaveAsync("agenda", id, 1, People.Anne, ("endsAt", "2027-02-28T10:00"));
        var refused = Assert.IsType<PublicationOutcome.Refused>(await engine.PublishAsync("agenda", id, People.Anne));

        Assert.Equal(["endsAt"], refused.Problems.Select(problem => problem.Key));
        Assert.Equal("2027-02-28T10:00", (await engine.HeadAsync("agenda", id)).Values["endsAt"]);
    }

    [Fact]
    public async Task An_address_of_the_portal_itself_is_not_given_away()
    {
        await using var engine = await Engine.StartAsync();
        engine.Paths.Add("/news/archives");
        var id = await engine.MakeAsync(News, People.Anne, ("title.fr", "Archives"), ("day", "2026-11-20"), ("body.fr", "Le texte"));

        Assert.Equal("archives-2", (await engine.ItemAsync(News, id)).Slug);
        await engine.SaveAsync(News, id, 1, People.Anne, ("slug", "archives"));
        var refused = Assert.IsType<PublicationOutcome.Refused>(await engine.PublishAsync(News, id, People.Anne));

        Assert.Equal(["Admin.Editing.Problem.SlugReserved"], refused.Problems.Select(problem => problem.Text));
    }

    [Fact]
    public async Task A_page_that_is_renamed_twice_is_found_under_both_old_addresses()
    {
        await using var engine = await Engine.StartAsync();
        var id = await OnlineAsync(engine);

        foreach (var slug in new[] { "deuxieme", "troisieme" })
        {
            await engine.SaveAsync(News, id, (await engine.HeadAsync(News, id)).Number, People.Anne, ("slug", slug));
            Assert.IsType<PublicationOutcome.Done>(await engine.PublishAsync(News, id, People.Anne));
        }

        var targets = (await engine.ReadAsync(db => db.OldAddresses.ToListAsync()))
            .Where(old => old.Path.StartsWith("/fr/", StringComparison.Ordinal))
            .ToDictionary(old => old.Path, old => old.Target);
        Assert.Equal("/fr/news/troisieme", targets["/fr/news/une-nouvelle"]);
        Assert.Equal("/fr/news/troisieme", targets["/fr/news/deuxieme"]);
        Assert.Equal(2, targets.Count);
    }

    [Fact]
    public async Task Each_step_is_told_once_and_a_second_click_is_none()
    {
        await using var engine = await Engine.StartAsync();
        var id = await engine.MakeAsync(News, People.Anne, ("title.fr", "Une nouvelle"), ("day", "2026-11-20"), ("body.fr", "Le texte"));

        for (var click = 0; click < 2; click++)
        {
            await engine.WithAsync(
                (PublicationEditor editor) => editor.SubmitAsync(engine.Kind(News), id, 1, "Prêt", People.Anne, CancellationToken.None));
        }

        for (var click = 0; click < 2; click++)
        {
            await engine.PublishAsync(News, id, People.Bruno);
        }

        Assert.Equal([PublicationStep.Submitted, PublicationStep.Published], engine.Heard.Actions);
        Assert.Equal(
            ["content.created", "content.submitted", "content.published"],
            await engine.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task A_follower_that_cannot_follow_takes_the_step_back()
    {
        await using var engine = await Engine.StartAsync();
        var id = await engine.MakeAsync(News, People.Anne, ("title.fr", "Une nouvelle"), ("day", "2026-11-20"), ("body.fr", "Le texte"));
        engine.Heard.Refuses = true;

        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.PublishAsync(News, id, People.Anne));

        Assert.Equal(PublicationState.Draft, (await engine.ItemAsync(News, id)).State);
        Assert.Null((await engine.RecordAsync(News, id)).LiveId);
        Assert.DoesNotContain(
            "content.published", await engine.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task What_nobody_has_seen_is_not_published()
    {
        await using var engine = await Engine.StartAsync();
        var id = await OnlineAsync(engine);
        await engine.SaveAsync(News, id, 1, People.Anne, ("title.fr", "Un autre titre"));

        var outcome = await engine.WithAsync(
            (PublicationEditor editor) => editor.PublishAsync(engine.Kind(News), id, 1, People.Bruno, CancellationToken.None));

        Assert.IsType<PublicationOutcome.Outdated>(outcome);
    }

    [Fact]
    public async Task A_draft_that_is_given_up_stays_in_history()
    {
        await using var engine = await Engine.StartAsync();
        var id = await OnlineAsync(engine);
        await engine.SaveAsync(News, id, 1, People.Anne, ("title.fr", "Un autre titre"));

        await engine.WithAsync(
            (PublicationEditor editor) => editor.DiscardAsync(engine.Kind(News), id, 2, People.Anne, CancellationToken.None));

        var titles = await engine.ReadAsync(
            db => db.Revisions.Where(r => r.ItemId == id).OrderBy(r => r.Number).Select(r => r.Values).ToListAsync());
        Assert.Equal(["Une nouvelle", "Un autre titre", "Une nouvelle"], titles.Select(values => values["title.fr"]));
        Assert.Equal(DraftStage.None, (await engine.RecordAsync(News, id)).Stage);
    }

    private static async Task<int> OnlineAsync(Engine engine)
    {
        var id = await engine.MakeAsync(News, People.Anne, ("title.fr", "Une nouvelle"), ("day", "2026-11-20"), ("body.fr", "Le texte"));
        Assert.IsType<PublicationOutcome.Done>(await engine.PublishAsync(News, id, People.Anne));
        return id;
    }
}
