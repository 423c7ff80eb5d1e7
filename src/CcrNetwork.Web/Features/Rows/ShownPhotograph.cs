using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>A published photograph on the page of what it shows, with what must be said of it.</summary>
public sealed record ShownPhotograph(
    PhotographFile File, FocalPoint Focus, LocalizedText Title, LocalizedText? Alternative, bool IsDecorative, string? Credit,
    PhotographLicence? Licence)
{
    public TextInLanguage AlternativeIn(string language) =>
        IsDecorative || Alternative is null ? new TextInLanguage("", language) : Alternative.In(language);
}
