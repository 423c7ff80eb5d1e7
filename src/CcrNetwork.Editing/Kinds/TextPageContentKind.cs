using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class TextPageContentKind : ContentKind<TextPage>
{
    public TextPageContentKind()
    {
        Text("title", p => p.Title, (p, title) => p.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Choice<FootSection>("linkedFrom", "Shared.Footer.", p => p.LinkedFrom, (p, section) => p.LinkedFrom = section);
        Choice<MenuSection>("section", "Shared.Menu.", p => p.Section, (p, section) => p.Section = section);

        Group("texts");
        Text("lead", p => p.Lead, (p, lead) => p.Lead = lead, isLine: true);
        RichText("body", p => p.Body, (p, body) => p.Body = body ?? LocalizedText.Empty).Required();
        Field(
            ConfirmedLanguagesKey, FieldFormats.OneOrMoreOf(NetworkLanguages.Codes),
            p => p.ConfirmedLanguages, (p, codes) => p.ConfirmedLanguages = codes,
            choices: NetworkLanguages.Codes, choiceTexts: "Shared.Language.");

        Group("photographs");
        Picture("picture", p => p.Picture, (p, picture) => p.BeShownBy(picture));
        Provenance();
    }

    public override string Name => "pages";

    public override IReadOnlyList<string> NeededToCreate => ["title.fr"];

    public override string PublicPath(string slug) => TextPageAddress.Of(slug);

    /// <summary>Some pages stand on addresses that the portal keeps for them.</summary>
    public override bool IsReserved(string slug, IPortalAddresses addresses) =>
        !TextPageAddress.IsShort(slug) && base.IsReserved(slug, addresses);

    protected override TextPage New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("title", values)!);

    protected override IQueryable<TextPage> WithRelations(IQueryable<TextPage> items) => items.Include(p => p.Picture);
}
