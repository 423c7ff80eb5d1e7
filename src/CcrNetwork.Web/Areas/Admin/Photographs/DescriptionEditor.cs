using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.Extensions.Primitives;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <param name="Ready">How many went on: online, or to review.</param>
/// <param name="Typed">What could not be saved, by photograph.</param>
public sealed record DescriptionOutcome(int Saved, int Ready, IReadOnlyDictionary<int, Dictionary<string, string>> Typed);

/// <summary>Saves the words of many photographs, each by the way of its own form, and takes those on that lack nothing.</summary>
public sealed class DescriptionEditor(NetworkDbContext db, PhotographContentKind kind, ContentEditor editor, PublicationEditor publication)
{
    /// <summary>The fields that the page asks for.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "title.fr", "title.en", "alternative.fr", "alternative.en", "decorative", "credit", "licence", "focusX", "focusY",
    ];

    public async Task<DescriptionOutcome> SaveAsync(IFormCollection form, bool goesOn, Actor actor, CancellationToken cancellationToken)
    {
        var (saved, ready, left) = (0, 0, new Dictionary<int, Dictionary<string, string>>());
        foreach (
            var id in form["ids"]
                .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0)
                .Where(id => id > 0)
                .Distinct()
                .Take(DescriptionQuery.AtOnce))
        {
            var values = ValuesOf(form, id);
            var edit = new Edit(NumberOf(form, id), values, null, new HashSet<string>())
            {
                RevisionId = FormNumber.RevisionIdOf(form[FormNumber.Field], actor, kind.Name, id),
            };
            db.ChangeTracker.Clear();
            var number = await editor.SaveAsync(kind, id, edit, actor, cancellationToken) switch
            {
                SaveOutcome.Saved done => done.Revision.Number,
                SaveOutcome.Unchanged unchanged => unchanged.Head.Number,
                _ => 0,
            };
            if (number == 0)
            {
                left[id] = values;
                continue;
            }

            saved++;
            ready += goesOn && await GoOnAsync(id, number, actor, cancellationToken) ? 1 : 0;
        }

        return new DescriptionOutcome(saved, ready, left);
    }

    private async Task<bool> GoOnAsync(int id, int number, Actor actor, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var outcome = actor.MayPublish()
            ? await publication.PublishAsync(kind, id, number, actor, cancellationToken)
            : await publication.SubmitAsync(kind, id, number, null, actor, cancellationToken);
        return outcome is PublicationOutcome.Done;
    }

    private static bool IsPoint(string key) => key is "focusX" or "focusY";

    /// <summary>Numbers that were just typed hold; else the one of the nine points that was chosen.</summary>
    private static StringValues PointOf(IFormCollection form, int id, string key)
    {
        string Sent(string name) => form[DescribedPhotograph.NameOf(id, name)].ToString();
        return $"{Sent("focusX")} {Sent("focusY")}" == Sent(FocusChoices.Before)
            && FocusChoices.Find(Sent(FocusChoices.Name)) is { } chosen
            ? (key == "focusX" ? chosen.X : chosen.Y).ToString(CultureInfo.InvariantCulture)
            : Sent(key);
    }

    /// <summary>What stands once for all holds where a photograph says nothing of its own.</summary>
    private Dictionary<string, string> ValuesOf(IFormCollection form, int id)
    {
        var fields = Keys.Where(key => !IsPoint(key) || form.ContainsKey(DescribedPhotograph.NameOf(id, key))).ToDictionary(
            key => key,
            key => IsPoint(key) ? PointOf(form, id, key)
                : form[DescribedPhotograph.NameOf(id, key)] is { Count: > 0 } own && !string.IsNullOrWhiteSpace(own[0]) ? own : form[key]);
        return PostedValues.Read(
            kind,
            new FormCollection(
                fields.ToDictionary(field => field.Key, field => field.Value.Count == 0 ? new StringValues("") : field.Value)));
    }

    private static int NumberOf(IFormCollection form, int id) =>
        int.TryParse(form[DescribedPhotograph.NameOf(id, "baseNumber")], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
