namespace CcrNetwork.Web.Features.News;

/// <summary>The query string of the list and of its feed. A value that names nothing published is ignored.</summary>
public sealed class NewsFilter
{
    public string? Centre { get; set; }

    public string? Country { get; set; }

    public string? Programme { get; set; }

    public string? Page { get; set; }

    public int PageNumber => int.TryParse(Page, out var page) && page > 0 ? page : 1;
}
