using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>Everything on the page of one residency programme.</summary>
public sealed record ProgrammePage
{
    public required ProgrammeDetails Details { get; init; }

    /// <summary>Its calls announced or open now, the next to close first.</summary>
    public required IReadOnlyList<CallRow> CurrentCalls { get; init; }

    public required CallRow? LastCall { get; init; }

    /// <summary>The documents of the call that is open or next; when none is, those that the last list names.</summary>
    public IReadOnlyList<RequiredDocument> Documents =>
        CurrentCalls.Count == 0 ? Details.Documents : [.. Details.Documents.Of(CurrentCalls[0].AnyYear)];

    /// <summary>The ways to apply of the call that is open or next; when none is, those of all years.</summary>
    public IReadOnlyList<ApplicationChannel> Channels =>
        CurrentCalls.Count == 0 ? Details.Channels : [.. Details.Channels.Where(channel => channel.Covers(CurrentCalls[0].AnyYear))];

    /// <summary>All its calls, the newest first.</summary>
    public required IReadOnlyList<CallRow> Calls { get; init; }

    public required IReadOnlyList<HostCard> Hosts { get; init; }

    /// <summary>Hosts that are not members today: former and prospective ones.</summary>
    public required IReadOnlyList<HostCard> OtherHosts { get; init; }

    public required IReadOnlyList<string> Disciplines { get; init; }

    public required IReadOnlyList<PrioritisedCountries> Priorities { get; init; }

    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>The latest about it.</summary>
    public required IReadOnlyList<NewsRow> News { get; init; }
}

/// <summary>What one row of programmes holds for its page.</summary>
public sealed record ProgrammeDetails
{
    public required ProgrammeName Name { get; init; }

    public required bool IsPublished { get; init; }

    public required bool IsActive { get; init; }

    public required int? Since { get; init; }

    public required int? Until { get; init; }

    public required LocalizedText? StatusNote { get; init; }

    public required LocalizedText? Coordinator { get; init; }

    public required IReadOnlyList<LocalizedText> SupportedBy { get; init; }

    public required LocalizedText? Audience { get; init; }

    public required LocalizedText? Summary { get; init; }

    public required LocalizedText? Description { get; init; }

    public required IReadOnlyList<LocalizedText> Eligibility { get; init; }

    public required LocalizedText? AgeLimit { get; init; }

    public required LocalizedText? LanguageRequirement { get; init; }

    public required IReadOnlyList<Stipend> Stipends { get; init; }

    public required LocalizedText? Travel { get; init; }

    public required LocalizedText? Housing { get; init; }

    public required LocalizedText? Meals { get; init; }

    public required LocalizedText? Workspace { get; init; }

    public required Duration Duration { get; init; }

    public required IReadOnlyList<RequiredDocument> Documents { get; init; }

    public required LocalizedText? DocumentsNote { get; init; }

    public required IReadOnlyList<ApplicationChannel> Channels { get; init; }

    public required int? CentresMin { get; init; }

    public required int? CentresMax { get; init; }

    public required bool? GroupApplications { get; init; }

    public required LocalizedText? SplitStay { get; init; }

    public required string? SplitStaySourceUrl { get; init; }

    public required LocalizedText? HostsNote { get; init; }

    public required IReadOnlyList<ProgrammeFigure> Figures { get; init; }

    public required IReadOnlyList<Intake> Intakes { get; init; }

    public required IReadOnlyList<CountryPriority> PriorityCountries { get; init; }

    public required IReadOnlyList<string> OriginCountries { get; init; }

    public required LocalizedText? DisciplinesNote { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required DateOnly? ConfirmedOn { get; init; }

    public required IReadOnlyList<string> Disciplines { get; init; }

    public required IReadOnlyList<HostRow> Hosts { get; init; }

    public required IReadOnlyList<CallRow> Calls { get; init; }

    public bool HasTerms =>
        Stipends.Any(stipend => stipend.Amount is not null) || Travel is not null || Housing is not null || Meals is not null || Workspace is not null;

    /// <summary>What the page as a whole and each of its facts come from, once.</summary>
    public IReadOnlyList<string> AllSources =>
        [.. Sources
            .Concat([Duration.SourceUrl, SplitStaySourceUrl])
            .Concat(Stipends.Select(stipend => stipend.SourceUrl))
            .Concat(Documents.Select(document => document.SourceUrl))
            .Concat(Channels.Select(channel => channel.SourceUrl))
            .Concat(Figures.Select(figure => figure.SourceUrl))
            .Concat(Intakes.Select(intake => intake.SourceUrl))
            .Concat(PriorityCountries.Select(priority => priority.SourceUrl))
            .OfType<string>()
            .Distinct()];

    /// <summary>Whether one applies by a call: not where each centre sets its terms, and not for what follows a residency.</summary>
    public bool HasCalls => Name.Kind is ProgrammeKind.Residency or ProgrammeKind.JointCall;
}

/// <summary>How long a stay lasts, in months; half a month is 0.5.</summary>
public sealed record Duration(double? Min, double? Max, string? SourceUrl)
{
    public bool IsKnown => Min is not null || Max is not null;
}

public sealed record HostRow(string Slug, IReadOnlyList<int> Years, LocalizedText? Note);

public sealed record HostCard(CentreCard Card, IReadOnlyList<int> Years, LocalizedText? Note);

public sealed record PrioritisedCountries(int CallYear, IReadOnlyList<string> Countries, LocalizedText? Others, string? SourceUrl);

public sealed class ProgrammePageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, NewsSnapshot news, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when there is no such programme. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<ProgrammePage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var details = await db.Programmes
            .WithSlug(slug)
            .Where(p => p.State == PublicationState.Published || p.State == PublicationState.Archived)
            .Select(p => new ProgrammeDetails
            {
                Name = new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet),
                IsPublished = p.State == PublicationState.Published,
                IsActive = p.IsActive,
                Since = p.Since,
                Until = p.Until,
                StatusNote = p.StatusNote,
                Coordinator = p.Coordinator,
                SupportedBy = p.SupportedBy,
                Audience = p.Audience,
                Summary = p.Summary,
                Description = p.Description,
                Eligibility = p.Eligibility,
                AgeLimit = p.AgeLimit,
                LanguageRequirement = p.LanguageRequirement,
                Stipends = p.Stipends,
                Travel = p.Travel,
                Housing = p.Housing,
                Meals = p.Meals,
                Workspace = p.Workspace,
                Duration = new Duration(p.DurationMonthsMin, p.DurationMonthsMax, p.DurationSourceUrl),
                Documents = p.Documents,
                DocumentsNote = p.DocumentsNote,
                Channels = p.Channels,
                CentresMin = p.CentresMin,
                CentresMax = p.CentresMax,
                GroupApplications = p.GroupApplications,
                SplitStay = p.SplitStay,
                SplitStaySourceUrl = p.SplitStaySourceUrl,
                HostsNote = p.HostsNote,
                Figures = p.Figures,
                Intakes = p.Intakes,
                PriorityCountries = p.PriorityCountries,
                OriginCountries = p.OriginCountries,
                DisciplinesNote = p.DisciplinesNote,
                Sources = p.Sources,
                ConfirmedOn = p.ConfirmedOn,
                Disciplines = p.Disciplines.OrderBy(d => d.Id).Select(d => d.Slug).ToList(),
                Hosts = p.Hostings.OrderBy(h => h.CentreId).Select(h => new HostRow(h.Centre.Slug, h.Years, h.Note)).ToList(),
                Calls = p.Calls
                    .Where(c => c.State == PublicationState.Published)
                    .OrderBy(c => c.Id)
                    .Select(c => new CallRow(
                        c.Id, c.Slug, c.Title, c.Year, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded).StateAt(now),
                        c.OpensAt, c.ClosesAt, c.TimeZone, c.ApplyUrl))
                    .ToList(),
            })
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellationToken);
        return details is null ? null : PageOf(details, await snapshot.GetAsync(cancellationToken), await news.GetAsync(cancellationToken));
    }

    private ProgrammePage PageOf(ProgrammeDetails details, CentreIndex index, LatestNews latest)
    {
        var hosts = HostsOf(details, index);
        return new ProgrammePage
        {
            Details = details,
            CurrentCalls = details.Calls.Current(),
            LastCall = details.Calls.LastOver(),
            Calls = [.. details.Calls.NewestFirst()],
            Hosts = [.. hosts.Where(host => host.Card.IsCurrent)],
            OtherHosts = [.. hosts.Where(host => !host.Card.IsCurrent)],
            Disciplines = [.. details.Disciplines.Select(discipline => FacetLabels.Discipline(index, discipline))],
            Priorities = [.. details.PriorityCountries
                .OrderByDescending(priority => priority.CallYear)
                .Select(priority => new PrioritisedCountries(
                    priority.CallYear, Countries(index, priority.Codes), priority.Others, priority.SourceUrl))],
            News = latest.OfProgramme(details.Name.Slug),
            Origins = Countries(index, details.OriginCountries),
        };
    }

    /// <summary>Countries as the network writes them, where it has a page of them, in the order of their names.</summary>
    private static IReadOnlyList<string> Countries(CentreIndex index, IEnumerable<string> codes) =>
        [.. codes
            .Select(code => index.Countries.ContainsKey(code) ? FacetLabels.Country(index, code) : CountryNames.Of(code))
            .OrderBy(Folding.Fold, StringComparer.Ordinal)];

    /// <summary>The published hosts, by name.</summary>
    private List<HostCard> HostsOf(ProgrammeDetails details, CentreIndex index) =>
        [.. details.Hosts
            .Where(host => index.BySlug.ContainsKey(host.Slug))
            .Select(host => (Number: index.BySlug[host.Slug], Host: host))
            .OrderBy(entry => entry.Number)
            .Select(entry => new HostCard(
                labels.Card(index, index.Centres[entry.Number]), [.. entry.Host.Years.Order()], entry.Host.Note))];
}
