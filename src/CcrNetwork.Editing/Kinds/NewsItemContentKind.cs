using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class NewsItemContentKind : ContentKind<NewsItem>
{
    public NewsItemContentKind()
    {
        Text("title", n => n.Title, (n, title) => n.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Field("day", FieldFormats.Day, n => n.On, (n, day) => n.On = day ?? n.On).Required();

        Group("texts");
        Text("lead", n => n.Lead, (n, lead) => n.Lead = lead);
        RichText("body", n => n.Body, (n, body) => n.Body = body ?? LocalizedText.Empty).Required();

        Group("concerns");
        References("centres", Targets.Centres, n => n.Centres.Select(c => c.Slug), (n, centres) => n.ConcernOnly(centres));
        References("countries", Targets.Countries, n => n.Countries.Select(c => c.Slug), (n, countries) => n.ConcernOnly(countries));
        References("programmes", Targets.Programmes, n => n.Programmes.Select(p => p.Slug), (n, programmes) => n.ConcernOnly(programmes));

        Group("photographs");
        Picture("picture", n => n.Picture, (n, picture) => n.BeShownBy(picture));
        Provenance();
    }

    public override string Name => "news";

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "day"];

    protected override NewsItem New(string slug, FieldValues values) =>
        new(slug, TranslatedValues.Read("title", values)!, FieldFormats.Day.Parse(values["day"])!.Value);

    protected override IQueryable<NewsItem> WithRelations(IQueryable<NewsItem> items) =>
        items.Include(n => n.Centres).Include(n => n.Picture).Include(n => n.Countries).Include(n => n.Programmes);
}
