using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.SelfAssessment;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.LabelRequest;

/// <summary>The form by which a site outside the network opens its candidature.</summary>
[Route("label/candidature")]
[PublicForm]
public sealed class LabelRequestController(CandidatureOpening opening, SelfAssessmentQuery assessment) : PageController
{
    /// <param name="assessed">Whether the reader comes from the self-assessment.</param>
    [HttpGet("")]
    public Task<IActionResult> Index(string? assessed, string[] fulfilled, CancellationToken cancellationToken) => ShowAsync(
        new LabelRequestForm
        {
            Submission = Submission.New(),
            Kind = CandidatureKind.Label,
            Country = "FR",
            Assessed = assessed == "yes",
            Fulfilled = string.Join(',', fulfilled.Where(slug => slug is { Length: <= 80 }).Take(50)),
        },
        cancellationToken);

    [HttpPost("")]
    public async Task<IActionResult> Send(LabelRequestForm form, CancellationToken cancellationToken)
    {
        if (form.Country is not null && !AllCountries.Has(form.Country))
        {
            ModelState.AddModelError(nameof(form.Country), Texts[FormMessages.NotUnderstood]);
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(form, cancellationToken);
        }

        var reference = await opening.OpenAsync(
            await RequestOfAsync(form, cancellationToken), form.Submission, Actor.Portal, centreId: null, isByStaff: false,
            cancellationToken);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/label/candidature/sent?reference={reference}");
    }

    [HttpGet("sent")]
    public IActionResult Sent(string? reference) =>
        View(
            model: reference is { Length: <= Candidature.ReferenceMaxLength }
                && reference.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-') ? reference : "");

    private async Task<IActionResult> ShowAsync(LabelRequestForm form, CancellationToken cancellationToken)
    {
        var known = await FulfilledAsync(form, cancellationToken);
        return Form("Index", new LabelRequestPage(form, known.Criteria, known.Slugs.Count));
    }

    private async Task<CandidatureRequest> RequestOfAsync(LabelRequestForm form, CancellationToken cancellationToken) =>
        new(
            form.Kind!.Value, form.Site!, form.Owner, form.Project!, form.Place!, form.Country!, form.Name!, form.Email!, form.Phone,
            SiteLanguages.Current.Code)
        {
            Fulfilled = form is { SendAssessment: true, Assessed: true } ? (await FulfilledAsync(form, cancellationToken)).Slugs : null,
        };

    /// <summary>Only what is a criterion counts, whatever the address says.</summary>
    private async Task<(int Criteria, IReadOnlyList<string> Slugs)> FulfilledAsync(
        LabelRequestForm form, CancellationToken cancellationToken)
    {
        if (!form.Assessed)
        {
            return (0, []);
        }

        var criteria = (await assessment.RunAsync(QueryCollection.Empty, cancellationToken)).Criteria;
        return (criteria.Count, [.. criteria.Select(criterion => criterion.Slug).Where(form.FulfilledSlugs.Contains)]);
    }
}
