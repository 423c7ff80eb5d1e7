using System.Text;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Imports;

/// <summary>A file is tried first; confirmed, it is one transaction that can be undone.</summary>
public sealed class ImportTests
{
    private const string Centres = "centres";

    private const string TwoCentres = """
        slug,name,city,country,heritage,walls.fr,now.fr,membership
        un,Le premier,Arles,FR,Abbey,Les murs,Le projet,Member
        deux,Le deuxième,Metz,FR,Castle,Les murs,,Member
        """;

    [Fact]
    public async Task A_trial_writes_nothing_and_says_what_each_line_would_do()
    {
        await using var engine = await Engine.StartAsync();

        var plan = await PlanAsync(engine, TwoCentres);

        Assert.True(
            plan.CanBeDone,
            string.Join(
                ", ", plan.Lines.SelectMany(line => line.Faults).Concat(plan.Problems).Select(problem => $"{problem.Key} {problem.Text}")));
        Assert.Equal([ImportVerdict.New, ImportVerdict.New], plan.Lines.Select(line => line.Verdict));
        Assert.Equal([0, 1], plan.Lines.Select(line => line.Gaps.Count));
        Assert.Equal(0, await engine.ReadAsync(db => db.Centres.CountAsync()));
    }

    [Fact]
    public async Task What_is_whole_goes_online_and_what_lacks_something_waits_as_a_draft()
    {
        await using var engine = await Engine.StartAsync();

        Assert.NotNull(await ConfirmAsync(engine, TwoCentres, publishes: true));

        Assert.Equal(
            ["deux False", "un True"],
            await engine.ReadAsync(
                async db => (await db.Centres.OrderBy(c => c.Slug).ToListAsync()).Select(c => $"{c.Slug} {c.IsPublished}").ToList()));
    }

    [Fact]
    public async Task The_same_file_again_has_nothing_to_do()
    {
        await using var engine = await Engine.StartAsync();
        await ConfirmAsync(engine, TwoCentres, publishes: true);

        var again = await PlanAsync(engine, TwoCentres);

        Assert.All(again.Lines, line => Assert.Equal(ImportVerdict.Unchanged, line.Verdict));
        Assert.False(again.CanBeDone);
    }

    [Fact]
    public async Task Undone_it_gives_back_what_was_and_leaves_what_somebody_has_edited_since()
    {
        await using var engine = await Engine.StartAsync();
        await ConfirmAsync(engine, TwoCentres, publishes: true);
        var import = await ConfirmAsync(
            engine, TwoCentres.Replace("Arles", "Nîmes", StringComparison.Ordinal).Replace("Metz", "Nancy", StringComparison.Ordinal),
            publishes: true);
        var (first, second) = (await IdAsync(engine, "un"), await IdAsync(engine, "deux"));
        await engine.SaveAsync(
            Centres, second, (await engine.HeadAsync(Centres, second)).Number, People.Anne, ("phone", "+33 1 23 45 67 89"));

        Assert.True(await UndoAsync(engine, import!.Value));

        Assert.Equal("Arles", await engine.ReadAsync(db => db.Centres.Where(c => c.Id == first).Select(c => c.Address.City).SingleAsync()));
        Assert.Equal("Nancy", (await engine.HeadAsync(Centres, second)).Values["city"]);
        Assert.False(await UndoAsync(engine, import.Value));
    }

    [Fact]
    public async Task A_file_that_was_tried_before_somebody_saved_does_nothing()
    {
        await using var engine = await Engine.StartAsync();
        await ConfirmAsync(engine, TwoCentres, publishes: false);
        var changed = TwoCentres.Replace("Arles", "Nîmes", StringComparison.Ordinal);
        var tried = await PlanAsync(engine, changed);
        var id = await IdAsync(engine, "un");
        await engine.SaveAsync(Centres, id, (await engine.HeadAsync(Centres, id)).Number, People.Anne, ("phone", "+33 1 23 45 67 89"));

        Assert.Null(await engine.WithAsync((ImportEditor editor) => editor.ConfirmAsync(
            engine.Kind(Centres), Read(changed), "centres.csv", tried.Basis, publishes: true, People.Anne, CancellationToken.None)));
    }

    [Theory]
    [InlineData("name\nA", "Admin.Imports.Problem.NoSlug")]
    [InlineData("slug,nonsense\na,b", "Admin.Imports.Problem.UnknownColumn")]
    [InlineData("slug,name,Name\na,b,c", "Admin.Imports.Problem.TwiceColumn")]
    public async Task A_file_that_is_wrong_as_a_whole_says_why(string text, string problem)
    {
        await using var engine = await Engine.StartAsync();

        var plan = await PlanAsync(engine, text);

        Assert.Contains(problem, plan.Problems.Select(one => one.Text));
        Assert.False(plan.CanBeDone);
    }

    /// <summary>The rules of a file are those of the form: the same fault stands at the same field.</summary>
    [Theory]
    [InlineData("email", "@", "Admin.Editing.Problem.Email")]
    [InlineData("website", "javascript:alert(1)", "Admin.Editing.Problem.WebAddress")]
    [InlineData("memberSince", "99", "Admin.Editing.Problem.Year")]
    [InlineData("disciplines", "no-such", "Admin.Imports.Problem.UnknownReference")]
    public async Task A_line_that_is_wrong_says_where(string column, string cell, string problem)
    {
        await using var engine = await Engine.StartAsync();

        var plan = await PlanAsync(engine, $"slug,name,city,country,{column}\nun,Le premier,Arles,FR,{cell}");

        var fault = Assert.Single(Assert.Single(plan.Lines).Faults);
        Assert.Equal((column, problem), (fault.Key, fault.Text));
    }

    private static ImportFile Read(string text) => ImportFile.Read(Encoding.UTF8.GetBytes(text));

    private static Task<ImportPlan> PlanAsync(Engine engine, string text) =>
        engine.WithAsync((ImportPlanner planner) => planner.PlanAsync(engine.Kind(Centres), Read(text), CancellationToken.None));

    private static async Task<int?> ConfirmAsync(Engine engine, string text, bool publishes)
    {
        var plan = await PlanAsync(engine, text);
        return await engine.WithAsync((ImportEditor editor) => editor.ConfirmAsync(
            engine.Kind(Centres), Read(text), "centres.csv", plan.Basis, publishes, People.Anne, CancellationToken.None));
    }

    private static Task<bool> UndoAsync(Engine engine, int import) =>
        engine.WithAsync((ImportEditor editor) => editor.UndoAsync(engine.Kind(Centres), import, People.Anne, CancellationToken.None));

    private static Task<int> IdAsync(Engine engine, string slug) =>
        engine.ReadAsync(db => db.Centres.Where(c => c.Slug == slug).Select(c => c.Id).SingleAsync());
}
