using AngleSharp.Dom;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Tests.Support;

/// <param name="From">The page the link stands on.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Fragment">Without its #; empty when there is none.</param>
public sealed record Link(string From, string Target, string Fragment);

/// <summary>All pages and files that links from the home pages lead to.</summary>
public sealed class Crawl
{
    private const string Origin = "http://localhost";

    private static readonly (string Selector, string Attribute)[] Places =
    [
        ("a[href]", "href"), ("link[href]", "href"), ("script[src]", "src"), ("img[src]", "src"), ("use[href]", "href"),
        ("form[action]", "action"), ("meta[property='og:image']", "content"),
        ("[data-points]", "data-points"), ("[data-land]", "data-land"), ("[data-leaflet]", "data-leaflet"),
    ];

    private readonly Dictionary<string, Page> _answers = [];
    private readonly List<Link> _links = [];

    private Crawl()
    {
    }

    public IReadOnlyDictionary<string, Page> Answers => _answers;

    public IReadOnlyList<Link> Links => _links;

    /// <summary>The HTML pages among the answers that are no errors.</summary>
    public IEnumerable<Page> Pages => _answers.Values.Where(page => page.IsHtml && (int)page.Status == 200);

    /// <summary>One page or file of each route.</summary>
    public IEnumerable<Page> OneOfEachRoute => _answers.Values.Where(page => page.Route.Length > 0).DistinctBy(page => page.Route);

    public static Task<Crawl> OfAsync(HttpClient visitor) =>
        OfAsync(visitor, [.. SiteLanguages.All.Select(language => $"/{language.Code}")], _ => true);

    /// <param name="homes">Where the walk begins.</param>
    /// <param name="isWanted">Which of the links are followed.</param>
    public static async Task<Crawl> OfAsync(HttpClient visitor, IReadOnlyList<string> homes, Func<Link, bool> isWanted)
    {
        var crawl = new Crawl();
        var waiting = new Queue<string>(homes);
        var seen = waiting.ToHashSet();
        while (waiting.TryDequeue(out var path))
        {
            var page = await visitor.GetPageAsync(path);
            crawl._answers.Add(path, page);
            if (!page.IsHtml)
            {
                continue;
            }

            foreach (var link in LinksOf(page))
            {
                crawl._links.Add(link);
                if (IsWorthFollowing(link) && !seen.Contains(link.Target) && isWanted(link) && seen.Add(link.Target))
                {
                    waiting.Enqueue(link.Target);
                }
            }
        }

        return crawl;
    }

    public static IEnumerable<Link> LinksOf(Page page)
    {
        var here = new Uri(Origin + page.Path);
        foreach (var (selector, attribute) in Places)
        {
            foreach (var element in page.Document.QuerySelectorAll(selector))
            {
                if (Uri.TryCreate(here, element.GetAttribute(attribute), out var address)
                    && address.GetLeftPart(UriPartial.Authority) == Origin)
                {
                    yield return new Link(page.Path, address.PathAndQuery, Uri.UnescapeDataString(address.Fragment.TrimStart('#')));
                }
            }
        }
    }

    /// <summary>Filters combine without end; one step into them is enough.</summary>
    private static bool IsWorthFollowing(Link link) => !link.Target.Contains('?') || !link.From.Contains('?');
}
