using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>Asking for the calls of a filter by mail, and confirming that the address is one's own.</summary>
[Route("funding-by-mail")]
[PublicForm]
public sealed class FundingMailController(
    FundingSubscribing subscribing, FundingSubscriptions subscriptions, SubscriptionAddress addresses, FilterWords words) : PageController
{
    [HttpGet("")]
    public IActionResult Index(FundingFilter filter) =>
        Show(new SubscribeForm { Submission = Submission.New(), Kind = FundingMailKind.Both }, filter);

    [HttpPost("")]
    public async Task<IActionResult> Send(SubscribeForm form, FundingFilter filter, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Show(form, filter);
        }

        await subscribing.AskAsync(form, filter, cancellationToken);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/funding-by-mail/sent");
    }

    [HttpGet("sent")]
    public IActionResult Sent() => View();

    /// <summary>Programs open the links of mails: this changes nothing, only its button does.</summary>
    [HttpGet("confirmation")]
    public async Task<IActionResult> Confirmation(string? key, CancellationToken cancellationToken) =>
        await subscriptions.ToConfirmAsync(key, cancellationToken) switch
        {
            null => TooLate(),
            { HasChangeToConfirm: false } confirmed => ToSubscription(confirmed),
            var subscription => View(new FundingConfirmationPage(
                key!, subscription.WantedKind, subscription.Email, words.Of(FilterWords.Read(subscription.Filter)))),
        };

    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(string? key, CancellationToken cancellationToken) =>
        await subscriptions.ConfirmAsync(key, cancellationToken) is { } subscription ? ToSubscription(subscription) : TooLate();

    private ViewResult Show(SubscribeForm form, FundingFilter filter) => Form("Index", new SubscribePage(form, filter, words.Of(filter)));

    private ViewResult TooLate() => Gone("TooLate");

    private LocalRedirectResult ToSubscription(FundingSubscription subscription) =>
        LocalRedirect(addresses.PathOf(subscription, SiteLanguages.Current.Code));
}

public sealed record FundingConfirmationPage(string Key, FundingMailKind Kind, string Email, IReadOnlyList<FilterWord> Words);
