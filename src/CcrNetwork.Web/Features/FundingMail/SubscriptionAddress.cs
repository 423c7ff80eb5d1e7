using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>
/// The address at which a subscriber sees and ends a subscription. Its key is the handle of the subscription, sealed by the
/// portal: every mail has one that works, though no such address is stored. It stands in the query, which no log keeps.
/// </summary>
public sealed class SubscriptionAddress(Sealed seal, PortalAddress portal)
{
    public const string Route = "funding-by-mail/subscription";

    private const string Purpose = "funding subscription";

    /// <summary>Longer than a subscription lasts without being renewed.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(800);

    public string Of(FundingSubscription subscription, string language) => portal.Origin + PathOf(subscription, language);

    public string PathOf(FundingSubscription subscription, string language) =>
        $"/{language}/{Route}?key={seal.Close(Purpose, subscription.Handle, Lifetime)}";

    /// <summary>Null when the portal did not write it, or too long ago.</summary>
    public Guid? HandleOf(string? key) => seal.Open<Guid?>(Purpose, key);
}
