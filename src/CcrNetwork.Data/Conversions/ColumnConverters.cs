using System.Text.Json;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CcrNetwork.Data.Conversions;

/// <summary>Keeps an immutable value as JSON text in its column.</summary>
internal sealed class JsonColumnConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, NetworkJson.Options),
    text => JsonColumn.Read<T>(text));

/// <summary>Reads whatever a column holds: what somebody wrote into the database by hand may be anything.</summary>
internal static class JsonColumn
{
    /// <summary>Stands in for a day that cannot be read, until somebody writes the right one.</summary>
    private static readonly PartialDate Unreadable = PartialDate.Parse("1000");

    public static T Read<T>(string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(text, NetworkJson.Options) is { } value)
            {
                return value;
            }
        }
        catch (JsonException)
        {
            // What can be read of it is read below.
        }

        ReadingFaults.Note();
        return (T)Rest(typeof(T), text)!;
    }

    public static PartialDate ReadDate(string text)
    {
        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        ReadingFaults.Note();
        return Unreadable;
    }

    private static object? Rest(Type type, string text)
    {
        if (type == typeof(LocalizedText))
        {
            return ReadableTexts(text);
        }

        if (type == typeof(FieldValues))
        {
            return FieldValues.Empty;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Array.CreateInstance(type.GenericTypeArguments[0], 0)
            : null;
    }

    /// <summary>The languages that are right, when others are wrong.</summary>
    private static LocalizedText ReadableTexts(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new LocalizedText(document.RootElement.EnumerateObject()
                    .Where(entry => LocalizedText.IsLanguage(entry.Name) && entry.Value.ValueKind == JsonValueKind.String)
                    .DistinctBy(entry => entry.Name)
                    .Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetString()!)))
                : LocalizedText.Empty;
        }
        catch (JsonException)
        {
            return LocalizedText.Empty;
        }
    }
}

/// <summary>Lists are compared by their elements, in order.</summary>
internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list);

internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(
    date => date.ToString(),
    text => JsonColumn.ReadDate(text));

/// <summary>Every time is UTC; both providers return it without a kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
