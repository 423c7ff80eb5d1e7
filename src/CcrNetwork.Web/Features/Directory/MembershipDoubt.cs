using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>What a reader is told beside a membership that only an old or weak source proves.</summary>
public static class MembershipDoubt
{
    /// <summary>“attested in 2009, to be confirmed”; null where there is no doubt.</summary>
    public static string? Of(Confidence? confidence, int? attestedIn, Texts texts) => (confidence, attestedIn) switch
    {
        (Confidence.Low, { } year) => texts["Centres.AttestedIn", year],
        (Confidence.Low, null) => texts["Centres.ToConfirm"],
        _ => null,
    };
}
