using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Conversions;

/// <summary>The one way in which values are written as JSON inside a column, and read from seed files.</summary>
public static class NetworkJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Columns hold text for people, never HTML: accents stay readable and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new LocalizedTextJsonConverter(),
            new PartialDateJsonConverter(),
            new FieldValuesJsonConverter(),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    private sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? [];
            foreach (var (language, text) in texts)
            {
                if (!LocalizedText.IsLanguage(language))
                {
                    throw new JsonException($"“{language}” is not a two-letter language code.");
                }

                if (string.IsNullOrWhiteSpace(text))
                {
                    throw new JsonException($"The text in “{language}” is empty; leave the language out instead.");
                }
            }

            return new LocalizedText(texts);
        }

        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Languages.ToDictionary(l => l, value.Exactly), options);
    }

    private sealed class FieldValuesJsonConverter : JsonConverter<FieldValues>
    {
        public override FieldValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, FieldValues value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Filled, options);
    }

    private sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return PartialDate.Parse(reader.GetString() ?? "");
            }
            catch (FormatException exception)
            {
                throw new JsonException(exception.Message, exception);
            }
        }

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
