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

    /// <summary>The call that is open or next, as it speaks of itself; null when there is none.</summary>
    public required ToldCall? Current { get; init; }

    /// <summary>Those that are over, the newest first.</summary>
    public required IReadOnlyList<ToldCall> Past { get; init; }

    /// <summary>
    /// The call whose documents are shown: the one that is open or next, else the last that is known to have asked for some.
    /// </summary>
    public ToldCall? DocumentsCall => Current ?? Past.FirstOrDefault(call => call.Facts.Documents.Count > 0);

    /// <summary>Who may apply: what the call says, else what holds for the programme.</summary>
    public IReadOnlyList<LocalizedText> Conditions =>
        Current is { Facts.Eligibility.Count: > 0 } call ? call.Facts.Eligibility : Details.Eligibility;

    /// <summary>The last call that says how it went.</summary>
    public ToldCall? LastTime => Past.FirstOrDefault(call => call.Facts.Summary is not null);

    public required Offer Offer { get; init; }

    /// <summary>The centres of the call that is open or next, with their themes.</summary>
    public required IReadOnlyList<ParticipantCard> Participants { get; init; }

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

    public required LocalizedText? CallSeason { get; init; }

    public required LocalizedText? LanguageRequirement { get; init; }

    public required LocalizedText? Travel { get; init; }

    public required LocalizedText? Housing { get; init; }

    public required LocalizedText? Meals { get; init; }

    public required LocalizedText? Workspace { get; init; }

    public required Duration Duration { get; init; }

    public required int? CentresMin { get; init; }

    public required int? CentresMax { get; init; }

    public required bool? GroupApplications { get; init; }

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

    public IReadOnlyList<ToldCall> Calls { get; init; } = [];

    /// <summary>What it gives in all its years.</summary>
    public IEnumerable<OfferRow> Terms =>
        new[]
        {
            new OfferRow(ProvisionKind.Housing, null, Housing), new OfferRow(ProvisionKind.Travel, null, Travel),
            new OfferRow(ProvisionKind.Meals, null, Meals), new OfferRow(ProvisionKind.Workspace, null, Workspace),
        }.Where(row => row.Text is not null);

    /// <summary>What the page as a whole and each of its facts come from, once.</summary>
    public IReadOnlyList<string> AllSources =>
        [.. Sources
            .Append(Duration.SourceUrl)
            .Concat(Calls.SelectMany(call => call.Facts.FactSources))
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

public sealed class ProgrammePageQuery(
    NetworkDbContext db, CentreIndexSnapshot snapshot, NewsSnapshot news, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when there is no such programme. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<ProgrammePage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var details = await db.Programmes
            .WithSlug(slug)
            .PublishedOrGone()
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
                CallSeason = p.CallSeason,
                LanguageRequirement = p.LanguageRequirement,
                Travel = p.Travel,
                Housing = p.Housing,
                Meals = p.Meals,
                Workspace = p.Workspace,
                Duration = new Duration(p.DurationMonthsMin, p.DurationMonthsMax, p.DurationSourceUrl),
                CentresMin = p.CentresMin,
                CentresMax = p.CentresMax,
                GroupApplications = p.GroupApplications,
                HostsNote = p.HostsNote,
                Figures = p.Figures,
                Intakes = p.Intakes,
                PriorityCountries = p.PriorityCountries,
                OriginCountries = p.OriginCountries,
                DisciplinesNote = p.DisciplinesNote,
                Sources = p.Sources,
                ConfirmedOn = p.ConfirmedOn,
                Disciplines = p.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).Select(d => d.Slug).ToList(),
                Hosts = p.Hostings.OrderBy(h => h.CentreId).Select(h => new HostRow(h.Centre.Slug, h.Years, h.Note)).ToList(),
            })
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellationToken);
        if (details is null)
        {
            return null;
        }

        var calls = await db.Calls
            .Published()
            .Where(c => c.Programmes.Any(p => p.Slug == slug))
            .OrderBy(c => c.Id)
            .Select(CallFactsProjection.At(now))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return PageOf(details with { Calls = calls }, await snapshot.GetAsync(cancellationToken), await news.GetAsync(cancellationToken));
    }

    private ProgrammePage PageOf(ProgrammeDetails details, CentreIndex index, LatestNews latest)
    {
        var hosts = HostsOf(details, index);
        var rows = details.Calls.Select(call => call.Call).ToList();
        var byRow = details.Calls.ToDictionary(call => call.Call);
        var current = rows.Current();
        var told = current.Count > 0 ? byRow[current[0]] : null;
        return new ProgrammePage
        {
            Details = details,
            CurrentCalls = current,
            LastCall = rows.LastOver(),
            Current = told,
            Past = [.. rows.Where(call => call.IsOver).NewestFirst().Select(call => byRow[call])],
            Calls = [.. rows.NewestFirst()],
            Offer = OfferOf(details, told, rows),
            Participants = told is null ? [] : ParticipantCards.Of(told.Participants, index, labels),
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

    private static Offer OfferOf(ProgrammeDetails details, ToldCall? current, IReadOnlyList<CallRow> rows)
    {
        var next = details.HasCalls && details.IsActive ? details.Name.Slug : null;
        if (current is { } call)
        {
            // What the call says itself goes first; what the programme gives in all its years fills the rest.
            var own = call.Facts.Provisions.Select(provision => new OfferRow(provision.Kind, provision, provision.Text)).ToList();
            var always = details.Terms.Where(row => own.TrueForAll(other => other.Kind != row.Kind));
            return new Offer(
                call.Call, [.. own, .. always], GrantYear: null, call.Facts.Duration.IsKnown ? call.Facts.Duration : details.Duration,
                call.Facts.CentresMin ?? details.CentresMin, call.Facts.CentresMax ?? details.CentresMax, call.Facts.Documents.Count,
                details.CallSeason, UsualMonths: null, next, details.Name.IsDiscreet);
        }

        var granted = rows
            .NewestFirst()
            .Select(row => details.Calls.Single(told => told.Call == row))
            .FirstOrDefault(told => told.Facts.Grant is not null);
        OfferRow[] grant = granted is null ? [] : [new OfferRow(ProvisionKind.Grant, granted.Facts.Grant, null)];
        return new Offer(
            rows.LastOver(), [.. grant, .. details.Terms], granted?.Call.AnyYear, details.Duration, details.CentresMin, details.CentresMax,
            DocumentCount: 0,
            details.CallSeason, UsualMonths.Of(rows), next, details.Name.IsDiscreet);
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
