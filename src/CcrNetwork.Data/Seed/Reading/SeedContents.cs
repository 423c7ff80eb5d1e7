using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Domain.Association;

namespace CcrNetwork.Data.Seed.Reading;

/// <summary>One seed file as read, with the lines of its values for messages.</summary>
internal sealed record SeedFile<T>(string Name, T Content, JsonLines Lines);

/// <summary>All seed files as read.</summary>
internal sealed record SeedContents(
    SeedFile<DisciplinesFile> Disciplines,
    SeedFile<CountriesFile> Countries,
    SeedFile<CentresFile> Centres,
    SeedFile<ProgrammesFile> Programmes,
    SeedFile<CallsFile> Calls,
    SeedFile<ProtocolsFile> Protocols,
    SeedFile<AreasFile> Areas,
    SeedFile<PartnersFile> Partners,
    SeedFile<ProjectsFile> Projects,
    SeedFile<NetworkFile> Network,
    SeedFile<LabelFile> Label,
    SeedFile<TimelineFile> Timeline,
    SeedFile<FiguresFile> Figures,
    SeedFile<PagesFile> Pages,
    SeedFile<RedirectsFile> Redirects)
{
    /// <summary>What identifies each item among the seeded ones.</summary>
    public IEnumerable<(SeedKind Kind, string Key)> Keys =>
    [
        .. Disciplines.Content.Disciplines.Select(d => (SeedKind.Discipline, d.Slug)),
        .. Of(SeedKind.Country, Countries.Content.Countries),
        .. Of(SeedKind.Partner, Partners.Content.Partners),
        .. Of(SeedKind.Centre, Centres.Content.Centres),
        .. Of(SeedKind.Programme, Programmes.Content.Programmes),
        .. Of(SeedKind.Call, Calls.Content.Calls),
        .. Of(SeedKind.Protocol, Protocols.Content.Protocols),
        .. Of(SeedKind.CooperationArea, Areas.Content.Areas),
        .. Of(SeedKind.Project, Projects.Content.Projects),
        .. Of(SeedKind.Statement, Network.Content.Missions),
        .. Of(SeedKind.Statement, Network.Content.MembershipKinds),
        .. Of(SeedKind.Statement, Network.Content.CharterCriteria),
        .. Of(SeedKind.Statement, Label.Content.Criteria),
        .. Of(SeedKind.Service, Network.Content.Services),
        .. Of(SeedKind.PublishedWork, Network.Content.Publications),
        .. Of(SeedKind.LabelReference, Label.Content.LegalTexts),
        .. Of(SeedKind.LabelReference, Label.Content.Authorities),
        .. Of(SeedKind.LabelStep, Label.Content.Steps),
        .. Of(SeedKind.TimelineEvent, Timeline.Content.Events),
        .. Of(SeedKind.KeyFigure, Figures.Content.Figures),
        .. Of(SeedKind.TextPage, Pages.Content.Pages),
        .. Redirects.Content.Redirects.Select(r => (SeedKind.OldAddress, OldAddress.Normalise(r.From))),
    ];

    private static IEnumerable<(SeedKind Kind, string Key)> Of(SeedKind kind, IEnumerable<SeedItem> items) =>
        items.Select(item => (kind, item.Slug));
}
