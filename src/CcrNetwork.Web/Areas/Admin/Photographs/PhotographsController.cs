using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>The library of photographs. Their forms, history and publication are those of all content.</summary>
[Route("admin/photographs")]
public sealed class PhotographsController(
    PhotographListQuery lists, UploadPageQuery uploads, PhotographEditor editor, IOptions<MediaOptions> options) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PhotographFilter filter, CancellationToken cancellationToken) =>
        View(await lists.RunAsync(filter, Actor, cancellationToken));

    [HttpGet("new")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Upload(
        string? centre, string? find, [FromQuery(Name = "find-centre")] string? words, CancellationToken cancellationToken) =>
        View(await uploads.RunAsync(centre, [], Actor, cancellationToken, ChoiceSearch.Of(find, words)));

    /// <summary>Several files of a plain form, or one at a time from the script, which asks for JSON.</summary>
    [HttpPost("new")]
    [Authorize(StaffPolicies.CentreEditors)]
    [UploadLimits]
    public async Task<IActionResult> Take(string? centre, CancellationToken cancellationToken)
    {
        var place = await uploads.CentreAsync(centre, Actor, cancellationToken);
        var files = Request.Form.Files;
        if (files.Count == 0)
        {
            return await AgainAsync("files", "NoFile", centre, cancellationToken);
        }

        if (place is null && !(Actor.MayEditAllContent && string.IsNullOrEmpty(centre)))
        {
            return await AgainAsync("centre", "NoCentre", centre, cancellationToken);
        }

        var outcomes = new List<UploadOutcome>();
        foreach (var (file, number) in files.Select((file, number) => (file, number)))
        {
            outcomes.Add(number < options.Value.MaxFiles
                ? await editor.AddAsync(file, place, Actor, cancellationToken)
                : new UploadOutcome.Refused(UploadNames.Shown(file.FileName), "TooMany"));
        }

        Response.StatusCode = outcomes.OfType<UploadOutcome.Taken>().Any()
            ? StatusCodes.Status200OK
            : StatusCodes.Status422UnprocessableEntity;
        return WantsJson
            ? Json(outcomes.Select(ToJson))
            : View(nameof(Upload), await uploads.RunAsync(centre, outcomes, Actor, cancellationToken));
    }

    [HttpPost("{id:int}/deletion")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellationToken) =>
        await editor.DeleteAsync(id, Actor, cancellationToken)
            ? Done(Texts["Admin.Photographs.Deleted"], nameof(Index))
            : NotFound();

    private bool WantsJson => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    private async Task<IActionResult> AgainAsync(string field, string message, string? centre, CancellationToken cancellationToken)
    {
        var told = Texts[$"Admin.Photographs.{message}"];
        if (WantsJson)
        {
            return UnprocessableEntity(new[] { new { name = "", message = told, edit = (string?)null, thumbnail = (string?)null } });
        }

        ModelState.AddModelError(field, told);
        return Invalid(await uploads.RunAsync(centre, [], Actor, cancellationToken), nameof(Upload));
    }

    private object ToJson(UploadOutcome outcome) => outcome switch
    {
        UploadOutcome.Taken taken => new
        {
            name = taken.FileName,
            message = Texts["Admin.Photographs.Taken"],
            edit = (string?)Address.Edit(PhotographContentKind.KindName, taken.Id),
            thumbnail = (string?)taken.Thumbnail,
        },
        _ => new
        {
            name = outcome.FileName,
            message = ((UploadOutcome.Refused)outcome).MessageIn(Texts, options.Value),
            edit = ((UploadOutcome.Refused)outcome).Id is { } id ? Address.Edit(PhotographContentKind.KindName, id) : null,
            thumbnail = (string?)null,
        },
    };
}
