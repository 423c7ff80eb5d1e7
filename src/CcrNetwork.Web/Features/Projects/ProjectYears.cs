using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Projects;

public static class ProjectYears
{
    /// <summary>“2020–2022”, “from 2014”; null when no year is known.</summary>
    public static string? Of(int? start, int? end, Texts texts) => (start, end) switch
    {
        ({ } from, { } to) when from == to => texts["Projects.YearsOne", from],
        ({ } from, { } to) => texts["Projects.YearsRange", from, to],
        ({ } from, null) => texts["Projects.YearsFrom", from],
        (null, { } to) => texts["Projects.YearsUntil", to],
        _ => null,
    };
}
