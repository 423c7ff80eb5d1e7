using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Files.Scanning;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Tests.Files;

/// <summary>Whatever a scanner answers, or none: a document is called clean by it alone.</summary>
public sealed class ScannerTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Without_a_scanner_documents_are_handed_out_and_called_not_scanned()
    {
        var (editor, candidature) = (await Site.StaffAsync(StaffRole.Editor), await Site.CandidatureAsync());
        await editor.AddDocumentAsync(candidature, TestDocuments.Pdf());

        var page = await editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");

        Assert.Equal("Non analysé", page.Text("[data-testid=scan]"));
        Assert.Equal(
            HttpStatusCode.OK, (await editor.GetPageAsync(page.Attributes("[data-testid=documents] a[download]", "href").Single())).Status);
    }

    [Theory]
    [InlineData("stream: OK\0", ScanVerdict.Clean)]
    [InlineData("stream: Eicar-Signature FOUND\0", ScanVerdict.Infected)]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", ScanVerdict.NotScanned)]
    [InlineData("stream: OK but not quite\0", ScanVerdict.NotScanned)]
    [InlineData("", ScanVerdict.NotScanned)]
    [InlineData(null, ScanVerdict.NotScanned)]
    public async Task Nothing_but_its_own_word_makes_a_document_clean(string? answer, ScanVerdict expected)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = AnswerAsync(listener, answer);
        var scanner = new ClamdScanner(
            Options.Create(new ScannerOptions { Address = listener.LocalEndpoint.ToString(), Seconds = 1 }),
            NullLogger<ClamdScanner>.Instance);

        Assert.Equal(expected, await scanner.ScanAsync("%PDF-1.7"u8.ToArray(), CancellationToken.None));
        listener.Stop();
        await serving;
    }

    [Theory]
    [InlineData("127.0.0.1:3310", true)]
    [InlineData("clamd.example.org:3310", true)]
    [InlineData("[::1]:3310", true)]
    [InlineData("/run/clamav/clamd.ctl", true)]
    [InlineData("", true)]
    [InlineData("clamd.example.org", false)]
    [InlineData("clamd.example.org:70000", false)]
    [InlineData(":3310", false)]
    public void An_address_is_host_and_port_or_a_socket(string address, bool isUnderstood)
    {
        var options = new ScannerOptions { Address = address };

        Assert.Equal(isUnderstood, Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true));
    }

    /// <param name="answer">Null: it listens and says nothing.</param>
    private static async Task AnswerAsync(TcpListener listener, string? answer)
    {
        try
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            if (answer is not null)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
                client.Client.Shutdown(SocketShutdown.Send);
            }

            // What the scanner's side sends is read to its end: otherwise the line would be cut before the answer is read.
            while (await stream.ReadAsync(new byte[4096]) > 0)
            {
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            // The scanner's side has hung up.
        }
    }
}
