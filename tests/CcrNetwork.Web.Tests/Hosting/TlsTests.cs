using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>Where the portal ends TLS itself.</summary>
public sealed class TlsTests
{
    private const TlsCipherSuite Sound = TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384;
    private const TlsCipherSuite InCbcMode = TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384;

    [Fact]
    public async Task It_takes_no_suite_in_CBC_mode()
    {
        await using var site = new NetworkSite();
        using var certificate = Certificate();
        site.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        site.StartServer();
        var port = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

        Assert.True(await IsTakenAsync(port, Sound, certificate));
        Assert.False(await IsTakenAsync(port, InCbcMode, certificate));
    }

    [Fact]
    public async Task A_server_that_takes_one_is_found()
    {
        using var certificate = Certificate();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeOnceAsync(listener, certificate);

        Assert.True(await IsTakenAsync(((IPEndPoint)listener.LocalEndpoint).Port, InCbcMode, certificate));
        await served;
    }

    private static async Task ServeOnceAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var connection = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(connection.GetStream());
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate });
    }

    private static async Task<bool> IsTakenAsync(int port, TlsCipherSuite suite, X509Certificate2 certificate)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port);
        await using var tls = new SslStream(connection.GetStream());
        try
        {
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "localhost",
                EnabledSslProtocols = SslProtocols.Tls12,
                CipherSuitesPolicy = OperatingSystem.IsLinux()
                    ? new CipherSuitesPolicy([suite])
                    : throw new PlatformNotSupportedException(),
                RemoteCertificateValidationCallback = (_, theirs, _, _) => theirs?.GetCertHashString() == certificate.GetCertHashString(),
            });
            return tls.NegotiatedCipherSuite == suite;
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException)
        {
            return false;
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
