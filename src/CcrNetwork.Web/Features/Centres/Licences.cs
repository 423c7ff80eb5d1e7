using CcrNetwork.Domain.Media;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>Where the texts of open licences stand.</summary>
public static class Licences
{
    public static string? AddressOf(PhotographLicence? licence) => licence switch
    {
        PhotographLicence.CreativeCommonsBy => "https://creativecommons.org/licenses/by/4.0/",
        PhotographLicence.CreativeCommonsBySa => "https://creativecommons.org/licenses/by-sa/4.0/",
        _ => null,
    };
}
