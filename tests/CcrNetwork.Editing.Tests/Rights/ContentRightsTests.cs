using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Editing.Tests.Support;

namespace CcrNetwork.Editing.Tests.Rights;

/// <summary>Who may do what, asked of the engine itself: no screen stands before it.</summary>
public sealed class ContentRightsTests
{
    private const string Centres = "centres";
    private const string Notices = "partner-search";

    [Fact]
    public async Task Of_a_centre_editor_every_kind_shows_nothing_but_what_is_theirs()
    {
        await using var engine = await Engine.StartAsync();
        var (own, other) = await TwoCentresAsync(engine);
        var dora = People.OfCentre(own);

        Assert.Equal(
            [Centres, Notices, "photographs"], engine.Kinds.Where(dora.MaySee).Select(kind => kind.Name).Order(StringComparer.Ordinal));
        Assert.True(await MaySeeAsync(engine, Centres, own, dora));
        Assert.False(await MaySeeAsync(engine, Centres, other, dora));
    }

    [Fact]
    public async Task A_centre_editor_saves_their_own_centre_and_another_is_not_there_for_them()
    {
        await using var engine = await Engine.StartAsync();
        var (own, other) = await TwoCentresAsync(engine);
        var dora = People.OfCentre(own);

        Assert.IsType<SaveOutcome.Saved>(await engine.SaveAsync(Centres, own, 1, dora, ("phone", "+33 1 23 45 67 89")));
        Assert.IsType<SaveOutcome.Missing>(await engine.SaveAsync(Centres, other, 1, dora, ("phone", "+33 1 23 45 67 89")));
    }

    [Fact]
    public async Task What_accr_keeps_for_itself_a_centre_editor_posts_in_vain()
    {
        await using var engine = await Engine.StartAsync();
        var (own, _) = await TwoCentresAsync(engine);

        await engine.SaveAsync(Centres, own, 1, People.OfCentre(own), ("memberSince", "1999"), ("phone", "+33 1 23 45 67 89"));

        var head = await engine.HeadAsync(Centres, own);
        Assert.False(head.Values.Has("memberSince"));
        Assert.True(head.Values.Has("phone"));
    }

    [Fact]
    public async Task Only_editors_publish_and_readers_do_not_even_save()
    {
        await using var engine = await Engine.StartAsync();
        var (own, _) = await TwoCentresAsync(engine);
        await engine.SaveAsync(Centres, own, 1, People.Anne, ("phone", "1"));

        Assert.IsType<PublicationOutcome.Forbidden>(await engine.PublishAsync(Centres, own, People.OfCentre(own)));
        Assert.IsType<PublicationOutcome.Forbidden>(await engine.PublishAsync(Centres, own, People.Reader));
        Assert.IsType<SaveOutcome.Forbidden>(await engine.SaveAsync(Centres, own, 2, People.Reader, ("phone", "2")));
    }

    [Fact]
    public async Task A_notice_names_one_of_the_editors_own_centres()
    {
        await using var engine = await Engine.StartAsync();
        var (own, _) = await TwoCentresAsync(engine);
        var dora = People.OfCentre(own);

        var refused = await engine.WithAsync((CreationEditor editor) => editor.CreateAsync(
            engine.Kind(Notices), new Dictionary<string, string> { ["title.fr"] = "Cherche", ["centre"] = "autre" }, dora,
            CancellationToken.None));
        var made = await engine.MakeAsync(Notices, dora, ("title.fr", "Cherche"), ("centre", "le-notre"));

        Assert.Equal(["Admin.Editing.Problem.OwnCentre"], refused.Problems.Select(problem => problem.Text));
        Assert.True(await MaySeeAsync(engine, Notices, made, dora));
    }

    /// <summary>What the portal alone writes, no form writes, whoever sends it.</summary>
    [Fact]
    public void No_role_may_edit_what_the_portal_keeps()
    {
        var kept = new ResourceContentKind().FieldOf(ResourceContentKind.FileField)!;

        Assert.All(
            [People.Reader, People.OfCentre(1), People.Anne, People.Administrator, Actor.Portal],
            actor => Assert.False(actor.MayEdit(kept)));
    }

    [Theory]
    [InlineData(StaffRole.Reader, false), InlineData(StaffRole.CentreEditor, false), InlineData(StaffRole.Editor, true)]
    [InlineData(StaffRole.Administrator, true)]
    public void Publishing_is_for_editors(StaffRole role, bool mayPublish) =>
        Assert.Equal(mayPublish, new Actor(1, "X", role, new HashSet<int>(), null).MayPublish());

    private static Task<bool> MaySeeAsync(Engine engine, string kind, int id, Actor actor) =>
        engine.WithAsync((EditedItems items) => items.MaySeeAsync(engine.Kind(kind), id, actor, CancellationToken.None));

    private static async Task<(int Own, int Other)> TwoCentresAsync(Engine engine)
    {
        Centre own = SomeCentre("le-notre"), other = SomeCentre("autre");
        await engine.SaveAsync(own, other);
        return (own.Id, other.Id);
    }

    private static Centre SomeCentre(string slug) => new(
        slug, "Abbaye de Montclar", HeritageType.Abbey, new PostalAddress(null, null, "Montclar", null, "FR"),
        new Membership(MembershipKind.Member));
}
