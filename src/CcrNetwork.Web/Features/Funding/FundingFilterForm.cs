namespace CcrNetwork.Web.Features.Funding;

/// <summary>The fields of the filter, for the partial <c>_FundingFilter</c>.</summary>
/// <param name="Action">The list that it filters.</param>
/// <param name="HasState">False where the state is chosen by links beside it; the form then keeps the one in force.</param>
public sealed record FundingFilterForm(FundingListPage Page, string Action, bool HasState = true);
