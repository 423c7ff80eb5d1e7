using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>
/// Who may pass which door of the staff area. Every endpoint has its row; one without a row fails the test, and so does a
/// row without its endpoint. A door that lets pass may still answer 404 or 422: it was asked without a real object or form.
/// </summary>
public sealed class RightsTests(NetworkSite site) : SiteTests(site)
{
    private enum Door
    {
        Everybody,
        SignedIn,
        Staff,
        CentreEditors,
        Editors,
        Administrators,
    }

    /// <summary>Verb and route as the application declares them.</summary>
    private static readonly Dictionary<string, Door> Doors = new()
    {
        ["GET admin/sign-in"] = Door.Everybody,
        ["POST admin/sign-in"] = Door.Everybody,
        ["POST admin/sign-in/code"] = Door.Everybody,
        ["POST admin/sign-in/passkey"] = Door.Everybody,
        ["GET admin/link"] = Door.Everybody,
        ["POST admin/link"] = Door.Everybody,
        ["GET admin/reset"] = Door.Everybody,
        ["POST admin/reset"] = Door.Everybody,
        ["POST admin/sign-out"] = Door.SignedIn,
        ["GET admin/account/second-factor"] = Door.SignedIn,
        ["POST admin/account/second-factor/totp"] = Door.SignedIn,
        ["POST admin/account/second-factor/totp/removal"] = Door.SignedIn,
        ["POST admin/account/second-factor/passkeys"] = Door.SignedIn,
        ["POST admin/account/second-factor/passkeys/{id}/removal"] = Door.SignedIn,
        ["POST admin/account/second-factor/recovery-codes"] = Door.Staff,
        ["GET admin/account"] = Door.Staff,
        ["POST admin/account/profile"] = Door.Staff,
        ["POST admin/account/telling"] = Door.Staff,
        ["GET admin/account/password"] = Door.Staff,
        ["POST admin/account/password"] = Door.Staff,
        ["POST admin/account/sessions/{id:int}/end"] = Door.Staff,
        ["POST admin/account/sessions/end-others"] = Door.Staff,
        ["GET admin"] = Door.Staff,
        ["GET admin/reviews"] = Door.Staff,
        ["GET admin/drafts"] = Door.Staff,
        ["GET admin/questions"] = Door.Editors,
        ["GET admin/questions/{slug}"] = Door.Editors,
        ["GET admin/search"] = Door.Staff,

        ["GET admin/{kind:contentKind}"] = Door.Staff,
        ["POST admin/{kind:contentKind}/columns"] = Door.Staff,
        ["GET admin/{kind:contentKind}/export.csv"] = Door.Staff,
        ["GET admin/{kind:contentKind}/export.xlsx"] = Door.Staff,
        ["GET admin/{kind:contentKind}/bulk"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/bulk"] = Door.CentreEditors,
        ["GET admin/{kind:contentKind}/imports"] = Door.Editors,
        ["POST admin/{kind:contentKind}/imports"] = Door.Editors,
        ["POST admin/{kind:contentKind}/imports/confirmation"] = Door.Editors,
        ["GET admin/{kind:contentKind}/imports/{id:int}"] = Door.Editors,
        ["POST admin/{kind:contentKind}/imports/{id:int}/undoing"] = Door.Editors,
        ["GET admin/{kind:contentKind}/new"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/new"] = Door.CentreEditors,
        ["GET admin/{kind:contentKind}/{id:int}/edit"] = Door.Staff,
        ["POST admin/{kind:contentKind}/{id:int}/edit"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/edit/choices"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/edit/language"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/new/choices"] = Door.CentreEditors,
        ["POST admin/candidatures/{id:int}/open-form"] = Door.Editors,
        ["POST admin/candidatures/{id:int}/open-form/discard"] = Door.Editors,
        ["POST admin/candidatures/new/open-form"] = Door.Editors,
        ["POST admin/candidatures/new/open-form/discard"] = Door.Editors,
        ["POST admin/{kind:contentKind}/new/open-form"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/new/open-form/discard"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/merge/later"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/merge"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/open-form"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/open-form/discard"] = Door.CentreEditors,
        ["GET admin/{kind:contentKind}/{id:int}/history"] = Door.Staff,
        ["GET admin/{kind:contentKind}/{id:int}/history/compare"] = Door.Staff,
        ["POST admin/{kind:contentKind}/{id:int}/history/{number:int}/restoration"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/review"] = Door.CentreEditors,
        ["GET admin/{kind:contentKind}/{id:int}/review"] = Door.Staff,
        ["POST admin/{kind:contentKind}/{id:int}/review/decision"] = Door.Editors,
        ["POST admin/{kind:contentKind}/{id:int}/review/refusal"] = Door.Editors,
        ["POST admin/{kind:contentKind}/{id:int}/publication"] = Door.Editors,
        ["POST admin/{kind:contentKind}/{id:int}/copy"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/deletion"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/schedule"] = Door.Editors,
        ["POST admin/{kind:contentKind}/{id:int}/archive"] = Door.Editors,
        ["POST admin/{kind:contentKind}/{id:int}/discard"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/confirmation"] = Door.CentreEditors,

        ["GET admin/{kind:contentKind}/{id:int}/comments"] = Door.Staff,
        ["POST admin/{kind:contentKind}/{id:int}/comments"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/comments/{commentId:int}/resolution"] = Door.CentreEditors,
        ["GET admin/{kind:contentKind}/{id:int}/preview"] = Door.Staff,
        ["POST admin/{kind:contentKind}/{id:int}/preview/links"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/preview/links/{linkId:int}/revocation"] = Door.CentreEditors,

        ["GET admin/{kind:contentKind}/{id:int}/confirmation"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/doubts/confirmation"] = Door.CentreEditors,
        ["POST admin/{kind:contentKind}/{id:int}/doubts/reopening"] = Door.CentreEditors,
        ["GET admin/position-map"] = Door.CentreEditors,
        ["POST admin/rich-text"] = Door.CentreEditors,
        ["POST admin/rich-text/hints"] = Door.CentreEditors,
        ["GET admin/redirects"] = Door.Editors,
        ["GET admin/redirects/new"] = Door.Editors,
        ["POST admin/redirects/new"] = Door.Editors,
        ["GET admin/redirects/{id:int}"] = Door.Editors,
        ["POST admin/redirects/{id:int}"] = Door.Editors,
        ["POST admin/redirects/{id:int}/removal"] = Door.Editors,
        ["GET admin/members/partner-search"] = Door.Staff,
        ["GET admin/members/partner-search/{slug}"] = Door.Staff,
        ["GET admin/members/partner-search/{slug}/contact"] = Door.Staff,
        ["POST admin/members/partner-search/{slug}/contact"] = Door.Staff,
        ["GET admin/members/funding"] = Door.Staff,
        ["GET admin/members/resources"] = Door.Staff,
        ["GET admin/members/resources/{slug}/file"] = Door.Staff,
        ["GET admin/members/support"] = Door.CentreEditors,
        ["POST admin/members/support"] = Door.CentreEditors,
        ["GET admin/resources/{id:int}/document"] = Door.Editors,
        ["POST admin/resources/{id:int}/document"] = Door.Editors,
        ["GET admin/candidatures"] = Door.Editors,
        ["GET admin/candidatures/new"] = Door.Editors,
        ["POST admin/candidatures/new"] = Door.Editors,
        ["GET admin/candidatures/{id:int}"] = Door.Editors,
        ["POST admin/candidatures/{id:int}"] = Door.Editors,
        ["POST admin/candidatures/{id:int}/stage"] = Door.Editors,
        ["POST admin/candidatures/{id:int}/documents"] = Door.Editors,
        ["GET admin/candidatures/{id:int}/documents/{documentId:int}"] = Door.Editors,
        ["POST admin/candidatures/{id:int}/documents/{documentId:int}/removal"] = Door.Editors,
        ["POST admin/candidatures/{id:int}/deletion"] = Door.Editors,
        ["GET admin/funding-import"] = Door.Editors,
        ["POST admin/funding-import/feed"] = Door.Editors,
        ["POST admin/funding-import/file"] = Door.Editors,
        ["POST admin/funding-import/{id:int}/taking"] = Door.Editors,
        ["POST admin/funding-import/{id:int}/refusal"] = Door.Editors,
        ["GET admin/languages"] = Door.Editors,
        ["GET admin/links"] = Door.Editors,
        ["GET admin/links.csv"] = Door.Editors,
        ["POST admin/links/{id:int}/checking"] = Door.Editors,
        ["GET admin/registrations"] = Door.Editors,
        ["GET admin/registrations/{id:int}"] = Door.Editors,
        ["GET admin/registrations/{id:int}.csv"] = Door.Editors,
        ["GET admin/registrations/{id:int}.xlsx"] = Door.Editors,
        ["POST admin/registrations/{id:int}/people"] = Door.Editors,
        ["POST admin/registrations/{id:int}/message"] = Door.Editors,
        ["POST admin/registrations/{id:int}/{registrationId:int}/removal"] = Door.Editors,
        ["GET admin/subscriptions"] = Door.Editors,
        ["POST admin/subscriptions/removal"] = Door.Editors,
        ["GET admin/photographs"] = Door.Staff,
        ["GET admin/photographs/preparation"] = Door.CentreEditors,
        ["POST admin/photographs/preparation/{id:int}"] = Door.CentreEditors,
        ["GET admin/photographs/description"] = Door.CentreEditors,
        ["POST admin/photographs/description"] = Door.CentreEditors,
        ["GET admin/photographs/new"] = Door.CentreEditors,
        ["POST admin/photographs/new"] = Door.CentreEditors,
        ["POST admin/photographs/{id:int}/file"] = Door.CentreEditors,
        ["POST admin/photographs/{id:int}/deletion"] = Door.CentreEditors,

        ["GET admin/users"] = Door.Administrators,
        ["GET admin/users/{id:int}"] = Door.Administrators,
        ["POST admin/users/{id:int}/role"] = Door.Administrators,
        ["POST admin/users/{id:int}/role/choices"] = Door.Administrators,
        ["POST admin/users/{id:int}/disabling"] = Door.Administrators,
        ["POST admin/users/{id:int}/enabling"] = Door.Administrators,
        ["POST admin/users/{id:int}/sessions/end"] = Door.Administrators,
        ["POST admin/users/{id:int}/second-factor/removal"] = Door.Administrators,
        ["POST admin/users/{id:int}/deletion"] = Door.Administrators,
        ["GET admin/users/invitations/new"] = Door.Administrators,
        ["POST admin/users/invitations/new"] = Door.Administrators,
        ["POST admin/users/invitations/new/choices"] = Door.Administrators,
        ["POST admin/users/invitations/{id:int}/sending"] = Door.Administrators,
        ["POST admin/users/invitations/{id:int}/revocation"] = Door.Administrators,
        ["GET admin/audit"] = Door.Administrators,
        ["GET admin/audit.csv"] = Door.Administrators,
        ["GET admin/readership"] = Door.Staff,
        ["GET admin/readership.csv"] = Door.Staff,
        ["GET admin/work"] = Door.Administrators,
        ["GET admin/disciplines"] = Door.Editors,
        ["POST admin/disciplines"] = Door.Editors,
        ["POST admin/disciplines/{id:int}"] = Door.Editors,
        ["POST admin/disciplines/{id:int}/place"] = Door.Editors,
        ["POST admin/disciplines/{id:int}/deletion"] = Door.Editors,
        ["GET admin/menu"] = Door.Editors,
        ["POST admin/menu/{section}"] = Door.Editors,
        ["GET admin/descriptions"] = Door.Editors,
        ["GET admin/descriptions/page"] = Door.Editors,
        ["POST admin/descriptions/page"] = Door.Editors,
        ["GET admin/{kind:contentKind}/{id:int}/description"] = Door.Staff,
        ["POST admin/{kind:contentKind}/{id:int}/description"] = Door.Editors,
        ["POST admin/undelivered/{id:int}/settling"] = Door.Staff,
        ["POST admin/work/{id}/hastening"] = Door.Administrators,
    };

    [Fact]
    public void Every_door_has_its_row_and_every_row_its_door()
    {
        var endpoints = Endpoints();

        Problems.None(endpoints.Except(Doors.Keys).Select(door => $"{door} has no row")
            .Concat(Doors.Keys.Except(endpoints).Select(door => $"{door} is in the table only")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Each_door_lets_pass_whom_it_should_and_nobody_else(StaffRole? role)
    {
        var problems = new List<string>();
        foreach (var (endpoint, door) in Doors)
        {
            // A new session each time: some doors end it.
            var browser = role is { } known ? await Site.StaffAsync(known) : Site.Browser();
            var answer = await KnockAsync(browser, endpoint);
            if (IsLetIn(answer) != MayPass(door, role))
            {
                problems.Add($"{role?.ToString() ?? "Nobody"} at {endpoint} gets {(int)answer.Status} {answer.Location}");
            }
        }

        Problems.None(problems);
    }

    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Without_a_second_factor_only_its_own_page_lets_pass(StaffRole role)
    {
        var problems = new List<string>();
        foreach (var (endpoint, door) in Doors)
        {
            var browser = await Site.SignedInAsync(await Site.AccountAsync(role, withTotp: false));
            var answer = await KnockAsync(browser, endpoint);
            if (IsLetIn(answer) != (door is Door.Everybody or Door.SignedIn))
            {
                problems.Add($"{endpoint} answers {(int)answer.Status} {answer.Location}");
            }
        }

        Problems.None(problems);
    }

    private static bool MayPass(Door door, StaffRole? role) => door switch
    {
        Door.Everybody => true,
        Door.SignedIn or Door.Staff => role is not null,
        Door.CentreEditors => role >= StaffRole.CentreEditor,
        Door.Editors => role >= StaffRole.Editor,
        _ => role == StaffRole.Administrator,
    };

    /// <summary>
    /// With an address of something that is not there, and for POST without the token of a form: beyond the door that is 404 or
    /// 400.
    /// </summary>
    private static async Task<Page> KnockAsync(HttpClient browser, string endpoint)
    {
        var (verb, route) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
        var path = "/" + route
            .Replace("{kind:contentKind}", "centres", StringComparison.Ordinal)
            .Replace("{id:int}", "999999", StringComparison.Ordinal)
            .Replace("{linkId:int}", "1", StringComparison.Ordinal)
            .Replace("{commentId:int}", "1", StringComparison.Ordinal)
            .Replace("{section}", "News", StringComparison.Ordinal)
            .Replace("{documentId:int}", "1", StringComparison.Ordinal)
            .Replace("{registrationId:int}", "1", StringComparison.Ordinal)
            .Replace("{slug}", "nothing-like-it", StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{id}", "abcdef", StringComparison.Ordinal);
        return await browser.AskAsync(new HttpMethod(verb), path);
    }

    private static bool IsLetIn(Page answer) =>
        answer.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
        && !(answer.Status == HttpStatusCode.Found
            && answer.Location!.ToString() is var location
            && (location.StartsWith("/admin/sign-in?", StringComparison.Ordinal) || location == "/admin/account/second-factor"));

    private HashSet<string> Endpoints() =>
        [.. Site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(
                endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
                    && action.RouteValues.TryGetValue("area", out var area)
                    && area == "Admin")
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                .Where(method => method != "HEAD")
                .Select(method => $"{method} {endpoint.RoutePattern.RawText}"))];
}
