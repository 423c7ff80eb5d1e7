using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Languages;

/// <summary>
/// Counts what each language of the site lacks. It reads the texts themselves and not the number that a save leaves on its item,
/// which knows only the languages of its day.
/// </summary>
public sealed class LanguagesQuery(NetworkDbContext db, ContentKinds kinds, Texts texts)
{
    public async Task<LanguagesPage> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        var lacking = SiteLanguages.Codes.ToDictionary(code => code, _ => new List<LackingKind>());
        foreach (var kind in kinds.All.Where(kind => actor.MaySee(kind)))
        {
            var items = await kind.ItemsFor(db, actor).AsNoTracking().ToListAsync(cancellationToken);
            foreach (var (code, found) in lacking)
            {
                if (items.Count(item => TextsOf(item).Any(text => !text.IsEmpty && text.Exactly(code) is null)) is > 0 and var count)
                {
                    found.Add(new LackingKind(kind.Name, count));
                }
            }
        }

        return new LanguagesPage([.. SiteLanguages.All.Select(language => new LanguageRow(
            language,
            [.. texts.MissingIn(language.Code).Select(key => new BorrowedText(key, texts.Find(language.Code, key)))],
            lacking[language.Code]))]);
    }

    private IEnumerable<LocalizedText> TextsOf(ContentItem item) =>
        db.Model.FindEntityType(item.GetType())!.GetProperties()
            .Where(property => property.ClrType == typeof(LocalizedText))
            .Select(property => property.PropertyInfo?.GetValue(item))
            .OfType<LocalizedText>();
}
