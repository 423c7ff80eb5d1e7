using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Media;

/// <summary>A picture of the network with what must be known to show it: what is to be seen, who took it, and on what terms.</summary>
public class Photograph : ContentItem
{
    public const int CreditMaxLength = 200;

    public Photograph(string slug, LocalizedText title, PhotographFile file)
        : base(slug) => (Title, File) = (title, file);

    private Photograph() => (Title, File) = (null!, null!);

    /// <summary>What staff calls it, and its caption.</summary>
    public LocalizedText Title { get; set; }

    /// <summary>What is to be seen, for people who do not see it.</summary>
    public LocalizedText? Alternative { get; set; }

    /// <summary>It only adorns: whoever does not see it misses nothing.</summary>
    public bool IsDecorative { get; set; }

    /// <summary>Who took it.</summary>
    public string? Credit { get; set => field = Rule.Within(CreditMaxLength, value); }

    public PhotographLicence? Licence { get; set; }

    /// <summary>What stays in view when the picture is cut to another shape.</summary>
    public FocalPoint Focus { get; set; } = FocalPoint.Middle;

    /// <summary>Whether the home page may show it: the newest of those does.</summary>
    public bool IsOnHomePage { get; set; }

    /// <summary>Changes when the picture is replaced.</summary>
    public PhotographFile File { get; set; }

    /// <summary>The centre it belongs to, whose editors describe it; null when it belongs to the network.</summary>
    public int? CentreId { get; private set; }

    public Centre? Centre { get; private set; }

    protected override IEnumerable<string?> Names => [.. Title.All, Credit];

    public void BelongTo(Centre? centre)
    {
        Centre = centre;
        if (centre is null)
        {
            CentreId = null;
        }
    }
}

/// <summary>Names the terms on which a photograph is shown. Without one it is not.</summary>
public enum PhotographLicence
{
    /// <summary>All rights reserved; its author has allowed the portal to show it.</summary>
    WithPermission,
    CreativeCommonsBy,
    CreativeCommonsBySa,

    /// <summary>CC0 or the public domain.</summary>
    Free,
}
