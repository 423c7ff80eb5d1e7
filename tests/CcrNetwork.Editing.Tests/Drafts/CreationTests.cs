using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Drafts;

public sealed class CreationTests
{
    [Fact]
    public async Task A_form_sent_twice_makes_one_item_wherever_the_other_sending_comes_between()
    {
        var places = 0;
        var isBetween = true;
        while (isBetween)
        {
            await using var engine = await Engine.StartAsync();
            CreationOutcome? other = null;
            engine.Meanwhile.Before(++places, async () => other = await SendAsync(engine));

            var outcome = await SendAsync(engine);

            isBetween = engine.Meanwhile.HasHappened;
            Assert.Empty(outcome.Problems);
            Assert.Equal(other?.Id ?? outcome.Id, outcome.Id);
            Assert.Equal(["une-nouvelle"], await engine.ReadAsync(db => db.News.Select(item => item.Slug).ToListAsync()));
        }

        Assert.True(places > 3, $"Only {places - 1} places to come between.");
    }

    private static Task<CreationOutcome> SendAsync(Engine engine) => engine.WithAsync((CreationEditor editor) => editor.CreateAsync(
        engine.Kind("news"), new Dictionary<string, string> { ["title.fr"] = "Une nouvelle", ["day"] = "2026-11-23" },
        People.Anne, CancellationToken.None, "form-1"));
}
