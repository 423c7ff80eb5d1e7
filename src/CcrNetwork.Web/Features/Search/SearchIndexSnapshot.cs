using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Features.TextPages;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.RichTexts;
using CcrNetwork.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Search;

/// <param name="Path">Without the language.</param>
/// <param name="Summary">What is shown an excerpt of.</param>
/// <param name="Terms">What it is about besides, for the search alone.</param>
public sealed record SearchEntry(SearchKind Kind, string Path, LocalizedText Title, LocalizedText? Summary, string Terms = "");

/// <summary>Everything published but centres, ready to be searched.</summary>
public sealed record SearchIndex(IReadOnlyList<SearchEntry> Entries, TextIndex Texts);

public sealed class SearchIndexSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock, Texts texts)
    : Snapshot<SearchIndex>(scopes, version, clock)
{
    private readonly TimeProvider _clock = clock;

    protected override async Task<SearchIndex> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var countries = await db.Countries.Published().OrderBy(c => c.Id).Select(c => new { c.Slug, c.Code, c.Name, c.Continent, c.Text }).ToListAsync(cancellationToken);
        var countryNames = countries.ToDictionary(c => c.Code, c => Everything(c.Name), StringComparer.Ordinal);
        string CountryName(string? code) => code is null ? "" : countryNames.GetValueOrDefault(code, "");
        List<SearchEntry> entries =
        [
            .. countries.Select(c => new SearchEntry(SearchKind.Country, $"/countries/{c.Slug}", c.Name, c.Text, All($"Centres.Continent.{c.Continent}"))),
            .. PortalPages.In(texts),
            .. (await db.TextPages.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Title, p.Lead, p.Body }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Page, TextPageAddress.Of(p.Slug), p.Title, Joined(p.Lead, RichText.ToPlain(p.Body)))),
            .. await ProgrammesAsync(db, cancellationToken),
            .. (await db.Calls.Published().OrderByDescending(c => c.ClosesAt).ThenBy(c => c.Id).Select(c => new { c.Slug, c.Title, c.Year, c.Audience, c.Summary }).ToListAsync(cancellationToken))
                .Select(c => new SearchEntry(SearchKind.Call, $"/residencies/calls/{c.Slug}", c.Title, Joined(c.Summary, c.Audience), $"appel à candidatures open call {c.Year}")),
            .. (await db.Protocols.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Kind, p.Summary, Countries = p.Countries.Select(c => c.Code).ToList() }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Protocol, $"/cooperation/{p.Slug}", p.Name, p.Summary, $"{All($"Cooperation.Kind.{p.Kind}")} {string.Join(' ', p.Countries.Select(CountryName))}")),
            .. (await db.Partners.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Kind, p.CountryCode, p.Role }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Partner, $"/partners/{p.Slug}", p.Name, p.Role, $"{All($"Partners.Kind.{p.Kind}")} {CountryName(p.CountryCode)}")),
            .. (await db.Projects.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Title, p.Purpose, p.FundingProgramme }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Project, $"/projects/{p.Slug}", Named(p.Name), Joined(p.Title, RichText.ToPlain(p.Purpose)), Everything(p.FundingProgramme))),
            .. (await db.News.Published().NewestFirst().Select(n => new { n.Slug, n.Title, n.Lead, n.Body }).ToListAsync(cancellationToken))
                .Select(n => new SearchEntry(SearchKind.News, $"/news/{n.Slug}", n.Title, Joined(n.Lead, RichText.ToPlain(n.Body)))),
            .. (await db.AgendaEvents.Published().OrderByDescending(e => e.StartsAt).ThenBy(e => e.Id).Select(e => new { e.Slug, e.Title, e.Kind, e.Lead, e.Text, e.Place, e.City, e.CountryCode }).ToListAsync(cancellationToken))
                .Select(e => new SearchEntry(SearchKind.Agenda, $"/agenda/{e.Slug}", e.Title, Joined(e.Lead, RichText.ToPlain(e.Text)), $"{All($"Agenda.Kind.{e.Kind}")} {e.Place} {e.City} {CountryName(e.CountryCode)}")),
            .. (await db.FundingCalls.Published().OrderBy(c => c.Id).Select(c => new { c.Slug, c.Title, c.Summary, c.Funder, c.Programme, c.Themes, c.Countries }).ToListAsync(cancellationToken))
                .Select(c => new SearchEntry(SearchKind.Funding, $"/funding/{c.Slug}", c.Title, c.Summary, $"appel à projets call for projects {c.Funder} {Everything(c.Programme)} {string.Join(' ', c.Themes.Select(theme => All($"Funding.Theme.{theme}")))} {string.Join(' ', c.Countries.Select(CountryName))}")),
            .. (await db.Services.Published().OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Text }).ToListAsync(cancellationToken))
                .Select(s => new SearchEntry(SearchKind.Service, $"/network/services#{s.Slug}", s.Title, s.Text)),
            .. (await db.TimelineEvents.Published().OrderBy(e => e.On).ThenBy(e => e.Id).Select(e => new { e.Slug, e.On, e.Category, e.Text }).ToListAsync(cancellationToken))
                .Select(e => new SearchEntry(SearchKind.Event, $"/network/history#{e.Slug}", Dated(e.On, $"Network.Category.{e.Category}"), e.Text)),
            .. (await db.LabelSteps.Published().OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Text }).ToListAsync(cancellationToken))
                .Select(s => new SearchEntry(SearchKind.LabelStep, $"/label#{s.Slug}", s.Title, s.Text, "label")),
            .. (await db.PublishedWorks.Published().OrderBy(w => w.Id).Select(w => new { w.Slug, w.Title, w.TitleLanguage, w.Kind, w.Publisher }).ToListAsync(cancellationToken))
                .Select(w => new SearchEntry(SearchKind.Publication, $"/network/publications#{w.Slug}", new LocalizedText([new(w.TitleLanguage, w.Title)]), null, $"{All($"Network.Kind.{w.Kind}")} {w.Publisher}")),
            .. (await db.PartnerSearches.ForEveryone().Current(OfficeDay.Of(_clock.GetUtcNow())).OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Programme, s.Text, s.WantedCountries }).ToListAsync(cancellationToken))
                .Select(s => new SearchEntry(SearchKind.PartnerSearch, $"/partner-search/{s.Slug}", s.Title, Joined(s.Programme, RichText.ToPlain(s.Text)), string.Join(' ', s.WantedCountries.Select(CountryName)))),
            .. (await db.Resources.ForEveryone().Published().OrderBy(r => r.Id).Select(r => new { r.Slug, r.Title, r.Summary, r.Topic, r.Publisher }).ToListAsync(cancellationToken))
                .Select(r => new SearchEntry(SearchKind.Resource, $"/resources#{r.Slug}", r.Title, r.Summary, $"{All($"Resources.Topic.{r.Topic}")} guide {Everything(r.Publisher)}")),
        ];
        var searched = entries.Select(entry => new SearchText(Lines(entry.Title), Everything(entry.Summary), entry.Terms)).ToList();
        return new SearchIndex(entries, new TextIndex(searched));
    }

    /// <summary>A programme answers for what it gives, too: money, travel, a roof.</summary>
    private static async Task<IEnumerable<SearchEntry>> ProgrammesAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var programmes = await db.Programmes.Published()
            .OrderByDescending(p => p.IsActive).ThenBy(p => p.Id)
            .Select(p => new { p.Slug, p.Name, p.Summary, p.Audience, p.Description, p.Eligibility, p.Travel, p.Housing, p.Meals, p.Workspace, p.Stipends, p.IsDiscreet })
            .ToListAsync(cancellationToken);
        return programmes.Select(p => new SearchEntry(
            SearchKind.Programme,
            $"/residencies/{p.Slug}",
            Named(p.Name),
            p.Eligibility.Append(p.Travel).Append(p.Housing).Append(p.Meals).Append(p.Workspace).Aggregate(Joined(Joined(p.Summary, p.Audience), RichText.ToPlain(p.Description)), Joined),
            $"résidence residency programme {(p.Stipends.Count > 0 ? "bourse grant" : "")} {(p.Travel is not null ? "voyage travel" : "")} {(p.Housing is not null ? "logement housing" : "")} {(p.IsDiscreet ? "exil réfugiés exile refugees" : "")}"));
    }

    /// <summary>A name that is the same in every language.</summary>
    private static LocalizedText Named(string name) => LocalizedText.Of(name, name);

    /// <summary>“11 February 2020 · The label”: what has no title of its own is called by its day and its part of the history.</summary>
    private LocalizedText Dated(PartialDate on, string heading) =>
        new(SiteLanguages.All.Select(language => KeyValuePair.Create(language.Code, $"{Formats.Day(on, language)} · {texts.In(language.Code, heading)}")));

    /// <summary>One text after the other, each with one full stop.</summary>
    private static LocalizedText? Joined(LocalizedText? title, LocalizedText? text) =>
        title is null ? text
        : text is null ? title
        : new LocalizedText(title.Languages.Union(text.Languages).Select(language => KeyValuePair.Create(language, Joined(title.Exactly(language), text.Exactly(language)))));

    private static string Joined(string? first, string? second) => (first, second) switch
    {
        (null or "", _) => second ?? "",
        (_, null or "") => first,
        _ => $"{first}{(".!?…:»".Contains(first[^1], StringComparison.Ordinal) ? "" : ".")} {second}",
    };

    private string All(string key) => Everything(PortalPages.InAllLanguages(texts, key));

    private static string Everything(LocalizedText? text) =>
        text is null ? "" : string.Join(' ', text.Languages.Select(text.Exactly));

    private static string Lines(LocalizedText text) => string.Join('\n', text.Languages.Select(text.Exactly));
}
