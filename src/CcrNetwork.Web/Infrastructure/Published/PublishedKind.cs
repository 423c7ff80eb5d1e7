using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Feeds;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>
/// A kind of content as everybody sees it, declared once in the folder of its feature. Site map, search, open data and the
/// foot of every page go through all declarations and name none; the tests that prove something of every kind do too.
/// </summary>
/// <remarks>
/// How it is edited is declared apart, by its kind of editing: a kind may be edited and have no page, and a page needs no
/// field. The two meet in the type of the item, and a test holds their addresses together.
/// </remarks>
public abstract class PublishedKind
{
    /// <summary>In the plural; in kebab case its word in the API: <c>PartnerSearch</c> is <c>partner-search</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its place among all kinds: in the open data, in the foot, and where the search ranks two results alike.</summary>
    public abstract int Order { get; }

    public abstract Type ItemType { get; }

    /// <summary>The page that lists it, without the language: <c>/news</c>.</summary>
    public abstract string Address { get; }

    /// <summary>Whether each item has a page of its own; otherwise it is a part of the page that lists it.</summary>
    public virtual bool HasPages => true;

    /// <summary>Null for a kind whose list is no page that anybody would seek.</summary>
    public virtual ListPage? List => null;

    /// <summary>The part of the foot of every page that leads to its list; null for none.</summary>
    public virtual FootSection? Foot => null;

    /// <summary>
    /// Whether it is a list of the open data, with a text <c>Data</c> that names it and one <c>About</c> that describes it.
    /// </summary>
    public virtual bool IsOpenData => Api is not null;

    /// <summary>Its list in the API; null for a kind that has none, or whose address in the API is a controller of its own.</summary>
    public virtual ApiList? Api => null;

    /// <summary>Its list as a feed, at its address with <c>.atom</c>; null for a kind that has none.</summary>
    public virtual Feed? Feed => null;

    /// <summary>The forms of the open data beside the API.</summary>
    public IReadOnlyList<DatasetFile> Files =>
        Feed is null ? FurtherFiles : [.. FurtherFiles, new DatasetFile(DataFormat.Atom, $"{Address}.atom")];

    /// <summary>Those beside the feed.</summary>
    protected virtual IReadOnlyList<DatasetFile> FurtherFiles => [];

    /// <summary>What the page of an item is in the words of schema.org; empty where nothing is said.</summary>
    public virtual IReadOnlyList<string> LinkedDataTypes => [];

    /// <summary>The last part of its address in the API.</summary>
    public string ApiPath => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(Name);

    /// <summary>Where an item is read, without the language.</summary>
    public virtual string PathOf(string slug) => HasPages ? $"{Address}/{slug}" : $"{Address}#{slug}";

    /// <summary>
    /// The key of one of its texts, which lie in its folder: without a part the heading over its results in the search, and
    /// <c>Data</c>, <c>About</c> and <c>Foot</c>.
    /// </summary>
    public virtual string Text(string part = "") =>
        $"{GetType().Namespace!.Split('.')[^1]}.Published.{Name}{(part.Length > 0 ? "." : "")}{part}";

    /// <summary>All items that everybody may see at the instant.</summary>
    public abstract IQueryable<PublishedRow> Rows(NetworkDbContext db, DateTimeOffset now);

    /// <summary>Those that its list of the open data holds.</summary>
    public abstract IQueryable<PublishedRow> OpenRows(NetworkDbContext db, DateTimeOffset now);

    /// <summary>
    /// Whether its list holds, or has held, anything for everybody: only then menu and foot lead there. The clock does not empty
    /// a list again, so that the foot of a kept page is never late.
    /// </summary>
    public abstract Task<bool> IsFurnishedAsync(NetworkDbContext db, CancellationToken cancellationToken);

    /// <summary>Its entries in the index of the search, in their order.</summary>
    public abstract Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken);
}
