namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>Stands for the filter of a feed that has none.</summary>
public sealed record NoFilter;
