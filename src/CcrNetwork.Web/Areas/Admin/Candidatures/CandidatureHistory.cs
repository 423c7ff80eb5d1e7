using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>The details of the log in words: names of stages and of fields.</summary>
internal static class CandidatureHistory
{
    public const string Read = "candidature.read";
    public const string DocumentRead = "candidature.document-read";

    public static string InWords(HistoryLine line, Texts texts) => line.Action switch
    {
        "candidature.moved" =>
            string.Join(
                " → ",
                (line.Details ?? "")
                    .Split(" → ")
                    .Select(stage => Enum.TryParse<CandidatureStage>(stage, out _) ? texts[$"Admin.Candidatures.Stage.{stage}"] : stage)),
        "candidature.saved" =>
            string.Join(
                ", ",
                (line.Details ?? "")
                    .Split(", ")
                    .Select(name => texts.Has($"Admin.Candidatures.{name}") ? texts[$"Admin.Candidatures.{name}"] : name)),
        _ => line.Details ?? "",
    };
}
