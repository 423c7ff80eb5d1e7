using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// Where the portal stands, for links that leave it in mails. Never what a request says of its host: whoever asks for a
/// link would choose where it leads.
/// </summary>
public sealed class PortalAddress(IOptions<SiteOptions> site, IServer server)
{
    public string Origin => site.Value.PublicUrl ?? ListeningAddress ?? "http://localhost";

    private string? ListeningAddress =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?.Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("*", "localhost", StringComparison.Ordinal)
            .Replace("+", "localhost", StringComparison.Ordinal)
            .TrimEnd('/');
}
