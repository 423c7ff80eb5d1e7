namespace CcrNetwork.Web.Infrastructure.Api;

/// <summary>A kind of content as a list of the read API: what the description says of it and what its pages depend on.</summary>
/// <param name="tag">The heading under which the description has it.</param>
/// <param name="summary">What it lists, in English.</param>
/// <param name="shows">The kinds of content of which a change makes its pages stale.</param>
public abstract class ApiList(string tag, string summary, params Type[] shows)
{
    public string Tag => tag;

    public string Summary => summary;

    public IReadOnlyList<Type> Shows => shows;

    /// <summary>Derives from <see cref="ApiItem"/>; each list has its own.</summary>
    public abstract Type RowType { get; }
}
