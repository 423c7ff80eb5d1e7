namespace CcrNetwork.Domain.Media;

/// <summary>Content that one photograph of the library shows, at the head of its page and where it is shared.</summary>
public interface IPictured
{
    int? PictureId { get; }

    Photograph? Picture { get; }

    void BeShownBy(Photograph? picture);
}
