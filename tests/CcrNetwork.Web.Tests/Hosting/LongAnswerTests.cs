using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Http;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>A public answer is held back for its tag, but never more of it than is kept.</summary>
public sealed class LongAnswerTests : IDisposable
{
    private readonly MemoryStream _onwards = new();
    private readonly DefaultHttpContext _context = new();

    public LongAnswerTests() => _context.SetEndpoint(
        new Endpoint(null, new EndpointMetadataCollection(new PublicPageAttribute()), "a public page"));

    public void Dispose() => _onwards.Dispose();

    [Fact]
    public async Task A_page_is_held_back_whole()
    {
        await using var page = await WrittenAsync(pieces: 4, isHead: false);
        Assert.True(page.IsHeld);
        Assert.Equal(4 * 1024 * 1024, page.Held.Length);
        Assert.Equal(0, _onwards.Length);
    }

    [Fact]
    public async Task What_is_longer_goes_on_while_it_is_written()
    {
        await using var page = await WrittenAsync(pieces: 9, isHead: false);
        Assert.False(page.IsHeld);
        Assert.Equal(0, page.Held.Length);
        Assert.Equal(9 * 1024 * 1024, _onwards.Length);
        Assert.Equal(Enumerable.Range(0, 9), _onwards.ToArray().Chunk(1024 * 1024).Select(piece => (int)piece[0]));
        Assert.Equal("public, no-cache", _context.Response.Headers.CacheControl);
    }

    [Fact]
    public async Task Of_a_long_answer_to_HEAD_nothing_goes_on()
    {
        await using var page = await WrittenAsync(pieces: 9, isHead: true);
        Assert.False(page.IsHeld);
        Assert.Equal(0, _onwards.Length);
    }

    private async Task<PageStream> WrittenAsync(int pieces, bool isHead)
    {
        var page = new PageStream(_context, _onwards, isHead);
        for (var piece = 0; piece < pieces; piece++)
        {
            var bytes = new byte[1024 * 1024];
            Array.Fill(bytes, (byte)piece);
            await page.WriteAsync(bytes);
        }

        return page;
    }
}
