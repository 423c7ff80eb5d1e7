using System.Text.Json;
using System.Text.Json.Serialization;
using CcrNetwork.Data.Conversions;
using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Reading;

/// <summary>Reads the files, refusing whatever it does not know.</summary>
internal sealed class SeedReader(SeedSource source)
{
    private static readonly JsonSerializerOptions Strict = new(NetworkJson.Options)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new CleanTextConverter() },
    };

    private readonly List<SeedProblem> _problems = [];

    /// <exception cref="SeedException">A file is not the JSON that was expected.</exception>
    public static SeedContents ReadAll(SeedSource source)
    {
        var reader = new SeedReader(source);
        var contents = new SeedContents(
            reader.Read<DisciplinesFile>("disciplines.json"),
            reader.Read<CountriesFile>("countries.json"),
            reader.Read<CentresFile>("centres.json"),
            reader.Read<ProgrammesFile>("programmes.json"),
            reader.Read<CallsFile>("calls.json"),
            reader.Read<ProtocolsFile>("protocols.json"),
            reader.Read<AreasFile>("areas.json"),
            reader.Read<PartnersFile>("partners.json"),
            reader.Read<ProjectsFile>("projects.json"),
            reader.Read<NetworkFile>("network.json"),
            reader.Read<LabelFile>("label.json"),
            reader.Read<TimelineFile>("timeline.json"),
            reader.Read<FiguresFile>("figures.json"),
            reader.Read<PagesFile>("pages.json"),
            reader.Read<RedirectsFile>("redirects.json"));

        return reader._problems.Count == 0 ? contents : throw new SeedException(reader._problems);
    }

    private SeedFile<T> Read<T>(string name)
        where T : new()
    {
        ReadOnlySpan<byte> bytes = source.Read(name) ?? "{}"u8;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes["\uFEFF"u8.Length..];
        }

        try
        {
            var content = JsonSerializer.Deserialize<T>(bytes, Strict)
                ?? throw new JsonException("The file holds nothing.");
            var lines = new JsonLines(bytes);
            foreach (var path in lines.NullsInLists)
            {
                // The serializer lets null into a list of what is never null.
                _problems.Add(new SeedProblem(name, lines.Of(path), path, "A list holds no null."));
            }

            return new SeedFile<T>(name, content, lines);
        }
        catch (JsonException exception)
        {
            _problems.Add(new SeedProblem(
                name, (exception.LineNumber ?? 0) + 1, FieldOf(exception.Path), MessageOf(exception)));
            return new SeedFile<T>(name, new T(), new JsonLines("{}"u8));
        }
    }

    /// <summary>A seed file is a way in like a form or an import.</summary>
    private sealed class CleanTextConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            CleanText.Of(reader.GetString());

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private static string FieldOf(string? path) =>
        path is null or "$" ? "the file" : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;

    /// <summary>The place is told by the problem itself, so the copy that the serializer appends goes.</summary>
    private static string MessageOf(JsonException exception)
    {
        var place = exception.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }
}
