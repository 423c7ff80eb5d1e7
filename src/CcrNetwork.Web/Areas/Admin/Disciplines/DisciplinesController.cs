using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>The shared vocabulary of centres, programmes and notices.</summary>
[Route("admin/disciplines")]
[Authorize(StaffPolicies.Editors)]
public sealed class DisciplinesController(DisciplinesQuery query, DisciplineEditor editor) : AdminController
{
    private const string Here = "/admin/disciplines";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await query.RunAsync(cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Add(DisciplineForm form, CancellationToken cancellationToken) =>
        form.Read() is { } name
            ? After(await editor.AddAsync(name, Actor, cancellationToken), "Admin.Disciplines.Added")
            : Refused("Admin.Disciplines.Incomplete");

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Rename(int id, DisciplineForm form, CancellationToken cancellationToken) =>
        form.Read() is { } name
            ? After(await editor.RenameAsync(id, name, Actor, cancellationToken), "Admin.Disciplines.Saved")
            : Refused("Admin.Disciplines.Incomplete");

    [HttpPost("{id:int}/place")]
    public async Task<IActionResult> Move(int id, int step, CancellationToken cancellationToken) =>
        After(await editor.MoveAsync(id, step, Actor, cancellationToken), "Admin.Disciplines.Moved");

    [HttpPost("{id:int}/deletion")]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellationToken) =>
        After(await editor.DeleteAsync(id, Actor, cancellationToken), "Admin.Disciplines.Deleted");

    private IActionResult After(DisciplineOutcome outcome, string done) => outcome switch
    {
        DisciplineOutcome.Done => DoneAt(Texts[done], Here),
        DisciplineOutcome.Taken => Refused("Admin.Disciplines.Taken"),
        DisciplineOutcome.InUse => Refused("Admin.Disciplines.InUse"),
        _ => NotFound(),
    };

    private LocalRedirectResult Refused(string why) => DoneAt(Texts[why], Here, MessageKind.Refused);
}
