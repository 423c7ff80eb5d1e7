using System.Text;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.FundingImport;
using CcrNetwork.Web.Areas.Admin.Imports;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>Tables as the spreadsheets of offices write them.</summary>
public sealed class TableCases(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("tables/trailing-empty-columns.csv")]
    [InlineData("tables/sep-line.csv")]
    public async Task What_a_spreadsheet_adds_is_understood(string file)
    {
        var line = Assert.Single((await PlanAsync(CaseFile.Read(file))).Lines);

        Assert.Equal(ImportVerdict.Changed, line.Verdict);
        Assert.Equal(("Bruère-Allichamps", "Centre-Val de Loire (essai)"), (line.After["city"], line.After["region"]));
    }

    [Fact]
    public async Task A_line_break_in_a_field_of_one_line_is_a_space() =>
        Assert.Equal(
            ImportVerdict.Changed,
            Assert.Single(
                (await PlanAsync(CaseFile.Read("tables/newline-in-a-one-line-field.csv"), city: "Bourges")).Lines,
                line => line.After["city"] == "Bruère Allichamps").Verdict);

    [Fact]
    public async Task Accents_in_two_pieces_are_no_change() =>
        Assert.Equal(
            ImportVerdict.Unchanged, Assert.Single((await PlanAsync(CaseFile.Read("tables/decomposed-accents.csv"))).Lines).Verdict);

    public static TheoryData<string, byte[]> Written
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            const string Commas = "slug,city\r\nabbaye-de-noirlac,Bruère’s Ville\r\n";
            return new()
            {
                { "UTF-8", Encoding.UTF8.GetBytes(Commas) },
                { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Commas)] },
                { "Windows-1252", Encoding.GetEncoding(1252).GetBytes(Commas) },
                { "UTF-16 with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Commas)] },
                { "UTF-16 of the other end", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Commas)] },
                { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Commas) },
                { "UTF-16 with tabs", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Commas.Replace(',', '\t'))] },
                { "semicolons", Encoding.UTF8.GetBytes(Commas.Replace(',', ';')) },
                { "sep=, first", Encoding.UTF8.GetBytes("sep=,\r\n" + Commas) },
                { "sep=tab first", Encoding.UTF8.GetBytes("sep=\t\n" + Commas.Replace(',', '\t')) },
                { "capitals and spaces", Encoding.UTF8.GetBytes(Commas.Replace("slug,city", " Slug , CITY ", StringComparison.Ordinal)) },
                { "empty columns after all lines", Encoding.UTF8.GetBytes(Commas.Replace("\r\n", ",,\r\n", StringComparison.Ordinal)) },
                { "empty columns after the lines alone", Encoding.UTF8.GetBytes("slug,city\r\nabbaye-de-noirlac,Bruère’s Ville,,\r\n") },
                { "an empty column between", Encoding.UTF8.GetBytes(Commas.Replace(",", ",,", StringComparison.Ordinal)) },
                { "old ends of lines", Encoding.UTF8.GetBytes(Commas.Replace("\r\n", "\r", StringComparison.Ordinal)) },
            };
        }
    }

    [Theory, MemberData(nameof(Written))]
    public async Task However_it_is_written_it_says_the_same(string how, byte[] bytes)
    {
        var plan = await PlanAsync(bytes);

        Assert.True(plan.Problems.Count == 0, $"{how}: {string.Join(' ', plan.Problems.Select(problem => problem.Text))}");
        Assert.Equal((how, "Bruère’s Ville"), (how, Assert.Single(plan.Lines).After["city"]));
    }

    [Fact]
    public async Task A_column_without_a_name_that_holds_something_is_still_refused() =>
        Assert.NotEmpty((await PlanAsync("slug,city,\nabbaye-de-noirlac,Bourges,x\n"u8.ToArray())).Problems);

    [Fact]
    public void Calls_come_with_names_of_columns_as_people_write_them()
    {
        var lines = Site.Services
            .GetRequiredService<FoundCsv>()
            .Read("sep=;\nTitle;Source URL;Published On;\nAppel;https://example.org/a;2026-10-03;\n"u8.ToArray());

        Assert.Equal(("Appel", new DateOnly(2026, 10, 3)), (Assert.Single(lines.Lines).Entry!.Title, lines.Lines[0].Entry!.PublishedOn));
    }

    [Theory]
    [InlineData("fr", "slug;item-name;city\r\n")]
    [InlineData("en", "slug,item-name,city\r\n")]
    public async Task A_table_is_written_as_the_spreadsheet_of_its_reader_opens_it_and_comes_back(string language, string header)
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye de Noirlac", city: "Bruère; Allichamps, Cher"));
        var editor = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, language: language));

        var file = await editor.GetPageAsync("/admin/centres/export.csv?columns=city");

        Assert.StartsWith("\uFEFF" + header, file.Html, StringComparison.Ordinal);
        Assert.Equal(ImportVerdict.Unchanged, Assert.Single((await PlanAsync([.. file.Bytes], city: null)).Lines).Verdict);
    }

    private async Task<ImportPlan> PlanAsync(byte[] bytes, string? city = "Bruère-Allichamps")
    {
        if (city is not null)
        {
            await GivenAsync(Some.France(), Some.Centre("Abbaye de Noirlac", city: city));
        }

        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportPlanner>().PlanAsync(
            scope.ServiceProvider.GetRequiredService<ContentKinds>().Find("centres")!, ImportFile.Read(bytes), CancellationToken.None);
    }
}
