using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>
/// The base of the steps between a draft and the public, each by a button of the item's form: what was typed is saved first,
/// and nobody takes a step with what they have not seen. Who may take which step, the editor asks of the actor.
/// </summary>
public abstract class StepController : ContentFormController
{
    /// <param name="notice">The last part of the text that says that the step is taken.</param>
    /// <param name="step">Takes it on the revision with this number.</param>
    protected async Task<IActionResult> StepAsync(
        ContentKind kind, int id, StepForm form, string notice, Func<int, Task<PublicationOutcome>> step,
        CancellationToken cancellationToken)
    {
        var (content, answer) = form.CarriesContent
            ? await SaveAsync(kind, id, form, cancellationToken)
            : (new CarriedContent(form.Number, false, null), null);
        if (content is null)
        {
            return answer!;
        }

        if (!ModelState.IsValid)
        {
            return await FormAgainAsync(kind, id, Typed.Nothing(content.Number), cancellationToken);
        }

        var address = Address.Edit(kind, id);
        if (content.Unseen is { } name)
        {
            return DoneAt(
                Texts[content.WasSaved ? "Admin.Content.SavedWithTheirs" : "Admin.Publication.Outdated", name], address,
                MessageKind.Warning);
        }

        return await AnswerAsync(
            await step(content.Number), kind, id, content.Number, Texts[$"Admin.Publication.{notice}"], address, cancellationToken);
    }
}
