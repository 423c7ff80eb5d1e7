using System.Net.Security;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// Where the portal ends TLS itself, it takes the suites alone that read and prove in one step and whose keys are forgotten
/// afterwards; none in CBC mode. Windows has its own list for the whole machine, which a program cannot narrow.
/// </summary>
public static class CipherSuites
{
    private static readonly TlsCipherSuite[] Taken =
    [
        TlsCipherSuite.TLS_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ];

    public static void Apply(SslServerAuthenticationOptions tls)
    {
        if (OperatingSystem.IsLinux())
        {
            tls.CipherSuitesPolicy = new CipherSuitesPolicy(Taken);
        }
    }
}
