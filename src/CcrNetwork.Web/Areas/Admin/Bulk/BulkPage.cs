using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Bulk;

public sealed record BulkRow(BulkItem Item, string Heading, PublicationState State, DraftStage Stage);

public sealed record EditorChoice(int AccountId, string Name, string Email);

/// <param name="Editors">Empty unless the action gives items to them.</param>
public sealed record BulkPage(string Kind, BulkAction Action, IReadOnlyList<BulkRow> Rows, IReadOnlyList<EditorChoice> Editors);

/// <summary>What an action is about to concern, before anything is done.</summary>
public sealed class BulkPageQuery(NetworkDbContext db, ContentListQuery lists)
{
    public async Task<BulkPage> RunAsync(
        ContentKind kind, BulkAction action, IReadOnlyList<int> ids, Actor actor, CancellationToken cancellationToken)
    {
        var rows = ids.Count == 0
            ? []
            : await lists.AllAsync(kind, new ContentFilter { Id = [.. ids.Take(BulkForm.MostItems)] }, actor, cancellationToken);
        var editors = action == BulkAction.Give
            ? await db.Accounts
                .Where(account => account.Role == StaffRole.CentreEditor && !account.IsDisabled)
                .OrderBy(account => account.Name).ThenBy(account => account.Id)
                .Select(account => new EditorChoice(account.Id, account.Name, account.Email!))
                .ToListAsync(cancellationToken)
            : [];
        return new BulkPage(
            kind.Name, action, [.. rows.Select(row => new BulkRow(new BulkItem(row.Id, row.Number), row.Heading, row.State, row.Stage))],
            editors);
    }
}
