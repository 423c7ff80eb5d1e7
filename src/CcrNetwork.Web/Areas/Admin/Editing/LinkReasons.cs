using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Why a link needs care, in words.</summary>
public static class LinkReasons
{
    public static string Of(string reason, Texts texts) =>
        texts.Has($"Admin.Links.Reason.{reason}") ? texts[$"Admin.Links.Reason.{reason}"] : texts["Admin.Links.Reason.Status", reason];
}
