using CcrNetwork.Domain.Funding;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>One line of a file or entry of a feed: a call, or why it is none.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">By which a person finds it again.</param>
/// <param name="Fault">The end of a text <c>Admin.FundingImport.Fault.{Fault}</c>.</param>
public sealed record FoundLine(int Number, string Name, FoundEntry? Entry, string? Fault)
{
    public static FoundLine Of(int number, FoundEntry entry) =>
        entry.Title.Length == 0 ? new(number, entry.SourceUrl, null, "NoTitle")
        : SourceAddress.Normalise(entry.SourceUrl) is { } address ? new(number, entry.Title, entry with { SourceUrl = address }, null)
        : new(number, entry.Title, null, "NoAddress");
}

/// <summary>What a file or feed holds, or why it cannot be read.</summary>
/// <param name="Problem">The message; null when it can.</param>
public sealed record FoundLines(IReadOnlyList<FoundLine> Lines, string? Problem);
