using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>The number of a form that somebody opened: sent twice, it has one effect.</summary>
public static class Submission
{
    public const int MaxLength = 64;

    public static string New() => Secret.New();

    /// <summary>As it is kept; a missing one is a new one.</summary>
    public static string KeyOf(string? submission) => Secret.HashOf(string.IsNullOrEmpty(submission) ? New() : submission);
}
