using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>Everything on the page of one call.</summary>
public sealed record CallPage(CallDetails Details, IReadOnlyList<ParticipantCard> Participants)
{
    public CallRow Call => Details.Told.Call;

    public CallFacts Facts => Details.Told.Facts;

    /// <summary>What the page as a whole and each of its facts come from, once.</summary>
    public IReadOnlyList<string> AllSources => [.. Details.Sources.Concat(Facts.FactSources).Distinct()];

    public bool IsDiscreet => Details.Programmes.Any(p => p.IsDiscreet);

    /// <summary>Whether there is anything that one must do to apply.</summary>
    public bool HasSteps => Facts.Steps.Count > 0 || Facts.Sending is not null || !Call.IsOver;

    public Offer Offer => new(
        Call, [.. Facts.Provisions.Select(provision => new OfferRow(provision.Kind, provision, provision.Text))], GrantYear: null,
        Facts.Duration,
        Facts.CentresMin, Facts.CentresMax, Facts.Documents.Count, Season: null, UsualMonths: null,
        Details.Programmes.FirstOrDefault(programme => programme.Kind == ProgrammeKind.Residency)?.Slug, IsDiscreet);
}

public sealed record CallDetails(
    ToldCall Told, bool IsPublished, int? ParticipatingCentresCount, IReadOnlyList<string> Sources, DateOnly? ConfirmedOn,
    IReadOnlyList<ProgrammeName> Programmes);

public sealed record ParticipantRow(string Slug, LocalizedText? Theme, int? Places);

public sealed record ParticipantCard(CentreCard Card, LocalizedText? Theme, int? Places);

public sealed class CallPageQuery(
    NetworkDbContext db, KeptReadings readings, CentreIndexSnapshot snapshot, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when there is no such call. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<CallPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        if (await readings.GetAsync($"call {slug}", () => ReadAsync(slug, cancellationToken)) is not { } call)
        {
            return null;
        }

        var index = await snapshot.GetAsync(cancellationToken);
        return new CallPage(call.At(clock.UtcNow()), ParticipantCards.Of(call.Details.Told.Participants, index, labels));
    }

    private async Task<CallReading?> ReadAsync(string slug, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var call = db.Calls.WithSlug(slug).PublishedOrGone();
        var told = await call.Select(CallFactsProjection.At(now)).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        if (told is null)
        {
            return null;
        }

        var rest = await call
            .Select(c => new
            {
                IsPublished = c.State == PublicationState.Published,
                c.ParticipatingCentresCount,
                c.Sources,
                c.ConfirmedOn,
                c.HasEnded,
                Programmes = c.Programmes
                    .Where(p => p.State == PublicationState.Published)
                    .OrderBy(p => p.Id)
                    .Select(p => new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet))
                    .ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return rest is null
            ? null
            : new CallReading(
                new CallDetails(told, rest.IsPublished, rest.ParticipatingCentresCount, rest.Sources, rest.ConfirmedOn, rest.Programmes),
                rest.HasEnded);
    }

    /// <summary>A call as it was read, whose state is that of the moment at which it is asked for.</summary>
    private sealed record CallReading(CallDetails Details, bool HasEnded)
    {
        public CallDetails At(DateTime now)
        {
            var (call, told) = (Details.Told.Call, Details.Told);
            var state = new CallSchedule(call.OpensAt, call.ClosesAt, told.ResultsAt, HasEnded).StateAt(now);
            return Details with { Told = told with { Call = call with { State = state } } };
        }
    }
}
