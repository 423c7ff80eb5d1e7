using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CcrNetwork.Data;
using Microsoft.AspNetCore.DataProtection;

namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>
/// Carries what the site must remember from one page to the next in a hidden field: unreadable, unchangeable, good for one
/// purpose and until an instant.
/// </summary>
public sealed class Sealed(IDataProtectionProvider protection, TimeProvider clock)
{
    public string Close<T>(string purpose, T value, TimeSpan lifetime)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new Envelope<T>(value, clock.UtcNow() + lifetime));
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
        {
            brotli.Write(json);
        }

        return Base64Url.EncodeToString(protection.CreateProtector(purpose).Protect(compressed.ToArray()));
    }

    /// <summary>Default when the text is missing, changed, too old or meant for something else.</summary>
    public T? Open<T>(string purpose, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        try
        {
            var compressed = protection.CreateProtector(purpose).Unprotect(Base64Url.DecodeFromChars(text));
            using var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
            var envelope = JsonSerializer.Deserialize<Envelope<T>>(brotli);
            return envelope is not null && clock.UtcNow() < envelope.ExpiresAt ? envelope.Value : default;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException or InvalidDataException)
        {
            return default;
        }
    }

    private sealed record Envelope<T>(T Value, DateTime ExpiresAt);
}
