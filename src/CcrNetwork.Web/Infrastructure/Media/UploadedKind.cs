namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>The kinds of picture that are taken. No drawings, no animations, no documents.</summary>
public enum UploadedKind
{
    Jpeg,
    Png,
    Webp,
    Avif,
}

/// <summary>Knows a file by its first bytes; its name and what the browser says of it count for nothing.</summary>
public static class UploadedKinds
{
    public static UploadedKind? Of(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => UploadedKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => UploadedKind.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => UploadedKind.Webp,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f', ..] => UploadedKind.Avif,
        _ => null,
    };
}
