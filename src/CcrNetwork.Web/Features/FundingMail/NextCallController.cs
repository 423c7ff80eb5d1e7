using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>Asking to be told, once, when the next call of a programme opens.</summary>
[Route("call-by-mail")]
[PublicForm]
public sealed class NextCallController(FundingSubscribing subscribing, AwaitedProgrammeQuery programmes) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? programme, CancellationToken cancellationToken) =>
        Show(
            new NextCallForm { Submission = Submission.New(), Programme = programme },
            await programmes.RunAsync(programme, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Send(NextCallForm form, CancellationToken cancellationToken)
    {
        var programme = await programmes.RunAsync(form.Programme, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Show(form, programme);
        }

        var wish = new FundingMailWish(
            FundingSubscribing.AddressOf(form.Email!), AwaitedCall.FilterOf(programme?.Slug), FundingMailKind.NextCall,
            SiteLanguages.Current.Code);
        await subscribing.AskAsync(wish, form.Submission, cancellationToken);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/call-by-mail/sent");
    }

    [HttpGet("sent")]
    public IActionResult Sent() => View("~/Features/FundingMail/NextCallSent.cshtml");

    private ViewResult Show(NextCallForm form, ProgrammeName? programme) =>
        Form("~/Features/FundingMail/NextCall.cshtml", new NextCallPage(form, programme));
}

/// <param name="Programme">Null where none is named, or none such has calls: then any call counts.</param>
public sealed record NextCallPage(NextCallForm Form, ProgrammeName? Programme);
