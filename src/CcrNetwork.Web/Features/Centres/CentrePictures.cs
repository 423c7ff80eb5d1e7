using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>The picture of a centre in lists: its first published photograph.</summary>
public sealed record CardPicture(PhotographFile File, FocalPoint Focus, string? Credit);

/// <summary>A published photograph on the page of its centre.</summary>
public sealed record CentrePicture(
    PhotographFile File, FocalPoint Focus, LocalizedText Title, LocalizedText? Alternative, bool IsDecorative, string? Credit, PhotographLicence? Licence)
{
    public TextInLanguage AlternativeIn(string language) =>
        IsDecorative || Alternative is null ? new TextInLanguage("", language) : Alternative.In(language);
}
