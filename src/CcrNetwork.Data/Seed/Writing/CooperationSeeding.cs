using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;

namespace CcrNetwork.Data.Seed.Writing;

internal static class CooperationSeeding
{
    public static async Task RunAsync(SeedContents contents, SeedSession session, CancellationToken cancellationToken)
    {
        session.Add(SeedKind.Partner, contents.Partners.Content.Partners, Build);

        var protocols = session.Add(
            SeedKind.Protocol, contents.Protocols.Content.Protocols, Build);
        foreach (var (item, protocol) in protocols)
        {
            var countries = item.Countries.Select(code => code.ToLowerInvariant());
            await session.LinkAsync<Country>(countries, protocol.Bind, cancellationToken);
            await session.LinkAsync<Centre>(item.Centres, protocol.Bind, cancellationToken);
            await session.LinkAsync<Partner>(item.Partners, protocol.Bind, cancellationToken);
        }

        session.Add(SeedKind.CooperationArea, contents.Areas.Content.Areas, Build);

        var projects = session.Add(SeedKind.Project, contents.Projects.Content.Projects, Build);
        foreach (var (item, project) in projects)
        {
            await session.LinkAsync<Centre>(item.Centres, project.Involve, cancellationToken);
        }
    }

    private static Partner Build(PartnerItem item) =>
        new(item.Slug, item.Name, item.Kind)
        {
            Status = item.Status,
            CountryCode = item.CountryCode,
            Website = item.Website,
            Role = item.Role,
            Since = item.Since,
        };

    private static Protocol Build(ProtocolItem item)
    {
        var protocol = new Protocol(item.Slug, item.Name, item.Kind)
        {
            Status = item.Status,
            Signatories = item.Signatories,
            Summary = item.Summary,
            Documents = item.Documents,
        };
        protocol.LastFrom(item.SignedOn, item.EndedOn);
        return protocol;
    }

    private static CooperationArea Build(AreaItem item) =>
        new(item.Slug, item.Name)
        {
            Position = item.Position,
            Lead = item.Lead,
            Strategy = item.Strategy,
            Beginning = item.Beginning,
            Steps = item.Steps,
            ContactName = item.ContactName,
            ContactEmail = item.ContactEmail,
            CountryCodes = item.Countries,
        };

    private static EuropeanProject Build(ProjectItem item)
    {
        var project = new EuropeanProject(item.Slug, item.Name)
        {
            Title = item.Title,
            FundingProgramme = item.FundingProgramme,
            Lead = item.Lead is { } lead ? Build(lead) : null,
            Partners = [.. item.Partners.Select(Build)],
            AccrRole = item.AccrRole,
            Purpose = item.Purpose,
            Outcome = item.Outcome,
            Dissemination = item.Dissemination,
            Steps = item.Steps,
            Documents = item.Documents,
        };
        project.LastFrom(item.StartYear, item.EndYear);
        return project;
    }

    private static ProjectParty Build(PartyItem item) =>
        new(item.Name, item.CountryCode, item.Centre, item.City, item.Latitude, item.Longitude);
}
