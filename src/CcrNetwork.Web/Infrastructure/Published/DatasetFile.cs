namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>A form beside the API in which the list of a kind is given.</summary>
/// <param name="Path">Without its language.</param>
public sealed record DatasetFile(DataFormat Format, string Path);
