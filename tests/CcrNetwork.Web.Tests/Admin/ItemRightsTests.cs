using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.PartnerSearch;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>
/// Who may do what to which item: every endpoint that takes one is tried with its real form on a centre editor's own centre,
/// on another centre and on another kind, by a reader and by nobody. An endpoint without a row fails the test.
/// </summary>
public sealed class ItemRightsTests(NetworkSite site) : SiteTests(site)
{
    private const string ItemRoute = "admin/{kind:contentKind}/{id:int}";

    /// <summary>Of what they may begin themselves, as notices, they also copy and delete.</summary>
    private const string Copy = $"POST {ItemRoute}/copy";
    private const string Deletion = $"POST {ItemRoute}/deletion";

    /// <summary>Whether a centre editor may do it to their own centre. To any other item they never may.</summary>
    private static readonly Dictionary<string, bool> IsForOwnCentre = new()
    {
        [$"GET {ItemRoute}/edit"] = true,
        [$"POST {ItemRoute}/edit"] = true,
        [$"POST {ItemRoute}/edit/choices"] = true,
        [$"POST {ItemRoute}/edit/language"] = true,
        [$"POST {ItemRoute}/merge/later"] = true,
        [$"POST {ItemRoute}/merge"] = true,
        [$"POST {ItemRoute}/open-form"] = true,
        [$"POST {ItemRoute}/open-form/discard"] = true,
        [$"POST {ItemRoute}/doubts/confirmation"] = true,
        [$"POST {ItemRoute}/doubts/reopening"] = true,
        [$"GET {ItemRoute}/history"] = true,
        [$"GET {ItemRoute}/history/compare"] = true,
        [$"POST {ItemRoute}/history/{{number:int}}/restoration"] = true,
        [$"POST {ItemRoute}/review"] = true,
        [$"GET {ItemRoute}/review"] = true,
        [$"POST {ItemRoute}/review/decision"] = false,
        [$"POST {ItemRoute}/review/refusal"] = false,
        [$"POST {ItemRoute}/publication"] = false,
        [$"POST {ItemRoute}/schedule"] = false,
        [$"POST {ItemRoute}/archive"] = false,
        [$"POST {ItemRoute}/discard"] = true,
        [$"GET {ItemRoute}/confirmation"] = true,
        [$"POST {ItemRoute}/confirmation"] = true,
        [$"GET {ItemRoute}/description"] = true,
        [$"POST {ItemRoute}/description"] = false,
        [$"GET {ItemRoute}/comments"] = true,
        [$"POST {ItemRoute}/comments"] = true,
        [$"POST {ItemRoute}/comments/{{commentId:int}}/resolution"] = true,
        [$"GET {ItemRoute}/preview"] = true,
        [$"POST {ItemRoute}/preview/links"] = true,
        [$"POST {ItemRoute}/preview/links/{{linkId:int}}/revocation"] = true,
        [Copy] = false,
        [Deletion] = false,
    };

    private (string Kind, int Id) _own;
    private (string Kind, int Id) _other;
    private (string Kind, int Id) _otherKind;
    private (string Kind, int Id) _ownNotice;
    private (string Kind, int Id) _otherNotice;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var (own, other, programme) = (Fit("Abbaye"), Fit("Cluny"), Some.Programme("Odyssée"));
        var (ownNotice, otherNotice) = (NoticeSite.Notice("Un chœur", own), NoticeSite.Notice("Une salle", other));
        await GivenAsync(Some.France(), own, other, programme, ownNotice, otherNotice);
        (_ownNotice, _otherNotice) = (("partner-search", ownNotice.Id), ("partner-search", otherNotice.Id));
        (_own, _other, _otherKind) = (("centres", own.Id), ("centres", other.Id), ("programmes", programme.Id));

        var editor = await Site.StaffAsync(StaffRole.Editor);
        foreach (var (kind, id) in new[] { _own, _other, _otherKind, _ownNotice, _otherNotice })
        {
            var form = await editor.GetPageAsync($"/admin/{kind}/{id}/edit");
            await editor.SubmitAsync(form, "form#content", ("notes", "Un doute."));
            var page = await editor.GetPageAsync($"/admin/{kind}/{id}/preview");
            await editor.SubmitAsync(page, "form[action$='/preview/links']");
            await editor.SubmitAsync(await editor.GetPageAsync($"/admin/{kind}/{id}/comments"), "form#comment", ("Text", "Vraiment ?"));
        }
    }

    [Fact]
    public void Every_door_to_an_item_has_its_row_and_every_row_its_door()
    {
        var endpoints = Site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && endpoint.RoutePattern.RawText!.StartsWith(ItemRoute, StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                .Where(method => method != "HEAD").Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .ToHashSet();

        Problems.None(endpoints.Except(IsForOwnCentre.Keys).Select(door => $"{door} has no row")
            .Concat(IsForOwnCentre.Keys.Except(endpoints).Select(door => $"{door} is in the table only")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_centre_editor_does_to_their_own_centre_or_notice_what_the_table_says(bool isNotice)
    {
        var item = isNotice ? _ownNotice : _own;
        var problems = new List<string>();
        foreach (var (endpoint, isForCentre) in IsForOwnCentre)
        {
            var isAllowed = isForCentre || (isNotice && (endpoint is Copy or Deletion));
            var answer = await TryAsync(await Site.StaffAsync(StaffRole.CentreEditor, _own.Id), endpoint, item);
            var isRight = isAllowed
                ? answer.Status is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.UnprocessableEntity && !IsDoor(answer)
                : answer.Status == HttpStatusCode.Forbidden;
            if (!isRight)
            {
                problems.Add($"{endpoint} answers {(int)answer.Status} {answer.Location}");
            }
        }

        Problems.None(problems);
    }

    [Theory]
    [InlineData("centres")]
    [InlineData("programmes")]
    [InlineData("partner-search")]
    public async Task A_centre_editor_reaches_no_other_item_and_leaves_no_trace_on_it(string kind)
    {
        var item = new[] { _other, _otherKind, _otherNotice }.Single(other => other.Kind == kind);
        var before = await TraceAsync(item);
        var problems = new List<string>();
        foreach (var endpoint in IsForOwnCentre.Keys)
        {
            var answer = await TryAsync(await Site.StaffAsync(StaffRole.CentreEditor, _own.Id), endpoint, item);
            if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
            {
                problems.Add($"{endpoint} answers {(int)answer.Status} {answer.Location}");
            }
        }

        Problems.None(problems);
        Assert.Equal(before, await TraceAsync(item));
    }

    /// <summary>A page that only asks a question is shown to who may answer it.</summary>
    [Fact]
    public async Task A_reader_reads_every_item_and_changes_none()
    {
        var before = await TraceAsync(_own);
        var problems = new List<string>();
        foreach (var endpoint in IsForOwnCentre.Keys)
        {
            var answer = await TryAsync(await Site.StaffAsync(StaffRole.Reader), endpoint, _own);
            var isShown = endpoint.StartsWith("GET", StringComparison.Ordinal) && endpoint != $"GET {ItemRoute}/confirmation";
            if (answer.Status != (isShown ? HttpStatusCode.OK : HttpStatusCode.Forbidden))
            {
                problems.Add($"{endpoint} answers {(int)answer.Status} {answer.Location}");
            }
        }

        Problems.None(problems);
        Assert.Equal(before, await TraceAsync(_own));
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_no_further_than_the_door()
    {
        var before = await TraceAsync(_own);
        var problems = new List<string>();
        foreach (var endpoint in IsForOwnCentre.Keys)
        {
            var answer = await TryAsync(Site.Browser(), endpoint, _own);
            if (!IsDoor(answer))
            {
                problems.Add($"{endpoint} answers {(int)answer.Status} {answer.Location}");
            }
        }

        Problems.None(problems);
        Assert.Equal(before, await TraceAsync(_own));
    }

    private static Centre Fit(string name) => Some.Centre(name, with: centre =>
    {
        centre.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
        centre.Now = LocalizedText.Of("Des artistes.", "Artists.");
    });

    private static bool IsDoor(Page answer) =>
        answer.Location?.ToString().StartsWith("/admin/sign-in", StringComparison.Ordinal) == true
            || answer.Status == HttpStatusCode.Unauthorized;

    /// <summary>With a real token of a form, and the numbers of the item as its page would send them.</summary>
    private async Task<Page> TryAsync(HttpClient browser, string endpoint, (string Kind, int Id) item)
    {
        var (verb, route) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
        var linkId = await Site.ReadAsync(
            db => db.PreviewLinks.Where(l => l.Kind == item.Kind && l.ItemId == item.Id).OrderBy(l => l.Id).Select(l => l.Id).FirstAsync());
        var commentId = await Site.ReadAsync(
            db => db.ItemComments.Where(c => c.Kind == item.Kind && c.ItemId == item.Id).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        var head = await Site.ReadAsync(
            db => db.EditorialRecords.Where(r => r.Kind == item.Kind && r.ItemId == item.Id).Select(r => r.HeadNumber).SingleAsync());
        var path = "/" + route
            .Replace("{kind:contentKind}", item.Kind, StringComparison.Ordinal)
            .Replace("{id:int}", $"{item.Id}", StringComparison.Ordinal)
            .Replace("{linkId:int}", $"{linkId}", StringComparison.Ordinal)
            .Replace("{commentId:int}", $"{commentId}", StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal);
        path += route.Contains("/doubts/", StringComparison.Ordinal) ? "?field=sources" : "";
        if (verb == "GET")
        {
            return await browser.GetPageAsync($"{path}?from=1&to=2");
        }

        // Any form has the token; of who is not signed in, the one of the door.
        var page = await browser.GetPageAsync("/admin/account");
        page = page.Status == HttpStatusCode.OK ? page : await browser.GetPageAsync("/admin/sign-in");
        var token = page.All("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["number"] = $"{head}",
            ["baseNumber"] = $"{head}",
            ["headNumber"] = $"{head}",
            ["note"] = "Un mot.",
            ["name"] = "Un nom",
            ["text"] = "Une remarque.",
        });
        using var response = await browser.PostAsync(new Uri(path, UriKind.Relative), content);
        return new Page(path, response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>All that any step on the item would add to.</summary>
    private Task<string> TraceAsync((string Kind, int Id) item) =>
        Site.ReadAsync(async db =>
        {
            var revisions = await db.Revisions.CountAsync(r => r.Kind == item.Kind && r.ItemId == item.Id);
            var entries = await db.AuditEntries.CountAsync(e => e.Subject == item.Kind && e.SubjectId == item.Id);
            var links = await db.PreviewLinks.CountAsync(l => l.Kind == item.Kind && l.ItemId == item.Id && l.RevokedAt == null);
            var forms = await db.OpenForms.CountAsync(f => f.Kind == item.Kind && f.ItemId == item.Id);
            var record = await db.EditorialRecords.SingleAsync(r => r.Kind == item.Kind && r.ItemId == item.Id);
            return $"{revisions} revisions, {entries} entries, {links} links, {forms} forms, {record.Stage}, {record.Version}";
        });
}
