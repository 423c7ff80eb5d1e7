using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Resources;

/// <summary>The document of a resource, while it is edited. Everything else of resources is that of all content.</summary>
[Route("admin/resources/{id:int}/document")]
[Authorize(StaffPolicies.Editors)]
public sealed class ResourceDocumentsController(ResourceDocuments documents, DocumentStore store) : ContentFormController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellationToken) =>
        await documents.FindAsync(id, Actor, cancellationToken) is var (file, name) ? store.Download(file, name) : NotFound();

    [HttpPost("")]
    [UploadLimits]
    public async Task<IActionResult> Take(
        int id, SaveForm form, IFormFile? file, [FromServices] ResourceContentKind kind, CancellationToken cancellationToken)
    {
        var (content, answer) = await SaveAsync(kind, id, form, cancellationToken);
        if (content is null)
        {
            return answer!;
        }

        var fault = content.Unseen is null ? await documents.ReplaceAsync(id, content.Number, file, Actor, cancellationToken) : "Outdated";
        var notice = fault is null ? Texts["Shared.Document.Taken"] : Texts[$"Shared.Document.Refused.{fault}", store.MaxMegabytes];
        return DoneAt(notice, Address.Edit(ResourceContentKind.KindName, id), fault is null ? MessageKind.Done : MessageKind.Refused);
    }
}
