using System.Globalization;
using System.Text;
using System.Text.Json;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Seeding;

/// <summary>
/// Reads the files: lists of items by the name of their kind, each item keyed as its fields are. It refuses whatever it does not
/// know; what the values must be, the fields say.
/// </summary>
internal sealed class SeedReader
{
    private const string Disciplines = "disciplines";
    private const string Redirects = "redirects";

    private readonly List<SeedProblem> _problems = [];
    private readonly List<SeedItem> _items = [];
    private readonly List<SeedRow> _rows = [];
    private readonly SeedValues _values;

    private SeedReader() => _values = new SeedValues(_problems);

    public static SeedFiles ReadAll(SeedSource source, ContentKinds kinds)
    {
        var reader = new SeedReader();
        foreach (var name in SeedSource.Names)
        {
            if (source.Read(name) is { } bytes)
            {
                reader.Read(name, bytes, kinds);
            }
        }

        return new SeedFiles(reader._rows, reader._items, reader._problems);
    }

    private void Read(string name, byte[] bytes, ContentKinds kinds)
    {
        var json = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        try
        {
            using var document = JsonDocument.Parse(json);
            var place = new SeedPlace(name, "", new JsonLines(json.Span));
            foreach (var (list, items, at) in _values.PropertiesOf(document.RootElement, place))
            {
                ReadList(list, items, at, kinds);
            }
        }
        catch (JsonException exception)
        {
            _problems.Add(new SeedProblem(name, (exception.LineNumber ?? 0) + 1, "the file", exception.Message));
        }
    }

    private void ReadList(string list, JsonElement items, SeedPlace place, ContentKinds kinds)
    {
        Action<JsonElement, SeedPlace>? read = list switch
        {
            Disciplines => ReadDiscipline,
            Redirects => ReadRedirect,
            _ when kinds.Find(list) is { } kind => (item, at) => ReadItem(kind, item, at),
            _ => null,
        };
        if (read is null)
        {
            _problems.Add(place.Problem($"There is no kind of content “{list}”."));
            return;
        }

        foreach (var (item, at) in _values.ListOf(items, place))
        {
            read(item, at);
        }
    }

    private void ReadItem(ContentKind kind, JsonElement item, SeedPlace place)
    {
        var before = _problems.Count;
        var (slug, state, confirmedOn, values) = ("", PublicationState.Draft, (DateOnly?)null, new List<KeyValuePair<string, string>>());
        foreach (var (name, value, at) in _values.PropertiesOf(item, place))
        {
            switch (name)
            {
                case "slug":
                    slug = _values.TextOf(value, at);
                    break;
                case "state":
                    state = _values.TextOf(value, at) switch
                    {
                        "published" => PublicationState.Published,
                        "draft" => PublicationState.Draft,
                        _ => _values.Fail(at, "An item is seeded as published or as draft.", state),
                    };
                    break;
                case "confirmedOn":
                    confirmedOn = FieldFormats.Day.Fault(_values.TextOf(value, at)) is null
                        ? FieldFormats.Day.Parse(_values.TextOf(value, at))
                        : _values.Fail(at, "A day is written 2026-11-23.", confirmedOn);
                    break;
                default:
                    values.AddRange(kind.Fields.FirstOrDefault(field => field.Key == name) is { IsKeptByPortal: false } field
                        ? _values.Of(field, value, at)
                        : _values.Fail<IEnumerable<KeyValuePair<string, string>>>(at, $"The {kind.Name} have no such field.", []));
                    break;
            }
        }

        if (IsSlug(slug, place))
        {
            values.Add(new("slug", slug));
            var isRead = _problems.Count == before;
            _items.Add(new SeedItem(place, kind, slug, state, confirmedOn, new FieldValues(values), isRead));
        }
    }

    private void ReadDiscipline(JsonElement item, SeedPlace place)
    {
        var (slug, title) = ("", LocalizedText.Empty);
        foreach (var (name, value, at) in _values.PropertiesOf(item, place))
        {
            (slug, title) = name switch
            {
                "slug" => (_values.TextOf(value, at), title),
                "name" => (slug, _values.TranslationsOf(value, at)),
                _ => _values.Fail(at, "This is not known here.", (slug, title)),
            };
        }

        if (IsSlug(slug, place))
        {
            // In the order of the file.
            var order = _rows.Count;
            _rows.Add(new SeedRow(
                place, SeedNames.Discipline, Disciplines, typeof(Discipline), "slug", slug,
                () => new Discipline(slug, title) { Place = order }));
        }
    }

    private void ReadRedirect(JsonElement item, SeedPlace place)
    {
        var (from, to) = ("", "");
        foreach (var (name, value, at) in _values.PropertiesOf(item, place))
        {
            (from, to) = name switch
            {
                "from" => (_values.TextOf(value, at), to),
                "to" => (from, _values.TextOf(value, at)),
                _ => _values.Fail(at, "This is not known here.", (from, to)),
            };
        }

        if (!from.StartsWith('/') || from.Length > OldAddress.PathMaxLength)
        {
            _problems.Add(
                place.At("from").Problem($"An address begins with a slash and has at most {OldAddress.PathMaxLength} characters."));
        }

        if (!SiteLanguages.IsAddress(to) || to.Length > OldAddress.PathMaxLength)
        {
            _problems.Add(place.At("to").Problem("A page of the portal begins with its language."));
        }

        var path = OldAddress.Normalise(from);
        _rows.Add(new SeedRow(
            place, SeedNames.OldAddress, Redirects, typeof(OldAddress), "from", path, () => new OldAddress(path, to)));
    }

    private bool IsSlug(string slug, SeedPlace place) =>
        Rule.Holds<Slug>(slug) || _values.Fail(
            place.At("slug"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"“{slug}” is not an address of at most {Slug.MaxLength} lower-case letters, digits and hyphens."),
            false);
}
