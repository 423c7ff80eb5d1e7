using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Browser.Tests.States;

/// <summary>A state in which somebody can find a page, or a few that follow from one act.</summary>
/// <param name="Role">Null for a visitor.</param>
/// <param name="Reach">Leads there; it yields, page by page, the selector of what shows that it has arrived.</param>
internal sealed record PageState(string Name, StaffRole? Role, Func<Hand, IAsyncEnumerable<string>> Reach)
{
    /// <summary>The centres of a centre's editor.</summary>
    public int[] CentreIds { get; init; } = [];

    public override string ToString() => Name;
}
