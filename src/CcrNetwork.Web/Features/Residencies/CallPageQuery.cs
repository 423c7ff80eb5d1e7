using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
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

public sealed class CallPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when there is no such call. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<CallPage?> RunAsync(string slug, CancellationToken cancellationToken)
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
                Programmes = c.Programmes
                    .Where(p => p.State == PublicationState.Published)
                    .OrderBy(p => p.Id)
                    .Select(p => new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet))
                    .ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (rest is null)
        {
            return null;
        }

        var details = new CallDetails(
            told, rest.IsPublished, rest.ParticipatingCentresCount, rest.Sources, rest.ConfirmedOn, rest.Programmes);
        var index = await snapshot.GetAsync(cancellationToken);
        return new CallPage(details, ParticipantCards.Of(details.Told.Participants, index, labels));
    }
}
