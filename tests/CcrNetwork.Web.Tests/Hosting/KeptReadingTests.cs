using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Previews;
using Microsoft.Extensions.Time.Testing;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>What is read of content is kept until content changes, and not a moment longer.</summary>
public sealed class KeptReadingTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly ContentVersion _version = new();
    private readonly PreviewedItem _previewed = new();
    private readonly KeptReadings _readings;
    private int _count;

    public KeptReadingTests() => _readings = new KeptReadings(new ReadingShelf(_version, _clock), _previewed);

    [Fact]
    public async Task It_is_read_once_and_again_after_a_change()
    {
        Assert.Equal("1", await ReadAsync());
        Assert.Equal("1", await ReadAsync());
        _version.Advance();
        Assert.Equal("2", await ReadAsync());
    }

    [Fact]
    public async Task It_grows_no_older_than_what_else_is_kept()
    {
        await ReadAsync();
        _clock.Advance(Snapshot.MaxAge);
        Assert.Equal("2", await ReadAsync());
    }

    [Fact]
    public async Task What_a_change_overtakes_while_it_is_read_is_not_kept()
    {
        await _readings.GetAsync("centre", () =>
        {
            _version.Advance();
            return Task.FromResult<string?>("old");
        });
        Assert.Equal("1", await ReadAsync());
    }

    [Fact]
    public async Task What_is_not_there_is_asked_for_again()
    {
        Assert.Null(await _readings.GetAsync("centre", () => Task.FromResult<string?>(null)));
        Assert.Equal("1", await ReadAsync());
    }

    [Fact]
    public async Task A_preview_neither_takes_nor_leaves_anything()
    {
        await ReadAsync();
        _previewed.Give(typeof(Centre), 1, null);
        Assert.Equal("2", await ReadAsync());
        var others = new KeptReadings(new ReadingShelf(_version, _clock), new PreviewedItem());
        Assert.Equal("other", await others.GetAsync("centre", () => Task.FromResult<string?>("other")));
    }

    [Fact]
    public async Task However_many_are_asked_for_their_number_is_bounded()
    {
        var shelf = new ReadingShelf(_version, _clock);
        var readings = new KeptReadings(shelf, _previewed);
        for (var number = 0; number < 1900; number++)
        {
            await readings.GetAsync($"centre {number}", () => Task.FromResult<string?>("text"));
        }

        Assert.InRange(shelf.Current.Count, 1, 500);
    }

    private async Task<string?> ReadAsync() =>
        await _readings.GetAsync("centre", () => Task.FromResult<string?>($"{++_count}"));
}
