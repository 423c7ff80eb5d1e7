using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Shared;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>Puts another file in the place of a photograph's, by a button of its form.</summary>
[Route("admin/photographs/{id:int}/file")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class PhotographFileController(
    PhotographEditor editor, PhotographContentKind kind, IOptions<MediaOptions> options) : ContentFormController
{
    [HttpPost("")]
    [UploadLimits]
    public async Task<IActionResult> Replace(int id, SaveForm form, IFormFile? file, CancellationToken cancellationToken)
    {
        var path = Address.Edit(PhotographContentKind.KindName, id);
        var (content, answer) = await SaveAsync(kind, id, form, cancellationToken);
        if (content is null)
        {
            return answer!;
        }

        if (content.Unseen is not null)
        {
            return DoneAt(Texts["Admin.Publication.Outdated"], path, MessageKind.Refused);
        }

        if (file is null)
        {
            return DoneAt(Texts["Admin.Photographs.NoFile"], path, MessageKind.Refused);
        }

        return await editor.ReplaceAsync(id, content.Number, file, Actor, cancellationToken) switch
        {
            UploadOutcome.Taken => DoneAt(Texts["Admin.Photographs.Replaced"], path),
            UploadOutcome.Refused refused =>
                DoneAt(Texts["Admin.Photographs.NotReplaced", refused.MessageIn(Texts, options.Value)], path, MessageKind.Refused),
            _ => NotFound(),
        };
    }
}
