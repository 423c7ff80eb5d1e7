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
    public CallRow Call => Details.Call;

    /// <summary>What the page as a whole and each of its facts come from, once.</summary>
    public IReadOnlyList<string> AllSources =>
        [.. Details.Sources
            .Concat(Details.Programmes.SelectMany(programme => programme.SourcesOf(Call.Year)).OfType<string>())
            .Distinct()];

    /// <summary>Whether any of its programmes says what a call of its year asks for.</summary>
    public bool HasDocuments => Details.Programmes.Any(programme => programme.DocumentsOf(Call.Year).Count > 0);

    public bool IsDiscreet => Details.Programmes.Any(p => p.Name.IsDiscreet);
}

public sealed record CallDetails(
    CallRow Call, bool IsPublished, DateTime? ResultsAt, LocalizedText? Audience, LocalizedText? Summary,
    int? ParticipatingCentresCount, IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, IReadOnlyList<CallProgramme> Programmes,
    IReadOnlyList<ParticipantRow> Participants);

/// <summary>What a programme says about the terms of its calls.</summary>
public sealed record CallProgramme(
    ProgrammeName Name, IReadOnlyList<RequiredDocument> Documents, LocalizedText? DocumentsNote, IReadOnlyList<Stipend> Stipends,
    IReadOnlyList<ApplicationChannel> Channels, int? CentresMin, int? CentresMax, Duration Duration)
{
    /// <summary>What this year's call grants; null when no source gives the amount.</summary>
    public Stipend? StipendOf(int? year) => Stipends.FirstOrDefault(stipend => stipend.CallYear == year && stipend.Amount is not null);

    public IReadOnlyList<RequiredDocument> DocumentsOf(int? year) => [.. Documents.Of(year)];

    public IEnumerable<string?> SourcesOf(int? year) =>
        DocumentsOf(year).Select(document => document.SourceUrl)
            .Concat(ChannelsOf(year).Select(channel => channel.SourceUrl))
            .Append(StipendOf(year)?.SourceUrl)
            .Append(Duration.SourceUrl);

    public IEnumerable<ApplicationChannel> ChannelsOf(int? year) => Channels.Where(channel => channel.Covers(year));
}

public sealed record ParticipantRow(string Slug, LocalizedText? Theme, int? Places);

public sealed record ParticipantCard(CentreCard Card, LocalizedText? Theme, int? Places);

public sealed class CallPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when there is no such call. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<CallPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var details = await db.Calls
            .WithSlug(slug)
            .Where(c => c.State == PublicationState.Published || c.State == PublicationState.Archived)
            .Select(c => new CallDetails(
                new CallRow(
                    c.Id, c.Slug, c.Title, c.Year, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded).StateAt(now),
                    c.OpensAt, c.ClosesAt, c.TimeZone, c.ApplyUrl),
                c.State == PublicationState.Published, c.ResultsAt, c.Audience, c.Summary,
                c.ParticipatingCentresCount, c.Sources, c.ConfirmedOn,
                c.Programmes
                    .Where(p => p.State == PublicationState.Published)
                    .OrderBy(p => p.Id)
                    .Select(p => new CallProgramme(
                        new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet), p.Documents, p.DocumentsNote, p.Stipends, p.Channels,
                        p.CentresMin, p.CentresMax, new Duration(p.DurationMonthsMin, p.DurationMonthsMax, p.DurationSourceUrl)))
                    .ToList(),
                c.Participations
                    .OrderBy(p => p.CentreId)
                    .Select(p => new ParticipantRow(p.Centre.Slug, p.Theme, p.Places))
                    .ToList()))
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellationToken);
        if (details is null)
        {
            return null;
        }

        var index = await snapshot.GetAsync(cancellationToken);
        var participants = details.Participants
            .Where(row => index.BySlug.ContainsKey(row.Slug))
            .Select(row => (Number: index.BySlug[row.Slug], Row: row))
            .OrderBy(entry => entry.Number)
            .Select(entry => new ParticipantCard(labels.Card(index, index.Centres[entry.Number]), entry.Row.Theme, entry.Row.Places));
        return new CallPage(details, [.. participants]);
    }
}
