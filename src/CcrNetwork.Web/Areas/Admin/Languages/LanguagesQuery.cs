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
            // One after the other, for the network may hold many.
            var counts = SiteLanguages.Codes.ToDictionary(code => code, _ => 0);
            await foreach (var item in kind.ItemsFor(db, actor).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var written = TextsOf(item).Where(text => !text.IsEmpty).ToList();
                foreach (var code in SiteLanguages.Codes.Where(code => written.Exists(text => text.Exactly(code) is null)))
                {
                    counts[code]++;
                }
            }

            foreach (var (code, count) in counts.Where(entry => entry.Value > 0))
            {
                lacking[code].Add(new LackingKind(kind.Name, count));
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
