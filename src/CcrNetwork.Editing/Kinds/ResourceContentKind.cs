using System.Globalization;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Documents of the library. The file itself is written by an upload, never by the form.</summary>
public sealed class ResourceContentKind : ContentKind<Resource>
{
    public const string KindName = "resources";

    /// <summary>The field that only an upload writes.</summary>
    public const string FileField = "document";

    public ResourceContentKind()
    {
        Text("title", r => r.Title, (r, title) => r.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Choice<ResourceTopic>("topic", "Resources.Topic.", r => r.Topic, (r, topic) => r.Topic = topic ?? ResourceTopic.Other).Required();
        Choice<Audience>("audienceOf", "Shared.Audience.", r => r.Audience, (r, audience) => r.Audience = audience ?? default).Required();

        Group("texts");
        Text("summary", r => r.Summary, (r, summary) => r.Summary = summary).Required();
        Text("publishedBy", r => r.Publisher, (r, publisher) => r.Publisher = publisher, isLine: true);
        Field(
            "documentLanguage", FieldFormats.OneOf(NetworkLanguages.Codes), r =>
                r.DocumentLanguage, (r, language) => r.DocumentLanguage = language,
            choices: NetworkLanguages.Codes, choiceTexts: "Shared.Language.");
        Link("link", r => r.Link, (r, link) => r.Link = link);
        Field(FileField, File, r => r.File, (r, file) => r.File = file).KeptByPortal();

        Group("dates");
        Field("datedOn", FieldFormats.Date, r => r.DatedOn, (r, date) => r.DatedOn = date);
        Field("reviewOn", FieldFormats.Day, r => r.ReviewOn, (r, day) => r.ReviewOn = day);
        Provenance();
    }

    public static FieldFormat<DocumentFile?> File { get; } = new(
        FieldInput.Line,
        file => file is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{file.Key} {file.Type} {file.Length}"),
        text => text.Length == 0 ? null : Parse(text) ?? throw new FormatException($"“{text}” is no file."),
        text => Parse(text) is null ? "Admin.Editing.Problem.Choice" : null);

    public override string Name => KindName;

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr"];

    /// <summary>A document to read: kept here, or elsewhere.</summary>
    public override IEnumerable<FieldProblem> Gaps(FieldValues values)
    {
        if (!values.Has("link") && !values.Has(FileField))
        {
            yield return new FieldProblem("link", "Admin.Editing.Problem.NoDocument");
        }
    }

    public override string PublicPath(string slug) => "/resources";

    protected override Resource New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("title", values)!);

    private static DocumentFile? Parse(string text) =>
        text.Split(' ') is [var key, var type, var length]
        && DocumentFile.IsKey(key)
        && Enum.TryParse<DocumentType>(type, out var known) && Enum.IsDefined(known) && type == known.ToString()
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? new DocumentFile(key, known, bytes)
            : null;
}
