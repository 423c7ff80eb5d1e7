using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Files.Scanning;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Tests.Files;

/// <summary>“A scanner hook that says “not scanned” when it is away, and holds the file back”, before a real clamd.</summary>
public sealed class ClamdTests : IClassFixture<ScannedSite>, IAsyncLifetime
{
    private static readonly byte[] Clean = TestDocuments.Pdf();
    private static readonly byte[] Infected = TestDocuments.Pdf(after: Clamd.Signature);

    private readonly ScannedSite _site;

    public ClamdTests(ScannedSite site) => _site = site;

    public Task InitializeAsync() => _site.ResetAsync();

    public Task DisposeAsync()
    {
        _site.Clamd.Stop();
        return Task.CompletedTask;
    }

    [ClamdFact]
    public async Task A_clean_document_is_handed_out_at_once_and_an_infected_one_is_not_taken()
    {
        await _site.Clamd.StartAsync();
        var (editor, candidature) = (await _site.StaffAsync(StaffRole.Editor), await _site.CandidatureAsync());

        var refused = await editor.AddDocumentAsync(candidature, Infected);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("virus", refused.Text("[data-testid=errors]"), StringComparison.Ordinal);
        Assert.Empty(StoredFiles());

        Assert.Equal(HttpStatusCode.Found, (await editor.AddDocumentAsync(candidature, Clean)).Status);
        var page = await PageAsync(editor, candidature);
        Assert.Empty(page.All("[data-testid=scan]"));
        Assert.Equal(Clean, (await editor.GetPageAsync(page.Attributes("[data-testid=documents] a[download]", "href").Single())).Bytes);
    }

    /// <summary>Without clamd on the machine too: the socket is not there.</summary>
    [Fact]
    public async Task While_the_scanner_is_away_a_document_is_taken_held_back_and_called_not_scanned()
    {
        var (editor, candidature) = (await _site.StaffAsync(StaffRole.Editor), await _site.CandidatureAsync());

        Assert.Equal(HttpStatusCode.Found, (await editor.AddDocumentAsync(candidature, Clean)).Status);

        var page = await PageAsync(editor, candidature);
        Assert.StartsWith("Non analysé, retenu", page.Text("[data-testid=scan]"), StringComparison.Ordinal);
        Assert.Empty(page.All("[data-testid=documents] a[download]"));
        var answer = await editor.GetPageAsync(await AddressAsync(candidature));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "120"), (answer.Status, answer.Headers["Retry-After"]));
        await Assert.ThrowsAsync<IOException>(ScanWaitingAsync);
    }

    [ClamdFact]
    public async Task What_waited_is_scanned_once_the_scanner_is_back()
    {
        var (editor, candidature) = (await _site.StaffAsync(StaffRole.Editor), await _site.CandidatureAsync());
        await editor.AddDocumentAsync(candidature, Clean);
        var clean = await AddressAsync(candidature);
        await _site.Clamd.StartAsync();

        Assert.Equal(1, await ScanWaitingAsync());

        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync(clean)).Status);
        Assert.Empty((await PageAsync(editor, candidature)).All("[data-testid=scan]"));
        Assert.False(_site.Services.GetRequiredService<WaitingDocuments>().Any);
    }

    [ClamdFact]
    public async Task What_waited_and_is_infected_is_deleted_and_called_so()
    {
        var (editor, candidature) = (await _site.StaffAsync(StaffRole.Editor), await _site.CandidatureAsync());
        await editor.AddDocumentAsync(candidature, Infected);
        await _site.Clamd.StartAsync();

        Assert.Equal(1, await ScanWaitingAsync());

        Assert.StartsWith("Virus trouvé", (await PageAsync(editor, candidature)).Text("[data-testid=scan]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync(await AddressAsync(candidature))).Status);
        Assert.Equal(["scan.infected"], StoredFiles());
    }

    /// <summary>A portal that gets a scanner later: what it has already is scanned as well, and held back until then.</summary>
    [ClamdFact]
    public async Task Documents_from_before_there_was_a_scanner_are_scanned_too()
    {
        var (editor, candidature) = (await _site.StaffAsync(StaffRole.Editor), await _site.CandidatureAsync());
        await _site.Clamd.StartAsync();
        await editor.AddDocumentAsync(candidature, Clean);
        foreach (
            var mark in Directory.EnumerateFiles(Path.Combine(_site.Folder, "media"), "scan.clean", SearchOption.AllDirectories).ToList())
        {
            File.Delete(mark);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await editor.GetPageAsync(await AddressAsync(candidature))).Status);
        Assert.Equal(1, await ScanWaitingAsync());
        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync(await AddressAsync(candidature))).Status);
    }

    [ClamdFact]
    public async Task By_TCP_as_by_socket_whatever_the_size()
    {
        await _site.Clamd.StartAsync();
        foreach (var address in new[] { _site.Clamd.TcpAddress, _site.Clamd.SocketAddress })
        {
            var scanner = new ClamdScanner(Options.Create(new ScannerOptions { Address = address }), NullLogger<ClamdScanner>.Instance);
            var large = new byte[3_000_000];
            Assert.Equal(ScanVerdict.Clean, await scanner.ScanAsync(Clean, CancellationToken.None));
            Assert.Equal(ScanVerdict.Clean, await scanner.ScanAsync(large, CancellationToken.None));
            Infected.CopyTo(large, large.Length - Infected.Length);
            Assert.Equal(ScanVerdict.Infected, await scanner.ScanAsync(large, CancellationToken.None));
        }
    }

    private Task<Page> PageAsync(HttpClient editor, Candidature candidature) =>
        editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");

    private async Task<string> AddressAsync(Candidature candidature) =>
        $"/admin/candidatures/{candidature.Id}/documents/{await _site.ReadAsync(db => db.Candidatures.SelectMany(c => c.Documents).Select(d => d.Id).SingleAsync())}";

    private Task<int> ScanWaitingAsync() => _site.Services.GetRequiredService<WaitingDocuments>().ScanAsync(CancellationToken.None);

    private IEnumerable<string> StoredFiles() =>
        Directory.Exists(Path.Combine(_site.Folder, "media"))
            ? Directory
                .EnumerateFiles(Path.Combine(_site.Folder, "media"), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(path)!)
            : [];
}
