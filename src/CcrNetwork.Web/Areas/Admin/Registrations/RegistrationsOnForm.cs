using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Features.Registrations;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

/// <summary>Leads from an event to those who come, and says how many are written to when it moves.</summary>
public sealed class RegistrationsOnForm(MovedEvents events, Texts texts) : IFormAddition
{
    public async Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken)
    {
        if (edited.Item is not AgendaEvent agendaEvent || !actor.MayPublish())
        {
            return page;
        }

        if (agendaEvent.TakesRegistrations)
        {
            var link = new FormLink($"/admin/registrations/{page.Id}", texts["Admin.Shared.Nav.Registrations"]);
            page = page with { Links = [.. page.Links, link] };
        }

        var registered = agendaEvent.IsPublished ? await events.CountAsync(agendaEvent, cancellationToken) : 0;
        return registered == 0 ? page : page with { Messages = [.. page.Messages, ToBeWritten(registered)] };
    }

    private Message ToBeWritten(int registered) =>
        new(MessageKind.Warning, texts.Count("Admin.Content.Registered", registered))
        {
            Details = texts["Admin.Content.RegisteredHow"],
            TestId = "registered",
        };
}
