using System.Data;
using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>Decides about the calls in the queue.</summary>
public sealed class FoundCallEditor(NetworkDbContext db, ContentKinds kinds, CreationEditor creation, TimeProvider clock)
{
    private DateTime Now => clock.UtcNow();

    /// <summary>Makes a draft of the call.</summary>
    /// <returns>
    /// Its number, also when it was taken before; null when there is no such call, it was refused, or its address stands in the
    /// funding watch.
    /// </returns>
    public Task<int?> TakeAsync(int id, Actor actor, CancellationToken cancellationToken) => InTransactionAsync(id, async found =>
    {
        if (found.State != FoundCallState.Waiting)
        {
            return found.FundingCallId;
        }

        var kind = kinds.Find(FundingImporter.Subject)!;
        var values = new FieldValues(ValuesOf(found));
        if ((await kind.TakenAsync(db, 0, values, cancellationToken)).Count > 0
            || (await creation.CreateAsync(kind, values.Filled, actor, cancellationToken)).Id is not { } made)
        {
            return null;
        }

        found.Take(made, Now);
        return made;
    }, cancellationToken);

    /// <returns>False when there is nothing to refuse.</returns>
    public async Task<bool> RefuseAsync(int id, Actor actor, CancellationToken cancellationToken) => await InTransactionAsync(id, found =>
    {
        if (found.State != FoundCallState.Waiting)
        {
            return Task.FromResult<int?>(null);
        }

        found.Refuse(Now);
        db.Add(new AuditEntry(actor, "funding.refused", FundingImporter.Subject, null, found.Title, Now, found.SourceUrl));
        return Task.FromResult<int?>(id);
    }, cancellationToken) is not null;

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(FoundCall found)
    {
        yield return new("title.fr", found.Title);
        yield return new("summary.fr", found.Summary ?? "");
        yield return new("funder", found.Funder ?? "");
        yield return new("sourceUrl", found.SourceUrl);
        yield return new("timeZone", found.DeadlineZone ?? FundingCall.DefaultTimeZone);
        if (found is { Deadline: { } at, DeadlineZone: { } zone })
        {
            var local = TimeZoneInfo.ConvertTimeFromUtc(at, TimeZoneInfo.FindSystemTimeZoneById(zone));
            yield return new(
                "cutOffs",
                TableRows.Write(
                    [new FieldValues([new("at", local.ToString(FieldFormats.WallClockFormat, CultureInfo.InvariantCulture))])]));
        }
    }

    private Task<int?> InTransactionAsync(int id, Func<FoundCall, Task<int?>> act, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () => await db.FoundCalls.AsTracking().FirstOrDefaultAsync(found => found.Id == id, cancellationToken) is { } found
                ? await act(found)
                : null,
            cancellationToken, IsolationLevel.Serializable);
}
