using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>
/// Every form × every role × odd names and values. Forms are found on the pages, and for what no page offers to a role, from the
/// routes; each is sent
/// with something that it does not expect. What was taken is published, and then every page, file, feed and table is opened that
/// may show it.
/// </summary>
internal sealed class FormWalk(NetworkSite site, Asking asking, int seed)
{
    private const string Token = "__RequestVerificationToken";
    private const string Somebody = "Nobody";
    private const int MostPages = 400;

    private readonly OddInput _odd = new(seed);
    private readonly Shapes _shapes = new(site.Services);
    private readonly Dictionary<string, HttpClient> _browsers = [];
    private readonly HashSet<string> _sent = [];
    private readonly HashSet<string> _kinds = [];
    private readonly HashSet<string> _someKinds = [];
    private int _centre;

    /// <summary>The routes to which a form was sent.</summary>
    public HashSet<string> Routes { get; } = [];

    public int Published { get; private set; }

    public async Task RunAsync(params StaffRole?[] roles)
    {
        _kinds.UnionWith(site.Services.GetRequiredService<ContentKinds>().All.Select(kind => kind.Name));
        _someKinds.UnionWith(_kinds.Order(StringComparer.Ordinal).Where(_ => _odd.Chance(4)));
        _centre = await site.ReadAsync(
            db => db.Centres.Where(centre => centre.Slug == "chateau-de-goutelas").Select(centre => centre.Id).SingleAsync());
        foreach (var role in roles)
        {
            await SendFormsOfPagesAsync(role);
            await KnockAtRoutesAsync(role);
        }

        await OpenAllAsync(StaffRole.Administrator, most: 1, "/admin");
        await OpenAllAsync(null, most: 2, "/fr", "/en");
    }

    private static string NameOf(StaffRole? role) => role?.ToString() ?? Somebody;

    private static bool IsDoor(Page page) => page.Location?.OriginalString.StartsWith("/admin/sign-in", StringComparison.Ordinal) == true;

    private async Task<HttpClient> BrowserAsync(StaffRole? role)
    {
        if (!_browsers.TryGetValue(NameOf(role), out var browser))
        {
            browser = role is { } known ? await site.StaffAsync(known, known == StaffRole.CentreEditor ? [_centre] : []) : site.Browser();
            _browsers[NameOf(role)] = browser;
        }

        return browser;
    }

    /// <summary>Some forms end the session that sends them: then somebody else of the role goes on.</summary>
    private async Task<Page> AskAsync(StaffRole? role, HttpMethod method, string path, Func<HttpContent>? content = null, string sent = "")
    {
        var page = await asking.AskAsync(await BrowserAsync(role), NameOf(role), method, path, content?.Invoke(), sent);
        if (role is null || !IsDoor(page))
        {
            return page;
        }

        _browsers.Remove(NameOf(role));
        return await asking.AskAsync(await BrowserAsync(role), NameOf(role), method, path, content?.Invoke(), sent);
    }

    private async Task SendFormsOfPagesAsync(StaffRole? role)
    {
        await foreach (
            var page in PagesAsync(
                role, most: role is null ? 3 : 1, role is null ? ["/fr", "/admin/sign-in", "/admin/reset"] : ["/admin", "/fr"]))
        {
            foreach (var (selector, method, action) in TargetsOf(page).ToList())
            {
                if (MayBeSent(role, method, action))
                {
                    await SendAsync(role, page.Path, selector, method);
                }
            }
        }
    }

    /// <summary>
    /// Once for each role. Every kind's own form is filled in by each role that may; the steps beside it are one code for all
    /// kinds, and are taken at one or
    /// the other kind. An editor and a reader, who meet the same pages as an administrator, look at some kinds only.
    /// </summary>
    private bool MayBeSent(StaffRole? role, HttpMethod method, string action)
    {
        var shape = _shapes.Of(action);
        if (KindOf(shape) is { } kind)
        {
            if (!IsLookedAt(role, kind))
            {
                return false;
            }

            var isOwnForm = shape.EndsWith("/edit", StringComparison.Ordinal) || shape.EndsWith("/new", StringComparison.Ordinal);
            if (!isOwnForm)
            {
                shape = shape.Replace($"/admin/{kind}", "/admin/kind", StringComparison.Ordinal);
                if (_odd.Chance(2))
                {
                    return false;
                }
            }
        }

        return _sent.Add($"{NameOf(role)} {method} {shape}");
    }

    private string? KindOf(string path) =>
        path.Split('/') is ["", "admin", var name, ..] && _kinds.Contains(name.Split('?')[0]) ? name.Split('?')[0] : null;

    private bool IsLookedAt(StaffRole? role, string kind) =>
        role is null or StaffRole.CentreEditor or StaffRole.Administrator || _someKinds.Contains(kind);

    /// <summary>Each place that a form or one of its buttons sends to.</summary>
    private static IEnumerable<(string Selector, HttpMethod Method, string Action)> TargetsOf(Page page)
    {
        var forms = page.All("form").OfType<IHtmlFormElement>().ToList();
        foreach (var (form, index) in forms.Select((form, index) => (form, index)))
        {
            var method = form.GetAttribute("method")?.Equals("post", StringComparison.OrdinalIgnoreCase) == true
                ? HttpMethod.Post
                : HttpMethod.Get;
            yield return ($"form {index}", method, form.GetAttribute("action") is { Length: > 0 } own ? own : page.Path);
            foreach (var button in form.Elements.OfType<IHtmlButtonElement>().Where(button => button.HasAttribute("formaction")))
            {
                yield return ($"form {index} {button.GetAttribute("formaction")}", HttpMethod.Post, button.GetAttribute("formaction")!);
            }
        }
    }

    private async Task SendAsync(StaffRole? role, string path, string selector, HttpMethod method)
    {
        var page = await AskAsync(role, HttpMethod.Get, path);
        var parts = selector.Split(' ');
        if (!page.IsHtml
            || page.All("form").OfType<IHtmlFormElement>()
                .ElementAtOrDefault(int.Parse(parts[1], CultureInfo.InvariantCulture)) is not { } form)
        {
            return;
        }

        var action = parts.Length > 2 ? parts[2] : form.GetAttribute("action") is { Length: > 0 } own ? own : path;
        var written = Forms.FieldsOf(form);
        var texts = form.Elements
            .OfType<IHtmlElement>()
            .Select(element => element.GetAttribute("name") ?? "")
            .Where(name => name.Length > 0 && name != Token)
            .Distinct()
            .ToList();
        var odd = texts.ToDictionary(name => name, _ => _odd.Chance(2) ? _odd.Value() : null);
        var further = Further(texts);
        if (method == HttpMethod.Get)
        {
            var query = string.Join(
                '&', texts.Select(name => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(Short(odd[name] ?? "a"))}")
                .Concat(further.Select(pair => $"{Uri.EscapeDataString(Short(pair.Key))}={Uri.EscapeDataString(Short(pair.Value))}")));
            await AskAsync(role, HttpMethod.Get, $"{action.Split('?')[0]}?{query}", null, query);
            return;
        }

        var isWithFile = form.GetAttribute("enctype") == "multipart/form-data";
        var answer = await PostAsync(
            role, action, [.. written.Where(field => odd.GetValueOrDefault(field.Key) is null), .. Filled(odd), .. further], isWithFile);

        // What is refused is filled in as people do, so that the rest is taken.
        for (var again = 0; again < 2 && answer is { Status: HttpStatusCode.UnprocessableEntity, IsHtml: true }; again++)
        {
            var refused = answer.Attributes("[data-testid=errors] a", "href").ToHashSet(StringComparer.Ordinal);
            foreach (var name in texts.Where(name => refused.Contains($"#{Field.IdOf(name)}")))
            {
                odd[name] = PlainFor(form, name, again);
            }

            answer = await PostAsync(
                role, action, [.. written.Where(field => odd.GetValueOrDefault(field.Key) is null), .. Filled(odd)], isWithFile);
        }

        if (form.Id == "content" && role >= StaffRole.Editor && answer.Status == HttpStatusCode.Found && parts.Length == 2)
        {
            await PublishAsync(role, answer);
        }
    }

    private async Task PublishAsync(StaffRole? role, Page saved)
    {
        var page = await AskAsync(role, HttpMethod.Get, saved.Location!.OriginalString);
        if (page.IsHtml && page.Has("#publish"))
        {
            var (action, fields) = Forms.Press(page, "#publish");
            var answer = await PostAsync(role, action, fields, isWithFile: false);
            Published += answer.Status == HttpStatusCode.Found ? 1 : 0;
        }
    }

    /// <summary>Names that the form does not have, names twice, lists where one is expected.</summary>
    private List<KeyValuePair<string, string>> Further(IReadOnlyList<string> names)
    {
        var some = names.Count > 0 ? names : ["name"];
        var further = Enumerable.Range(0, 1 + _odd.Below(4))
            .Select(_ => new KeyValuePair<string, string>(_odd.NameLike(_odd.Of(some)), _odd.Value()))
            .ToList();
        var twice = _odd.Of(some);
        further.AddRange(
            Enumerable.Range(0, _odd.Chance(20) ? 1_100 : _odd.Below(3))
                .Select(number => new KeyValuePair<string, string>(twice, number % 2 == 0 ? "1000000000" : "a")));
        return further;
    }

    private static IEnumerable<KeyValuePair<string, string>> Filled(Dictionary<string, string?> odd) =>
        odd.Where(pair => pair.Value is not null).Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value!));

    private static string? PlainFor(IHtmlFormElement form, string name, int again)
    {
        var element = form.Elements.FirstOrDefault(element => element.GetAttribute("name") == name);
        return (element, element?.GetAttribute("type")) switch
        {
            (IHtmlSelectElement select, _) => select.Options.Select(option => option.Value).FirstOrDefault(value => value.Length > 0),
            (_, "email") => "ada@example.org",
            (_, "url") => "https://example.org/a",
            (_, "date") => "2029-01-02",
            (_, "checkbox" or "radio") => element!.GetAttribute("value"),
            _ when again > 0 => null,
            _ when element?.GetAttribute("inputmode") is "numeric" or "decimal" => "12",
            _ => "Texte",
        };
    }

    private async Task<Page> PostAsync(StaffRole? role, string action, IReadOnlyList<KeyValuePair<string, string>> fields, bool isWithFile)
    {
        var sent = string.Join('&', fields.Where(field => field.Key != Token).Select(field => $"{Short(field.Key)}={Short(field.Value)}"));
        var file = isWithFile ? _odd.File() : null;
        var answer = await AskAsync(role, HttpMethod.Post, action, () => ContentOf(fields, file), sent);
        Routes.Add($"POST {answer.Route}");
        return answer;
    }

    private static HttpContent ContentOf(IReadOnlyList<KeyValuePair<string, string>> fields, byte[]? file)
    {
        if (file is null)
        {
            return new StringContent(
                string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")),
                System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        }

        var parts = new MultipartFormDataContent();
        foreach (var field in fields)
        {
            parts.Add(new StringContent(field.Value), $"\"{new string([.. field.Key.Where(sign => sign is > ' ' and < '\u007F' and not '"')])}\"");
        }

        foreach (var name in (string[])["file", "files", "File", "Files"])
        {
            parts.Add(new ByteArrayContent(file), name, "odd.pdf");
        }

        return parts;
    }

    private static string Short(string text) => text.Length > 60 ? text[..60] : text;

    /// <summary>What no page offers to a role is sent all the same: every route that takes a form.</summary>
    private async Task KnockAtRoutesAsync(StaffRole? role)
    {
        var page = await AskAsync(role, HttpMethod.Get, role is null ? "/admin/sign-in" : "/admin");
        var token = page.Attributes($"input[name={Token}]", "value") is [var first, ..] ? first : "";
        var kinds = site.Services.GetRequiredService<ContentKinds>().All;
        var meeting = await site.ReadAsync(
            db => db.AgendaEvents.Where(e => e.TakesRegistrations).OrderBy(e => e.Id).Select(e => e.Slug).FirstOrDefaultAsync());
        foreach (
            var endpoint in _shapes.Endpoints.Where(
                endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true))
        {
            if (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not { } action)
            {
                continue;
            }

            var kind = _odd.Of(kinds);
            var id = await site.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).Select(item => item.Id).FirstOrDefaultAsync());
            var path = string.Join(
                '/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
            {
                RoutePatternLiteralPart literal => literal.Content,
                RoutePatternSeparatorPart separator => separator.Content,
                RoutePatternParameterPart { Name: "kind" } => kind.Name,
                RoutePatternParameterPart { Name: "slug" } =>
                    endpoint.RoutePattern.RawText!.Contains("/agenda/", StringComparison.Ordinal) ? meeting : "made-notice",
                RoutePatternParameterPart { Name: "language" } => "fr",
                RoutePatternParameterPart { Name: "id" } => (_odd.Chance(4) ? 999_999 : id).ToString(CultureInfo.InvariantCulture),
                _ => "1",
            }))));
            var names = action.Parameters
                .Where(parameter => parameter.ParameterType != typeof(CancellationToken))
                .SelectMany(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType.IsValueType
                    ? [parameter.Name]
                    : parameter.ParameterType.GetProperties().Where(property => property.CanWrite).Select(property => property.Name))
                .Where(
                    name => !endpoint.RoutePattern.Parameters.Any(
                        parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                .ToList();
            List<KeyValuePair<string, string>> fields =
                [new(Token, token), .. names.Select(name => new KeyValuePair<string, string>(name, _odd.Value())), .. Further(names)];
            var answer = await PostAsync(role, $"/{path}", fields, isWithFile: _odd.Chance(6));
            if (role is null && answer.Status == HttpStatusCode.BadRequest)
            {
                // Something odd kept it from its action, and some actions take the token of nobody alone: once more, plainly.
                var plain = names.Select(name => new KeyValuePair<string, string>(name, "a"));
                answer = await PostAsync(role, $"/{path}", [new(Token, token), .. plain], isWithFile: false);
            }

            if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest))
            {
                Routes.Add($"POST {endpoint.RoutePattern.RawText}");
            }
        }
    }

    private async Task OpenAllAsync(StaffRole? role, int most, params string[] roots)
    {
        var files = _shapes.Endpoints
            .Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
                && endpoint.RoutePattern.RawText?.StartsWith("admin", StringComparison.Ordinal) == (role is not null))
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}");
        var tables = role is null ? [] : site.Services
            .GetRequiredService<ContentKinds>().All
            .SelectMany(kind => (string[])[$"/admin/{kind.Name}", $"/admin/{kind.Name}/export.csv?columns=all"]);
        await foreach (var _ in PagesAsync(role, most, [.. roots, .. files, .. tables]))
        {
            // Opened, which is all that is wanted.
        }
    }

    /// <summary>What links lead to, a few of each shape.</summary>
    private async IAsyncEnumerable<Page> PagesAsync(StaffRole? role, int most, params string[] roots)
    {
        var waiting = new Queue<string>(roots);
        var seen = roots.ToHashSet(StringComparer.Ordinal);
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var count = 0; count < MostPages * most && waiting.TryDequeue(out var path); count++)
        {
            var page = await AskAsync(role, HttpMethod.Get, path);
            if (!page.IsHtml)
            {
                continue;
            }

            yield return page;
            foreach (var link in Crawl.LinksOf(page).Where(link => !link.Target.Contains('?') || !path.Contains('?')))
            {
                var isInside = role is null != link.Target.StartsWith("/admin", StringComparison.Ordinal);
                var shape = _shapes.Of(link.Target);
                if (isInside
                    && (KindOf(link.Target) is not { } kind || IsLookedAt(role, kind))
                    && !seen.Contains(link.Target)
                    && shapes.GetValueOrDefault(shape) < most)
                {
                    shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
                    seen.Add(link.Target);
                    waiting.Enqueue(link.Target);
                }
            }
        }
    }
}
