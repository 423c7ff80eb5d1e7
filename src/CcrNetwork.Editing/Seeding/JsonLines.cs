using System.Globalization;
using System.Text.Json;

namespace CcrNetwork.Editing.Seeding;

/// <summary>On which line each value of a JSON text stands, by its path: <c>centres[3].address.city</c>.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    public JsonLines(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var places = new Stack<Place>();
        var (line, seen) = (1L, 0);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[seen..start].Count((byte)'\n');
            seen = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    places.Peek().Property = reader.GetString();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    places.Pop();
                    break;
                default:
                    var path = places.TryPeek(out var place) ? place.NextPath() : "";
                    _lines[path] = line;
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        places.Push(new Place(path, reader.TokenType == JsonTokenType.StartArray));
                    }

                    break;
            }
        }
    }

    /// <summary>The line of a value, or of the nearest value around it when it is absent.</summary>
    public long Of(string path)
    {
        while (!_lines.ContainsKey(path) && path.Length > 0)
        {
            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        }

        return _lines.GetValueOrDefault(path, 1);
    }

    private sealed class Place(string path, bool isList)
    {
        private int _index;

        public string? Property { get; set; }

        public string NextPath()
        {
            if (isList)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{path}[{_index++}]");
            }

            return path.Length == 0 ? Property! : $"{path}.{Property}";
        }
    }
}
