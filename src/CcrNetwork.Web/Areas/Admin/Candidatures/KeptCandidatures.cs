using System.ComponentModel;
using System.Reflection;
using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>
/// Keeps what is typed into the forms of candidatures and not saved, for whoever typed it. It goes with the candidature, and
/// with the save: a message of a form that was saved meanwhile is too late.
/// </summary>
public sealed class KeptCandidatures(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>In place of the number of one that is not opened yet.</summary>
    public const int New = 0;

    private const string VersionKey = nameof(CandidatureForm.Version);
    private const string Kind = CandidatureOpening.Subject;

    /// <returns>False when there is no such candidature.</returns>
    public async Task<bool> KeepAsync(int id, IFormCollection form, Actor actor, CancellationToken cancellationToken)
    {
        object? blank = id == New ? new NewCandidatureForm() : await SavedAsync(id, cancellationToken);
        if (blank is null)
        {
            return false;
        }

        if (await IsLateAsync(blank, form, cancellationToken))
        {
            return true;
        }

        var basis = Read(blank);
        var typed = FieldsOf(blank)
            .Where(field => form.ContainsKey(field.Name))
            .Select(field => KeyValuePair.Create(field.Name, form[field.Name].ToString()))
            .ToList();
        var row = await OwnAsync(id, actor, cancellationToken);
        if (typed.Count == 0 || (row is null && basis.With(typed).Equals(basis)))
        {
            return true;
        }

        row ??= db.Add(new OpenForm(actor.AccountId!.Value, actor.Name, Kind, id)).Entity;
        var values = (row.Unsaved is { } earlier && earlier[VersionKey] == basis[VersionKey] ? earlier : basis).With(typed);
        if (values.Equals(basis))
        {
            row.Forget();
        }
        else
        {
            row.Keep(values, 0, clock.UtcNow());
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>What the actor typed and did not save; null when there is nothing.</summary>
    public async Task<(CandidatureForm Form, DateTime At)?> FindAsync(int id, Actor actor, CancellationToken cancellationToken) =>
        await OwnAsync(id, actor, cancellationToken) is { Unsaved: { } values, UnsavedAt: { } at }
            ? (Write(new CandidatureForm(), values), at)
            : null;

    /// <summary>The form of a new candidature with what the actor typed and did not send.</summary>
    public async Task<NewCandidatureForm> FillAsync(NewCandidatureForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await OwnAsync(New, actor, cancellationToken) is { Unsaved: { } values, UnsavedAt: { } at })
        {
            Write(form, values).UnsavedAt = at;
        }

        return form;
    }

    public async Task ForgetAsync(int id, Actor actor, CancellationToken cancellationToken)
    {
        if (await OwnAsync(id, actor, cancellationToken) is { } row)
        {
            row.Forget();
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task<CandidatureForm?> SavedAsync(int id, CancellationToken cancellationToken) =>
        await db.Candidatures.FirstOrDefaultAsync(candidature => candidature.Id == id, cancellationToken) is { } candidature
            ? CandidatureForm.Of(candidature)
            : null;

    /// <summary>Whether the form was saved, or sent, before its message arrived.</summary>
    private async Task<bool> IsLateAsync(object blank, IFormCollection form, CancellationToken cancellationToken)
    {
        if (blank is CandidatureForm saved)
        {
            return form[VersionKey].ToString() != $"{saved.Version}";
        }

        var key = Submission.KeyOf(form[nameof(NewCandidatureForm.Submission)]);
        return await db.Candidatures.AnyAsync(candidature => candidature.Submission == key, cancellationToken);
    }

    private Task<OpenForm?> OwnAsync(int id, Actor actor, CancellationToken cancellationToken) =>
        db.OpenForms
            .AsTracking()
            .FirstOrDefaultAsync(form => form.AccountId == actor.AccountId && form.Kind == Kind && form.ItemId == id, cancellationToken);

    private static IEnumerable<PropertyInfo> FieldsOf(object form) =>
        form.GetType()
            .GetProperties()
            .Where(
                field => field.CanWrite
                    && field.Name is not (nameof(NewCandidatureForm.Submission) or nameof(NewCandidatureForm.UnsavedAt) or VersionKey));

    private static FieldValues Read(object form) =>
        new(FieldsOf(form).Select(
            field => KeyValuePair.Create(field.Name, Converter(field).ConvertToInvariantString(field.GetValue(form)) ?? ""))
            .Append(KeyValuePair.Create(VersionKey, form is CandidatureForm saved ? $"{saved.Version}" : "")));

    /// <summary>What cannot be read, as half a date, is left out.</summary>
    private static T Write<T>(T form, FieldValues values)
        where T : notnull
    {
        foreach (var field in FieldsOf(form))
        {
            try
            {
                field.SetValue(form, values.Has(field.Name) ? Converter(field).ConvertFromInvariantString(values[field.Name]) : null);
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                field.SetValue(form, null);
            }
        }

        if (form is CandidatureForm kept && Guid.TryParse(values[VersionKey], out var version))
        {
            kept.Version = version;
        }

        return form;
    }

    private static TypeConverter Converter(PropertyInfo field) => TypeDescriptor.GetConverter(field.PropertyType);
}
