using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class ServiceKind : ContentKind<Service>
{
    private static readonly string[] Audiences =
    [
        "applicants", "candidate-sites", "candidates", "funders", "institutions", "member-staff", "public", "researchers",
    ];

    /// <summary>Those that the public page has a name for.</summary>
    private static readonly FieldFormat<IReadOnlyList<string>> Audience = FieldFormats.Lines with
    {
        Fault = text => FieldFormats.FirstOther(text, Audiences.Contains, "Admin.Editing.Problem.Choice"),
    };

    public ServiceKind()
    {
        Text("title", s => s.Title, (s, title) => s.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Choice<ServiceLevel>("level", "Network.Level.", s => s.Level, (s, level) => s.Level = level ?? default).Required();
        Number("position", ContentItem.ListPlaces, s => s.Position, (s, position) => s.Position = position ?? 0).Required();

        Group("texts");
        Text("text", s => s.Text, (s, text) => s.Text = text).Required();
        Field("audiences", Audience, s => s.Audiences, (s, audiences) => s.Audiences = audiences);
        TextList("deliverables", s => s.Deliverables, (s, deliverables) => s.Deliverables = deliverables);
        TextList("examples", s => s.Examples, (s, examples) => s.Examples = examples);
        Provenance();
    }

    public override string Name => "services";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr"];

    public override string PublicPath(string slug) => "/network/services";

    protected override Service New(string slug, FieldValues values) => new(slug, default, 0, TranslatedValues.Read("title", values)!);
}

public sealed class LabelStepKind : ContentKind<LabelStep>
{
    public LabelStepKind()
    {
        Text("title", s => s.Title, (s, title) => s.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Choice<LabelProcedure>("procedure", "Admin.Kinds.Procedure.", s => s.Procedure, write: null).Required().Fixed();
        Number("position", ContentItem.ListPlaces, s => s.Position, (s, position) => s.Position = position ?? 0).Required();

        Group("texts");
        Text("text", s => s.Text, (s, text) => s.Text = text);
        TextList("actors", s => s.Actors, (s, actors) => s.Actors = actors);
        Text("delay", s => s.Delay, (s, delay) => s.Delay = delay, isLine: true);
        Provenance();
    }

    public override string Name => "label-steps";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "procedure"];

    public override string PublicPath(string slug) => "/label";

    protected override LabelStep New(string slug, FieldValues values) => new(
        slug, FieldFormats.Choice<LabelProcedure>().Parse(values["procedure"]) ?? default, 0, TranslatedValues.Read("title", values)!);
}

public sealed class LabelReferenceContentKind : ContentKind<LabelReference>
{
    public LabelReferenceContentKind()
    {
        Text("title", r => r.Title, (r, title) => r.Title = title ?? LocalizedText.Empty).Required();
        Choice<LabelReferenceKind>("kind", "Admin.Kinds.LabelReference.", r => r.Kind, write: null).Required().Fixed();
        Field("from", FieldFormats.Date, r => r.From, write: null);
        Field("to", FieldFormats.Date, r => r.To, write: null);
        Provenance();
    }

    public override string Name => "label-references";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "kind"];

    public override string PublicPath(string slug) => "/label";

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (!PartialDate.IsInOrder(FieldFormats.Date.Parse(values["from"]), FieldFormats.Date.Parse(values["to"])))
        {
            yield return new FieldProblem("to", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    protected override void WriteTogether(LabelReference reference, FieldValues values) =>
        reference.HoldFrom(FieldFormats.Date.Parse(values["from"]), FieldFormats.Date.Parse(values["to"]));

    protected override LabelReference New(string slug, FieldValues values) => new(
        slug, FieldFormats.Choice<LabelReferenceKind>().Parse(values["kind"]) ?? default, TranslatedValues.Read("title", values)!);
}

public sealed class TimelineEventKind : ContentKind<TimelineEvent>
{
    public TimelineEventKind()
    {
        Field("on", FieldFormats.Date, e => e.On, (e, date) => e.On = date ?? e.On).Required();
        Choice<TimelineCategory>(
            "category", "Network.Category.", e => e.Category, (e, category) => e.Category = category ?? default).Required();
        Text("text", e => e.Text, (e, text) => e.Text = text ?? LocalizedText.Empty).Required();
        Provenance();
    }

    public override string Name => "timeline";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["on", "text.fr"];

    public override string PublicPath(string slug) => "/network/history";

    protected override TimelineEvent New(string slug, FieldValues values) =>
        new(slug, PartialDate.Parse(values["on"]), default, TranslatedValues.Read("text", values)!);
}

public sealed class KeyFigureKind : ContentKind<KeyFigure>
{
    public KeyFigureKind()
    {
        Line("key", f => f.Key, write: null, KeyFigure.KeyMaxLength).Required().Fixed();
        Text("label", f => f.Label, (f, label) => f.Label = label ?? LocalizedText.Empty, isLine: true).Required();
        Number("value", KeyFigure.Values, f => (int)f.Value, (f, value) => f.Value = value ?? 0).Required();
        Choice<FigureQualifier>("qualifier", "Admin.Kinds.Qualifier.", f => f.Qualifier, (f, qualifier) => f.Qualifier = qualifier);
        Field("unit", FieldFormats.Text<Currency>(), f => f.Unit, (f, unit) => f.Unit = unit, Currency.Length);
        Year("year", f => f.Year, (f, year) => f.Year = year);
        Provenance();
    }

    public override string Name => "key-figures";

    public override bool HasPages => false;

    public override bool IsCopied => false;

    public override IReadOnlyList<string> NeededToCreate => ["key", "label.fr"];

    public override string PublicPath(string slug) => "/network";

    protected override KeyFigure New(string slug, FieldValues values) =>
        new(slug, values["key"], TranslatedValues.Read("label", values)!, 0);
}

public sealed class StatementContentKind : ContentKind<Statement>
{
    public StatementContentKind()
    {
        Choice<StatementKind>("kind", "Admin.Kinds.Statement.", s => s.Kind, write: null).Required().Fixed();
        Number("position", ContentItem.ListPlaces, s => s.Position, (s, position) => s.Position = position ?? 0).Required();
        Text("title", s => s.Title, (s, title) => s.Title = title, isLine: true);
        Text("text", s => s.Text, (s, text) => s.Text = text ?? LocalizedText.Empty).Required();
        Provenance();
    }

    public override string Name => "statements";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["kind", "text.fr"];

    public override string PublicPath(string slug) => "/network";

    protected override Statement New(string slug, FieldValues values) => new(
        slug, FieldFormats.Choice<StatementKind>().Parse(values["kind"]) ?? default, 0, TranslatedValues.Read("text", values)!);
}

public sealed class PublishedWorkContentKind : ContentKind<PublishedWork>
{
    private static readonly ReferenceTarget<Resource> Library = new(r => r.Slug, r => new ReferenceOption(r.Slug, r.Title, null));

    public PublishedWorkContentKind()
    {
        Line("title", w => w.Title, (w, title) => w.Title = title ?? "", PublishedWork.TitleMaxLength).Required();
        Slug();
        Field(
            "language", FieldFormats.Text<LanguageCode>(), w => w.TitleLanguage,
            (w, language) => w.TitleLanguage = language ?? SiteLanguages.Default, 2).Required();
        Choice<PublishedWorkKind>("kind", "Publications.Kind.", w => w.Kind, (w, kind) => w.Kind = kind ?? default).Required();
        Year("year", w => w.Year, (w, year) => w.Year = year);
        Line("publisher", w => w.Publisher, (w, publisher) => w.Publisher = publisher, 200);

        Group("texts");
        Text("summary", w => w.Summary, (w, summary) => w.Summary = summary);
        Link("link", w => w.Link, (w, link) => w.Link = link);
        Reference("document", Library, w => w.Document?.Slug, (w, document) => w.BeReadIn(document));

        Group("concerns");
        References("centres", Targets.Centres, w => w.Centres.Select(c => c.Slug), (w, centres) => w.ConcernOnly(centres));

        Group("photographs");
        Picture("cover", w => w.Cover, (w, cover) => w.BeShownBy(cover));
        Provenance();
    }

    public override string Name => "publications";

    public override IReadOnlyList<string> NeededToCreate => ["title"];

    public override string PublicPath(string slug) => $"/network/publications/{slug}";

    protected override PublishedWork New(string slug, FieldValues values) => new(slug, values["title"], SiteLanguages.Default, default);

    protected override IQueryable<PublishedWork> WithRelations(IQueryable<PublishedWork> items) =>
        items.Include(w => w.Centres).Include(w => w.Document).Include(w => w.Cover);
}
