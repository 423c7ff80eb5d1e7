using Microsoft.AspNetCore.WebUtilities;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>The programme whose next call a subscription waits for, as its filter.</summary>
public static class AwaitedCall
{
    /// <param name="programme">Null for those of all programmes.</param>
    public static string FilterOf(string? programme) => programme is null ? "" : $"?programme={programme}";

    public static string? ProgrammeIn(string filter) =>
        QueryHelpers.ParseQuery(filter).TryGetValue("programme", out var programme) ? programme.ToString() : null;
}
