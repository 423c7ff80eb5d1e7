namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>The machine cannot draw cards: the image library or a font is missing. The static card is to be served instead.</summary>
public sealed class ShareCardException : Exception
{
    public ShareCardException()
    {
    }

    public ShareCardException(string message)
        : base(message)
    {
    }

    public ShareCardException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
