using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Undelivered;

[Route("admin/undelivered")]
public sealed class UndeliveredController(UndeliveredMail mail) : AdminController
{
    [HttpPost("{id:int}/settling")]
    public async Task<IActionResult> Settle(int id, CancellationToken cancellationToken)
    {
        await mail.SettleAsync(id, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Undelivered.Settled"], "/admin");
    }
}
