using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>
/// Where each mail leads its reader: the subscription, and the button that ends it. No limit for a sender holds here, because
/// the mail programs of many readers click for them from few addresses.
/// </summary>
[Route(SubscriptionAddress.Route)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FundingSubscriptionController(
    FundingSubscriptions subscriptions, SubscriptionAddress addresses, FilterWords words, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? key, CancellationToken cancellationToken) =>
        await subscriptions.FindAsync(key, cancellationToken) is { } subscription
            ? View("~/Features/FundingMail/Subscription.cshtml", PageOf(key!, subscription))
            : Missing(key);

    /// <summary>
    /// The one click of RFC 8058, by a mail program or by the button of the page. The key is the only proof it asks for:
    /// nobody can forge such a request who does not hold it, so that neither a cookie nor a token is needed.
    /// </summary>
    [HttpPost("")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> End(string? key, CancellationToken cancellationToken)
    {
        if (addresses.HandleOf(key) is not { } handle)
        {
            return Missing(key);
        }

        await subscriptions.EndAsync(handle, cancellationToken);
        return Told("Ended", StatusCodes.Status200OK);
    }

    [HttpPost("renewal")]
    public async Task<IActionResult> Renew(string? key, CancellationToken cancellationToken) =>
        await subscriptions.RenewAsync(key, cancellationToken) is { } subscription
            ? LocalRedirect(addresses.PathOf(subscription, SiteLanguages.Current.Code))
            : Missing(key);

    /// <summary>What cannot be read is not said to have ended.</summary>
    private ViewResult Missing(string? key) =>
        addresses.HandleOf(key) is null ? Told("Unreadable", StatusCodes.Status404NotFound) : Told("Ended", StatusCodes.Status410Gone);

    private ViewResult Told(string view, int status)
    {
        Response.StatusCode = status;
        return View($"~/Features/FundingMail/{view}.cshtml");
    }

    private SubscriptionPage PageOf(string key, FundingSubscription subscription) => new(
        key,
        subscription.IsConfirmed,
        subscription.Email,
        subscription.IsConfirmed ? subscription.Kind : subscription.WantedKind,
        words.Of(FilterWords.Read(subscription.Filter)),
        subscription.Filter,
        subscription.EndsAt is { } end ? OfficeDay.Of(end) : null,
        subscription.EndsSoonAt(clock.UtcNow()));
}

/// <param name="Query">The filter as a query string.</param>
/// <param name="EndsOn">Null as long as it is not confirmed.</param>
public sealed record SubscriptionPage(
    string Key, bool IsConfirmed, string Email, FundingMailKind Kind, IReadOnlyList<FilterWord> Words, string Query, DateOnly? EndsOn,
    bool EndsSoon);
