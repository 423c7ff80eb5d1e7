using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.RichTexts;
using CcrNetwork.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Search;

/// <summary>The kinds of content that the site search groups its results by, in the order of the page. Centres come first, from their own index.</summary>
public enum SearchKind
{
    Country,
    Programme,
    Call,
    Protocol,
    Partner,
    Project,
    Funding,
    News,
    Agenda,
    Service,
    Event,
    LabelStep,
    Publication,
    PartnerSearch,
    Resource,
}

/// <param name="Path">Without the language.</param>
public sealed record SearchEntry(SearchKind Kind, string Path, LocalizedText Title, LocalizedText? Summary);

/// <summary>Everything published but centres, ready to be searched.</summary>
public sealed record SearchIndex(IReadOnlyList<SearchEntry> Entries, TextIndex Texts);

public sealed class SearchIndexSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<SearchIndex>(scopes, version, clock)
{
    private readonly TimeProvider _clock = clock;

    protected override async Task<SearchIndex> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        List<SearchEntry> entries =
        [
            .. (await db.Countries.Published().OrderBy(c => c.Id).Select(c => new { c.Slug, c.Name, c.Text }).ToListAsync(cancellationToken))
                .Select(c => new SearchEntry(SearchKind.Country, $"/countries/{c.Slug}", c.Name, c.Text)),
            .. (await db.Programmes.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Summary }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Programme, $"/residencies/{p.Slug}", Named(p.Name), p.Summary)),
            .. (await db.Calls.Published().OrderByDescending(c => c.ClosesAt).ThenBy(c => c.Id).Select(c => new { c.Slug, c.Title, c.Audience }).ToListAsync(cancellationToken))
                .Select(c => new SearchEntry(SearchKind.Call, $"/residencies/calls/{c.Slug}", c.Title, c.Audience)),
            .. (await db.Protocols.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Summary }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Protocol, $"/cooperation/{p.Slug}", p.Name, p.Summary)),
            .. (await db.Partners.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Role }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Partner, $"/partners/{p.Slug}", p.Name, p.Role)),
            .. (await db.Projects.Published().OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Title, p.Purpose }).ToListAsync(cancellationToken))
                .Select(p => new SearchEntry(SearchKind.Project, $"/projects/{p.Slug}", Named(p.Name), Joined(p.Title, RichText.ToPlain(p.Purpose)))),
            .. (await db.News.Published().NewestFirst().Select(n => new { n.Slug, n.Title, n.Lead, n.Body }).ToListAsync(cancellationToken))
                .Select(n => new SearchEntry(SearchKind.News, $"/news/{n.Slug}", n.Title, Joined(n.Lead, RichText.ToPlain(n.Body)))),
            .. (await db.AgendaEvents.Published().OrderByDescending(e => e.StartsAt).ThenBy(e => e.Id).Select(e => new { e.Slug, e.Title, e.Lead, e.Text }).ToListAsync(cancellationToken))
                .Select(e => new SearchEntry(SearchKind.Agenda, $"/agenda/{e.Slug}", e.Title, Joined(e.Lead, RichText.ToPlain(e.Text)))),
            .. (await db.FundingCalls.Published().OrderBy(c => c.Id).Select(c => new { c.Slug, c.Title, c.Summary }).ToListAsync(cancellationToken))
                .Select(c => new SearchEntry(SearchKind.Funding, $"/funding/{c.Slug}", c.Title, c.Summary)),
            .. (await db.Services.Published().OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Text }).ToListAsync(cancellationToken))
                .Select(s => new SearchEntry(SearchKind.Service, $"/network/services#{s.Slug}", s.Title, s.Text)),
            .. (await db.TimelineEvents.Published().OrderBy(e => e.On).ThenBy(e => e.Id).Select(e => new { e.Slug, e.On, e.Text }).ToListAsync(cancellationToken))
                .Select(e => new SearchEntry(SearchKind.Event, $"/network/history#{e.Slug}", Named(e.On.ToString()), e.Text)),
            .. (await db.LabelSteps.Published().OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Text }).ToListAsync(cancellationToken))
                .Select(s => new SearchEntry(SearchKind.LabelStep, $"/label#{s.Slug}", s.Title, s.Text)),
            .. (await db.PublishedWorks.Published().OrderBy(w => w.Id).Select(w => new { w.Slug, w.Title, w.TitleLanguage }).ToListAsync(cancellationToken))
                .Select(w => new SearchEntry(SearchKind.Publication, $"/network/publications#{w.Slug}", new LocalizedText([new(w.TitleLanguage, w.Title)]), null)),
            .. (await db.PartnerSearches.ForEveryone().Current(OfficeDay.Of(_clock.GetUtcNow())).OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Programme, s.Text }).ToListAsync(cancellationToken))
                .Select(s => new SearchEntry(SearchKind.PartnerSearch, $"/partner-search/{s.Slug}", s.Title, Joined(s.Programme, RichText.ToPlain(s.Text)))),
            .. (await db.Resources.ForEveryone().Published().OrderBy(r => r.Id).Select(r => new { r.Slug, r.Title, r.Summary }).ToListAsync(cancellationToken))
                .Select(r => new SearchEntry(SearchKind.Resource, $"/resources#{r.Slug}", r.Title, r.Summary)),
        ];
        var texts = entries.Select(entry => new SearchText(Everything(entry.Title), Everything(entry.Summary))).ToList();
        return new SearchIndex(entries, new TextIndex(texts));
    }

    /// <summary>A name that is the same in every language.</summary>
    private static LocalizedText Named(string name) => LocalizedText.Of(name, name);

    private static LocalizedText? Joined(LocalizedText? title, LocalizedText? text) =>
        title is null ? text
        : text is null ? title
        : new LocalizedText(title.Languages.Union(text.Languages)
            .Select(language => KeyValuePair.Create(language, $"{title.Exactly(language)}. {text.Exactly(language)}")));

    private static string Everything(LocalizedText? text) =>
        text is null ? "" : string.Join(' ', text.Languages.Select(text.Exactly));
}
