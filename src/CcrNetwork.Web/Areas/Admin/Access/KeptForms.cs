using System.Text.Json;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>A posted form: where it went, whose it was, the page it stood on, and every name with its values.</summary>
public sealed record KeptFields(int AccountId, string Path, string Page, Dictionary<string, string[]> Fields);

/// <summary>Forms that met the end of a session, waiting to be handed back to whoever wrote them.</summary>
public sealed class KeptForms(NetworkDbContext db, CurrentActor actor, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>
    /// What was written, by the id in the address (<c>?kept=</c>); null when there is nothing for this account. It stays
    /// until its day is over, so that reloading the page loses nothing.
    /// </summary>
    public async Task<KeptFields?> TakeAsync(int id, CancellationToken cancellationToken = default)
    {
        var (accountId, now) = (actor.Account.Id, clock.UtcNow());
        var form = await db.KeptForms.SingleOrDefaultAsync(
            f => f.Id == id && f.AccountId == accountId && f.ExpiresAt > now, cancellationToken);
        return form is null
            ? null
            : new KeptFields(
                accountId, form.Path, form.Path, Harmless(JsonSerializer.Deserialize<Dictionary<string, string[]>>(form.Fields)!));
    }

    /// <summary>What was written and sent to an address that begins so; null also where the page is asked for without one.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> FieldsAsync(int? id, string path, CancellationToken cancellationToken) =>
        id is { } number
            && await TakeAsync(number, cancellationToken) is { } form
            && form.Path.StartsWith(path, StringComparison.Ordinal)
            ? form.Fields
            : null;

    /// <summary>Deletes what earlier versions kept and should not have: forms with a password, a code or a key in them.</summary>
    /// <returns>How many.</returns>
    public Task<int> ForgetSecretsAsync(CancellationToken cancellationToken) =>
        db.KeptForms
            .Where(form => form.Fields.Contains("assword\":") || form.Path.StartsWith(StaffAccess.SecondFactorPath))
            .ExecuteDeleteAsync(cancellationToken);

    /// <summary>Added to the context; its id is known once it is saved.</summary>
    public KeptForm Add(KeptFields kept)
    {
        var now = clock.UtcNow();
        var path = kept.Path.Length > KeptForm.PathMaxLength ? kept.Path[..KeptForm.PathMaxLength] : kept.Path;
        return db.KeptForms.Add(
            new KeptForm(kept.AccountId, path, JsonSerializer.Serialize(Harmless(kept.Fields)), now, now + Lifetime)).Entity;
    }

    /// <summary>Also of a form that was sealed into a sign-in page before its fields were chosen as they are now.</summary>
    private static Dictionary<string, string[]> Harmless(Dictionary<string, string[]> fields) =>
        fields.Where(field => !SecretFields.Hold(field.Key)).ToDictionary(field => field.Key, field => field.Value);
}
