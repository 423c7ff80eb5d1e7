using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Cooperation;

namespace CcrNetwork.Data.Seed.Checking;

internal static class CooperationChecks
{
    public static void Check(SeedContents contents, SeedChecks checks)
    {
        Areas(contents.Areas.Content.Areas, checks.For(contents.Areas));
        Partners(contents.Partners.Content.Partners, checks.For(contents.Partners));
        Protocols(contents.Protocols.Content.Protocols, checks.For(contents.Protocols));
        Projects(contents.Projects.Content.Projects, checks.For(contents.Projects));
    }

    private static void Partners(IReadOnlyList<PartnerItem> partners, FileChecks check)
    {
        for (var i = 0; i < partners.Count; i++)
        {
            var (partner, path) = (partners[i], $"partners[{i}]");
            check.Item(SeedKind.Partner, partner, path);
            check.CountryCode(partner.CountryCode, $"{path}.countryCode");
            check.Url(partner.Website, $"{path}.website");
            check.Year(partner.Since, $"{path}.since");
        }
    }

    private static void Protocols(IReadOnlyList<ProtocolItem> protocols, FileChecks check)
    {
        for (var i = 0; i < protocols.Count; i++)
        {
            var (protocol, path) = (protocols[i], $"protocols[{i}]");
            check.Item(SeedKind.Protocol, protocol, path);
            check.RefersToEach(SeedKind.Centre, protocol.Centres, $"{path}.centres");
            check.RefersToEach(SeedKind.Partner, protocol.Partners, $"{path}.partners");
            for (var j = 0; j < protocol.Countries.Count; j++)
            {
                check.RefersToCountry(protocol.Countries[j], $"{path}.countries[{j}]");
            }

            for (var j = 0; j < protocol.Documents.Count; j++)
            {
                check.Url(protocol.Documents[j].Url, $"{path}.documents[{j}].url");
            }

            if (protocol.EndedOn < protocol.SignedOn)
            {
                check.Fail($"{path}.endedOn", "A protocol ends after it was signed.");
            }
        }
    }

    private static void Areas(IReadOnlyList<AreaItem> areas, FileChecks check)
    {
        for (var i = 0; i < areas.Count; i++)
        {
            var (area, path) = (areas[i], $"areas[{i}]");
            check.Item(SeedKind.CooperationArea, area, path);
            check.Text(area.ContactName, CooperationArea.NameMaxLength, $"{path}.contactName");
            check.Email(area.ContactEmail, CooperationArea.NameMaxLength, $"{path}.contactEmail");
            for (var j = 0; j < area.Countries.Count; j++)
            {
                check.RefersToCountry(area.Countries[j], $"{path}.countries[{j}]");
            }
        }
    }

    private static void Projects(IReadOnlyList<ProjectItem> projects, FileChecks check)
    {
        for (var i = 0; i < projects.Count; i++)
        {
            var (project, path) = (projects[i], $"projects[{i}]");
            check.Item(SeedKind.Project, project, path);
            check.Text(project.Name, EuropeanProject.NameMaxLength, $"{path}.name");
            check.Year(project.StartYear, $"{path}.startYear");
            check.Year(project.EndYear, $"{path}.endYear");
            check.RefersToEach(SeedKind.Centre, project.Centres, $"{path}.centres");
            Party(project.Lead, $"{path}.lead", check);
            for (var j = 0; j < project.Documents.Count; j++)
            {
                check.Url(project.Documents[j].Url, $"{path}.documents[{j}].url");
            }

            for (var j = 0; j < project.Partners.Count; j++)
            {
                Party(project.Partners[j], $"{path}.partners[{j}]", check);
            }
        }
    }

    private static void Party(PartyItem? party, string path, FileChecks check)
    {
        check.CountryCode(party?.CountryCode, $"{path}.countryCode");
        check.Refers(SeedKind.Centre, party?.Centre, $"{path}.centre");
    }
}
