namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>Why the reader may see a draft, or why not.</summary>
public enum PreviewRight
{
    None,
    Staff,
    Link,

    /// <summary>A link that was good once: it has run out or was taken back.</summary>
    Ended,
}
