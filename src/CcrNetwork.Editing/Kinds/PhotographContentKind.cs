using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Photographs are begun by an upload, never by a form; from then on they are content like any other.</summary>
public sealed class PhotographContentKind : ContentKind<Photograph>
{
    public const string KindName = "photographs";

    /// <summary>The field that only an upload writes.</summary>
    public const string FileField = "file";

    public PhotographContentKind()
    {
        Text("title", p => p.Title, (p, title) => p.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Text("alternative", p => p.Alternative, (p, text) => p.Alternative = text, isLine: true);
        Flag("decorative", p => p.IsDecorative ? true : null, (p, isDecorative) => p.IsDecorative = isDecorative ?? false);

        Group("rights");
        Line("credit", p => p.Credit, (p, credit) => p.Credit = credit, Photograph.CreditMaxLength).Required();
        Choice<PhotographLicence>("licence", "Shared.Licence.", p => p.Licence, (p, licence) => p.Licence = licence).Required();

        Group("focus");
        Field("focusX", Thousandths, p => p.Focus.X, (p, x) => p.Focus = new FocalPoint(x ?? FocalPoint.Middle.X, p.Focus.Y));
        Field("focusY", Thousandths, p => p.Focus.Y, (p, y) => p.Focus = new FocalPoint(p.Focus.X, y ?? FocalPoint.Middle.Y));

        Group("belonging");
        Flag("homePage", p => p.IsOnHomePage ? true : null, (p, isOnIt) => p.IsOnHomePage = isOnIt ?? false).ForEditors();
        Reference("centre", Targets.Centres, p => p.Centre?.Slug, (p, centre) => p.BelongTo(centre)).ForEditors();
        Field(FileField, File, p => p.File, (p, file) => p.File = file ?? p.File, PhotographFile.KeyLength + 20).KeptByPortal();
        Provenance();
    }

    public static FieldFormat<PhotographFile?> File { get; } = new(
        FieldInput.Line,
        file => file is null ? "" : $"{file.Key} {file.Width} {file.Height}",
        text => text.Length == 0 ? null : Parse(text) ?? throw new FormatException($"“{text}” is no file."),
        text => Parse(text) is null ? "Admin.Editing.Problem.Choice" : null);

    public override string Name => KindName;

    public override bool HasPages => false;

    public override bool IsForCentreEditors => true;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", FileField];

    private static FieldFormat<int?> Side { get; } = FieldFormats.Whole(PhotographFile.Sides);

    private static FieldFormat<int?> Thousandths { get; } = FieldFormats.Whole(FocalPoint.Thousandths, "Admin.Editing.Problem.Thousandths");

    public override string PublicPath(string slug) => "/centres";

    public override string PreviewPath(ContentItem item) =>
        item is Photograph { Centre: { } centre } ? $"/centres/{centre.Slug}" : "/centres";

    /// <summary>Whoever cannot see it must be told what is to be seen, in their language, or that nothing is missed.</summary>
    public override IEnumerable<FieldProblem> Gaps(FieldValues values)
    {
        foreach (var described in SiteLanguages.Codes.Select(language => $"alternative.{language}"))
        {
            if (values["decorative"] != "true" && !values.Has(described))
            {
                yield return new FieldProblem(described, "Admin.Editing.Problem.Alternative");
            }
        }
    }

    public override IQueryable<int> CentresOf(NetworkDbContext db, int id) =>
        db.Photographs
            .Where(photograph => photograph.Id == id && photograph.CentreId != null)
            .Select(photograph => photograph.CentreId!.Value);

    protected override IQueryable<ContentItem> ItemsOf(NetworkDbContext db, IReadOnlySet<int> centreIds) =>
        db.Photographs.Where(photograph => photograph.CentreId != null && centreIds.Contains(photograph.CentreId.Value));

    protected override Photograph New(string slug, FieldValues values) =>
        new(slug, TranslatedValues.Read("title", values)!, File.Parse(values[FileField])!);

    protected override IQueryable<Photograph> WithRelations(IQueryable<Photograph> items) => items.Include(p => p.Centre);

    private static PhotographFile? Parse(string text) =>
        text.Split(' ') is [var key, var width, var height]
        && PhotographFile.IsKey(key)
        && Side.Fault(width) is null && Side.Fault(height) is null
        && (Side.Parse(width), Side.Parse(height)) is ({ } w, { } h)
            ? new PhotographFile(key, w, h)
            : null;
}
