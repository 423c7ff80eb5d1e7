namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <param name="Portal">The pages that are no item.</param>
/// <param name="Items">The items that have a description of their own.</param>
public sealed record DescriptionsPage(IReadOnlyList<DescribedPage> Portal, IReadOnlyList<DescribedPage> Items);
