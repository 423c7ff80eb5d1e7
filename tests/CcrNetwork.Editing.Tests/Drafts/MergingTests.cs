using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Drafts;

/// <summary>What two people save on the same beginning.</summary>
public sealed class MergingTests
{
    private const string News = "news";

    [Fact]
    public async Task Different_fields_come_together_and_the_second_is_told_whose_work_they_did_not_see()
    {
        await using var engine = await Engine.StartAsync();
        var id = await BegunAsync(engine);

        await engine.SaveAsync(News, id, 1, People.Anne, ("lead.fr", "Le chapeau d’Anne"));
        var second = await engine.SaveAsync(News, id, 1, People.Bruno, ("body.fr", "Le texte de Bruno"));

        var saved = Assert.IsType<SaveOutcome.Saved>(second);
        Assert.Equal("Anne", saved.Unseen);
        var head = await engine.HeadAsync(News, id);
        Assert.Equal(("Le chapeau d’Anne", "Le texte de Bruno"), (head.Values["lead.fr"], head.Values["body.fr"]));
        Assert.Equal((3, RevisionOrigin.Merged), (head.Number, head.Origin));
    }

    [Fact]
    public async Task The_same_field_is_asked_about_and_nothing_is_written()
    {
        await using var engine = await Engine.StartAsync();
        var id = await BegunAsync(engine);

        await engine.SaveAsync(News, id, 1, People.Anne, ("lead.fr", "Le chapeau d’Anne"));
        var second = await engine.SaveAsync(
            News, id, 1, People.Bruno, ("lead.fr", "Le chapeau de Bruno"), ("body.fr", "Le texte de Bruno"));

        var outdated = Assert.IsType<SaveOutcome.Outdated>(second);
        Assert.Equal(["lead.fr"], outdated.Merge.Conflicts);
        Assert.Equal("Anne", outdated.Theirs.ActorName);
        Assert.Equal(2, (await engine.HeadAsync(News, id)).Number);
    }

    [Fact]
    public async Task Nobody_is_in_conflict_with_their_own_other_window()
    {
        await using var engine = await Engine.StartAsync();
        var id = await BegunAsync(engine);

        await engine.SaveAsync(News, id, 1, People.Anne, ("lead.fr", "Première fenêtre"));
        var second = await engine.SaveAsync(News, id, 1, People.Anne, ("lead.fr", "Deuxième fenêtre"));

        Assert.Null(Assert.IsType<SaveOutcome.Saved>(second).Unseen);
        Assert.Equal("Deuxième fenêtre", (await engine.HeadAsync(News, id)).Values["lead.fr"]);
        Assert.Equal(3, await engine.ReadAsync(db => db.Revisions.CountAsync(revision => revision.ItemId == id)));
    }

    [Fact]
    public async Task What_was_decided_upon_one_revision_holds_for_no_other()
    {
        await using var engine = await Engine.StartAsync();
        var id = await BegunAsync(engine);
        await engine.SaveAsync(News, id, 1, People.Anne, ("lead.fr", "Le chapeau d’Anne"));
        var restored = new Edit(
            1, new Dictionary<string, string> { ["body.fr"] = "D’avant" }, null, new HashSet<string>(), RevisionOrigin.Restored);

        var outcome = await engine.WithAsync(
            (ContentEditor editor) => editor.SaveAsync(engine.Kind(News), id, restored, People.Bruno, CancellationToken.None));

        Assert.IsType<SaveOutcome.Outdated>(outcome);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_saved_once()
    {
        await using var engine = await Engine.StartAsync();
        var id = await BegunAsync(engine);
        var edit = new Edit(1, new Dictionary<string, string> { ["lead.fr"] = "Une fois" }, null, new HashSet<string>())
        {
            RevisionId = FormNumber.RevisionIdOf(FormNumber.New(), People.Anne, News, id),
        };

        var outcomes = new List<SaveOutcome>();
        for (var click = 0; click < 2; click++)
        {
            outcomes.Add(
                await engine.WithAsync(
                    (ContentEditor editor) => editor.SaveAsync(engine.Kind(News), id, edit, People.Anne, CancellationToken.None)));
        }

        Assert.All(outcomes, outcome => Assert.Equal(edit.RevisionId, Assert.IsType<SaveOutcome.Saved>(outcome).Revision.Id));
        Assert.Equal(2, (await engine.HeadAsync(News, id)).Number);
    }

    [Fact]
    public void The_number_of_a_form_is_another_one_in_other_hands_and_for_another_item()
    {
        var number = FormNumber.New();

        Guid?[] ids =
        [
            FormNumber.RevisionIdOf(number, People.Anne, News, 1), FormNumber.RevisionIdOf(number, People.Bruno, News, 1),
            FormNumber.RevisionIdOf(number, People.Anne, News, 2), FormNumber.RevisionIdOf(number, People.Anne, "agenda", 1),
        ];

        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal(ids[0], FormNumber.RevisionIdOf(number, People.Anne, News, 1));
        Assert.Null(FormNumber.RevisionIdOf(null, People.Anne, News, 1));
        Assert.Null(FormNumber.RevisionIdOf(new string('a', 65), People.Anne, News, 1));
    }

    [Fact]
    public async Task What_belongs_to_no_field_is_not_kept()
    {
        await using var engine = await Engine.StartAsync();
        var id = await BegunAsync(engine);

        await engine.SaveAsync(News, id, 1, People.Anne, ("lead.fr", "Le chapeau"), ("of-no-field", "perdu"));

        Assert.False((await engine.HeadAsync(News, id)).Values.Has("of-no-field"));
    }

    private static Task<int> BegunAsync(Engine engine) =>
        engine.MakeAsync(News, People.Anne, ("title.fr", "Une nouvelle"), ("day", "2026-11-20"), ("body.fr", "Le texte"));
}
