using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>What the script of a candidature's form sends while somebody types.</summary>
[Route("admin/candidatures")]
[Authorize(StaffPolicies.Editors)]
public sealed class CandidatureAutosaveController(KeptCandidatures kept) : AdminController
{
    private static readonly string[] Nobody = [];

    [HttpPost("{id:int}/open-form")]
    public async Task<IActionResult> Keep(int id, CancellationToken cancellationToken) =>
        await kept.KeepAsync(id, Request.Form, Actor, cancellationToken) ? Json(new { others = Nobody }) : NotFound();

    [HttpPost("new/open-form")]
    public Task<IActionResult> KeepOfNobody(CancellationToken cancellationToken) => Keep(KeptCandidatures.New, cancellationToken);

    [HttpPost("{id:int}/open-form/discard")]
    public async Task<IActionResult> Forget(int id, CancellationToken cancellationToken)
    {
        await kept.ForgetAsync(id, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Content.Forgotten"], $"/admin/candidatures/{(id == KeptCandidatures.New ? "new" : id)}");
    }

    [HttpPost("new/open-form/discard")]
    public Task<IActionResult> ForgetOfNobody(CancellationToken cancellationToken) => Forget(KeptCandidatures.New, cancellationToken);
}
