using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Data.Seed.Writing;

internal static class ResidencySeeding
{
    public static async Task RunAsync(
        SeedContents contents,
        IReadOnlyList<(CentreItem Item, Centre Centre)> newCentres,
        SeedSession session,
        CancellationToken cancellationToken)
    {
        var programmes = session.Add(
            SeedKind.Programme, contents.Programmes.Content.Programmes, Build);
        foreach (var (item, programme) in programmes)
        {
            await session.LinkAsync<Discipline>(item.Disciplines, programme.Welcome, cancellationToken);
            foreach (var host in item.Hosts)
            {
                await session.LinkAsync<Centre>([host.Centre], centre => Host(programme, centre, host), cancellationToken);
            }
        }

        foreach (var (item, centre) in newCentres)
        {
            await session.LinkAsync<ResidencyProgramme>(
                item.Programmes, programme => programme.HostedBy(centre), cancellationToken);
        }

        var calls = session.Add(SeedKind.Call, contents.Calls.Content.Calls, Build);
        foreach (var (item, call) in calls)
        {
            await session.LinkAsync<ResidencyProgramme>(item.Programmes, call.BelongTo, cancellationToken);
            foreach (var part in item.Participations)
            {
                await session.LinkAsync<Centre>(
                    [part.Centre], centre => call.Include(centre, part.Theme, part.Places), cancellationToken);
            }
        }
    }

    private static void Host(ResidencyProgramme programme, Centre centre, HostItem item)
    {
        var hosting = programme.HostedBy(centre);
        (hosting.Years, hosting.Note, hosting.SourceUrl) = (item.Years, item.Note, item.SourceUrl);
    }

    private static ResidencyProgramme Build(ProgrammeItem item)
    {
        var programme = new ResidencyProgramme(item.Slug, item.Name, item.Kind)
        {
            IsActive = item.IsActive,
            IsDiscreet = item.IsDiscreet,
            StatusNote = item.StatusNote,
            Coordinator = item.Coordinator,
            SupportedBy = item.SupportedBy,
            Audience = item.Audience,
            Summary = item.Summary,
            Description = item.Description,
            Eligibility = item.Eligibility,
            AgeLimit = item.AgeLimit,
            CallSeason = item.CallSeason,
            LanguageRequirement = item.LanguageRequirement,
            Travel = item.Travel,
            Housing = item.Housing,
            Meals = item.Meals,
            Workspace = item.Workspace,
            DurationMonthsMin = item.DurationMonthsMin,
            DurationMonthsMax = item.DurationMonthsMax,
            DurationSourceUrl = item.DurationSourceUrl,
            CentresMin = item.CentresMin,
            CentresMax = item.CentresMax,
            GroupApplications = item.GroupApplications,
            HostsNote = item.HostsNote,
            Figures = item.Figures,
            Intakes = item.Intakes,
            PriorityCountries = item.PriorityCountries,
            OriginCountries = item.OriginCountries,
            DisciplinesNote = item.DisciplinesNote,
        };
        programme.LastFrom(item.Since, item.Until);
        return programme;
    }

    private static Call Build(CallItem item)
    {
        var call = new Call(item.Slug, item.Title)
        {
            Year = item.Year,
            Audience = item.Audience,
            Summary = item.Summary,
            ApplyUrl = item.ApplyUrl,
            Eligibility = item.Eligibility,
            Provisions = item.Provisions,
            StayMonthsMin = item.StayMonthsMin,
            StayMonthsMax = item.StayMonthsMax,
            Stay = item.Stay,
            CentresMin = item.CentresMin,
            CentresMax = item.CentresMax,
            GroupApplications = item.GroupApplications,
            Documents = item.Documents,
            DocumentsNote = item.DocumentsNote,
            Steps = item.Steps,
            Sending = item.Sending,
            ApplyEmail = item.ApplyEmail,
            MachineWriting = item.MachineWriting,
            ParticipatingCentresCount = item.ParticipatingCentresCount,
        };
        call.SetSchedule(CallTimes.ScheduleOf(item), item.TimeZone);
        return call;
    }
}
