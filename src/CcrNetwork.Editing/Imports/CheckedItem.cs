using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Imports;

/// <summary>
/// Holds what a file says of one item, asked what a form would ask it. A form offers what there is; a file may also name what
/// there is not, or hold a table that is none.
/// </summary>
/// <param name="Values">In the one way in which they are kept, when nothing is wrong with them.</param>
public sealed record CheckedItem(FieldValues Values, IReadOnlyList<FieldProblem> Faults)
{
    /// <summary>Its text names what is not known, wherever that stands.</summary>
    public const string UnknownReference = "Admin.Imports.Problem.UnknownReference";

    /// <param name="isKnown">Whether a thing of the slug exists.</param>
    public static CheckedItem Of(ContentKind kind, FieldValues values, bool isNew, Func<ReferenceTarget, string, bool> isKnown)
    {
        var faults = kind.Fields.SelectMany(field => field.Faults(values)
            .Concat(Dangling(field, values, isKnown))
            .Concat(UnknownFields(kind, field, values))).ToList();
        if (faults.Count == 0)
        {
            values = values.With(kind.Fields.SelectMany(field => field.Tidied(values)).ToList());
            faults.AddRange(kind.Contradictions(values));
        }

        if (isNew)
        {
            faults.AddRange(kind.NeededToCreate.Where(key => !values.Has(key)).Select(key => new FieldProblem(key, ContentField.Missing)));
        }

        return new CheckedItem(values, faults);
    }

    private static IEnumerable<FieldProblem> UnknownFields(ContentKind kind, ContentField field, FieldValues values) =>
        from column in field.Columns
        where column.NamesFields
        from row in TableRows.Read(values[field.Key]).Index()
        where row.Item.Has(column.Key) && !kind.Fields.Any(other => other.Key == row.Item[column.Key])
        select new FieldProblem(field.Key, UnknownReference, row.Item[column.Key])
        {
            At = $"{FieldFormats.LineAt(row.Index)}.{column.Key}",
        };

    private static IEnumerable<FieldProblem> Dangling(ContentField field, FieldValues values, Func<ReferenceTarget, string, bool> isKnown)
    {
        var isReadable = field.Columns.Count == 0 || !values.Has(field.Key) || TableRows.Read(values[field.Key]).Count > 0;
        return isReadable
            ? field.Pointers(values)
                .Where(pointer => !isKnown(pointer.Target, pointer.Slug))
                .Select(
                    pointer => new FieldProblem(pointer.Key, UnknownReference, pointer.Slug) { At = pointer.At })
            : [new FieldProblem(field.Key, "Admin.Imports.Problem.NotRows")];
    }
}
