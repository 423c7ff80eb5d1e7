using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>What somebody malicious writes into every text field stays text wherever it is read.</summary>
public sealed class HostileTextTests
{
    private const string Mark = "xss-mark";

    /// <summary>Elements, handlers, addresses, templates, a formula, a mark of direction, a letter of four bytes.</summary>
    private const string Hostile =
        "=cmd|'/c calc'!A1 <script>" + Mark + "()</script><" + Mark + " onclick=\"x()\">\"'><img src=x onerror=" + Mark + "()>"
        + "[clic](javascript:" + Mark + "()) ![i](data:text/html,x) {{7*7}} ${7*7} \u202Eenvers \U0001D11E </title></textarea>]]>";

    [Fact]
    public async Task It_is_shown_as_text_on_every_page_and_breaks_no_file()
    {
        await using var site = new UncachedSite();
        await MadeItems.AddToAsync(site);
        var editor = await site.StaffAsync(StaffRole.Administrator);
        var problems = new List<string>();
        var adminPaths = new List<string> { "/admin", "/admin/audit", "/admin/audit.csv" };
        foreach (var kind in site.Services.GetRequiredService<ContentKinds>().All)
        {
            var id = await site.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).Select(item => item.Id).FirstOrDefaultAsync());
            if (id == 0)
            {
                continue;
            }

            var path = $"/admin/{kind.Name}/{id}";
            var form = await editor.GetPageAsync($"{path}/edit");
            var saved = await editor.SubmitAsync(form, "form#content", [.. TextsOf(form)]);

            // A field that knows what it may hold refuses such a text; the others take it.
            var refusing = (
                saved.Status == HttpStatusCode.UnprocessableEntity ? saved.Attributes("[data-testid=errors] a", "href") : []).ToHashSet();
            if (refusing.Count > 0)
            {
                saved = await editor.SubmitAsync(
                    form, "form#content",
                    [.. TextsOf(form).Where(text => !refusing.Contains("#" + Infrastructure.Forms.Field.IdOf(text.Name)))]);
            }

            var published = saved.Status == HttpStatusCode.Found
                ? await editor.SubmitAsync(await editor.GetPageAsync($"{path}/edit"), "#publish")
                : saved;
            if (published.Status != HttpStatusCode.Found)
            {
                problems.Add(
                    $"{kind.Name} was not published: {string.Join(" ", published.IsHtml ? published.Texts("[data-testid=errors] li") : [])}");
            }

            var columns = Uri.EscapeDataString(string.Join(',', kind.Fields.SelectMany(field => field.Keys)));
            adminPaths.AddRange(
                [$"/admin/{kind.Name}?columns={columns}", $"/admin/{kind.Name}/export.csv?columns=all", $"{path}/edit", $"{path}/history", $"{path}/history/compare?from=1&to=2", $"{path}/preview"]);
        }

        foreach (var path in adminPaths)
        {
            problems.AddRange(ProblemsOf(await editor.GetPageAsync(path)));
        }

        var crawl = await Crawl.OfAsync(site.Visitor());
        problems.AddRange(crawl.Answers.Values.SelectMany(ProblemsOf));
        problems.AddRange(ProblemsOf(await site.Visitor().GetPageAsync("/sitemap.xml")));

        Problems.None(problems.Distinct());
        Assert.Contains(crawl.Answers.Values, page => page.Html.Contains(Mark, StringComparison.Ordinal));
    }

    /// <summary>Every text that the form lets be written, short ones cut to what they may hold.</summary>
    private static IEnumerable<(string Name, string? Value)> TextsOf(Page form)
    {
        var element = (IHtmlFormElement)form.One("form#content");
        foreach (var input in element.Elements)
        {
            var (name, type) = (input.GetAttribute("name") ?? "", input.GetAttribute("type") ?? "text");
            var isText = input is IHtmlTextAreaElement || (input is IHtmlInputElement && type == "text");
            if (isText && MayHoldAnyText(input, name) && input.GetAttribute("inputmode") is null
                && name is not ("comment" or "slug" or "country" or "code" or "postalCode" or "position" or "sources"))
            {
                var most = int.TryParse(input.GetAttribute("maxlength"), out var length) ? length : 300;
                yield return (name, Hostile[..Math.Min(Hostile.Length, most)]);
            }
        }
    }

    /// <summary>Of the small tables, the names and texts of rows that are there: other cells know what they may hold.</summary>
    private static bool MayHoldAnyText(IElement input, string name) =>
        !name.Contains('[', StringComparison.Ordinal)
        || (!string.IsNullOrEmpty(input.GetAttribute("value") ?? input.TextContent)
            && (name.EndsWith(".fr", StringComparison.Ordinal)
                || name.EndsWith(".en", StringComparison.Ordinal)
                || name.EndsWith(".name", StringComparison.Ordinal)));

    private static IEnumerable<string> ProblemsOf(Page page)
    {
        if ((int)page.Status >= 500)
        {
            yield return $"{page}";
        }

        if (page.IsHtml)
        {
            foreach (var element in page.Document.All)
            {
                if (element.LocalName == Mark
                    || (element.LocalName == "script"
                        && element.GetAttribute("type") != "application/ld+json"
                        && element.TextContent.Contains(Mark, StringComparison.Ordinal)))
                {
                    yield return $"{page.Path} has <{element.LocalName}>";
                }

                foreach (var attribute in element.Attributes)
                {
                    var isAddress = attribute.Name is "href" or "src" or "action" or "formaction";
                    if (attribute.Name.StartsWith("on", StringComparison.Ordinal)
                        || (isAddress && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                        || (isAddress && attribute.Value.TrimStart().StartsWith("data:text", StringComparison.OrdinalIgnoreCase)))
                    {
                        yield return $"{page.Path} has {attribute.Name}=\"{attribute.Value}\"";
                    }
                }
            }

            foreach (var script in page.All("script[type='application/ld+json']").Where(script => !IsJson(script.TextContent)))
            {
                yield return $"{page.Path}: its linked data is no JSON: {script.TextContent[..Math.Min(80, script.TextContent.Length)]}";
            }
        }
        else if (page.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && !IsJson(page.Html))
        {
            yield return $"{page.Path} is no JSON";
        }
        else if (page.MediaType?.EndsWith("xml", StringComparison.Ordinal) == true && !IsXml(page.Html))
        {
            yield return $"{page.Path} is no XML";
        }
        else if (page.MediaType == "text/csv"
            && page.Html.Split("\r\n").Any(
                line => line.Contains(",=cmd", StringComparison.Ordinal)
                    || line.Contains(";=cmd", StringComparison.Ordinal)
                    || line.Contains(";\"=cmd", StringComparison.Ordinal) || line.Contains(",\"=cmd", StringComparison.Ordinal)))
        {
            yield return $"{page.Path} has a formula";
        }
        else if (page.MediaType == "text/calendar" && !IsCalendar(page.Html))
        {
            yield return $"{page.Path} is no calendar";
        }
        else if (page.MediaType == "text/vcard"
            && page.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Any(line => line[0] != ' ' && !line.Contains(':', StringComparison.Ordinal)))
        {
            yield return $"{page.Path} is no vCard";
        }
    }

    private static bool IsCalendar(string text)
    {
        try
        {
            return Ical.Net.Calendar.Load(text) is not null;
        }
        catch (Exception exception) when (
            exception is FormatException or System.Runtime.Serialization.SerializationException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsXml(string text)
    {
        try
        {
            XDocument.Parse(text.TrimStart('\uFEFF'));
            return true;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }
}
