using CcrNetwork.Data.Seed.Documents;

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
    SeedFile<PartnersFile> Partners,
    SeedFile<ProjectsFile> Projects,
    SeedFile<NetworkFile> Network,
    SeedFile<LabelFile> Label,
    SeedFile<TimelineFile> Timeline,
    SeedFile<FiguresFile> Figures,
    SeedFile<RedirectsFile> Redirects);
