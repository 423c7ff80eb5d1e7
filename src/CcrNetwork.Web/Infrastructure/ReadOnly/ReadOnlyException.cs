namespace CcrNetwork.Web.Infrastructure.ReadOnly;

/// <summary>Something was to be saved while the portal is only read.</summary>
public sealed class ReadOnlyException() : InvalidOperationException("The portal is only read for the moment.");
