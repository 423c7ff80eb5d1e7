using System.ComponentModel;

namespace CcrNetwork.Web.Infrastructure.Api;

/// <summary>A part of a list of the API, with where it stands in the whole.</summary>
public sealed record ApiPage<T>(
    IReadOnlyList<T> Items, int Page, int PageCount, int Total,
    [property: Description("Address of the next page; null on the last.")] string? Next);
