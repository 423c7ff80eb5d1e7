namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// The names of the parameters that a type reads from an address by a binder of its own, where its properties do not tell them.
/// </summary>
public sealed record FurtherParameters(Type Reader, IReadOnlyList<string> Names);
