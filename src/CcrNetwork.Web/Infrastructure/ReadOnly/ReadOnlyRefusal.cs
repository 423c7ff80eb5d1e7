namespace CcrNetwork.Web.Infrastructure.ReadOnly;

/// <summary>Marks a request that was refused because the portal is only read, so that the page of the refusal says so.</summary>
public sealed record ReadOnlyRefusal;
