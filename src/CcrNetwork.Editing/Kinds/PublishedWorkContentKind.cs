using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

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
