using System.Linq.Expressions;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>How the pages of calls and programmes read what a call says of itself.</summary>
internal static class CallFactsProjection
{
    public static Expression<Func<Domain.Residencies.Call, ToldCall>> At(DateTime now) => c => new ToldCall(
        new CallRow(
            c.Id, c.Slug, c.Title, c.Year, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded).StateAt(now),
            c.OpensAt, c.ClosesAt, c.TimeZone, c.ApplyUrl),
        c.ResultsAt,
        new CallFacts
        {
            Audience = c.Audience,
            Summary = c.Summary,
            Eligibility = c.Eligibility,
            Provisions = c.Provisions,
            Duration = new Duration(c.StayMonthsMin, c.StayMonthsMax, null),
            Stay = c.Stay,
            CentresMin = c.CentresMin,
            CentresMax = c.CentresMax,
            GroupApplications = c.GroupApplications,
            Documents = c.Documents,
            DocumentsNote = c.DocumentsNote,
            Steps = c.Steps,
            Sending = c.Sending,
            ApplyEmail = c.ApplyEmail,
            MachineWriting = c.MachineWriting,
        },
        c.Participations
            .OrderBy(p => p.CentreId)
            .Select(p => new ParticipantRow(p.Centre.Slug, p.Theme, p.Places))
            .ToList());
}
