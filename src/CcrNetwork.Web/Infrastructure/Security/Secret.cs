using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>
/// A random word that carries a right: in a cookie, in a link. Whoever holds it shows it; the database keeps its hash only.
/// With 256 random bits a plain hash is as good as a slow one.
/// </summary>
public static class Secret
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
