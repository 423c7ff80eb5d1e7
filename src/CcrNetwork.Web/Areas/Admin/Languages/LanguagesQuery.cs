using System.Linq.Expressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Languages;

/// <summary>
/// Counts what each language of the site lacks. It reads the texts themselves, and nothing else of an item; the number that a save
/// leaves on its item knows only the languages of its day. A huge network takes a second to read, so that the numbers are kept until
/// content changes.
/// </summary>
public sealed class LanguagesQuery(NetworkDbContext db, ContentKinds kinds, KeptReadings readings, Texts texts)
{
    public async Task<LanguagesPage> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        var lacking = SiteLanguages.Codes.ToDictionary(code => code, _ => new List<LackingKind>());
        foreach (var kind in kinds.All.Where(kind => actor.MaySee(kind)))
        {
            // Whoever comes here may edit all content, so that the numbers are the same for all.
            var counts = await readings.GetAsync<Dictionary<string, int>>(
                $"languages {kind.Name}", async () => await CountsAsync(kind, actor, cancellationToken));
            foreach (var (code, count) in counts!)
            {
                lacking[code].Add(new LackingKind(kind.Name, count));
            }
        }

        return new LanguagesPage([.. SiteLanguages.All.Select(language => new LanguageRow(
            language,
            [.. texts.MissingIn(language.Code).Select(key => new BorrowedText(key, texts.Find(language.Code, key)))],
            lacking[language.Code]))]);
    }

    /// <summary>How many items lack a text, of the languages in which any does.</summary>
    private async Task<Dictionary<string, int>> CountsAsync(ContentKind kind, Actor actor, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>();
        if (TextsOf(kind.ItemType) is not { } textsOfItem)
        {
            return counts;
        }

        // One after the other, for the network may hold many.
        await foreach (var columns in kind.ItemsFor(db, actor).Select(textsOfItem).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var written = columns.Where(text => text is { IsEmpty: false }).ToList();
            foreach (var code in SiteLanguages.Codes.Where(code => written.Exists(text => text!.Exactly(code) is null)))
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }
        }

        return counts;
    }

    /// <summary>All columns of text of an item; null where it has none.</summary>
    private Expression<Func<ContentItem, LocalizedText?[]>>? TextsOf(Type itemType)
    {
        var item = Expression.Parameter(typeof(ContentItem), "item");
        var columns = db.Model.FindEntityType(itemType)!.GetProperties()
            .Where(property => property.ClrType == typeof(LocalizedText))
            .Select(property => Expression.Call(
                typeof(EF), nameof(EF.Property), [typeof(LocalizedText)], item, Expression.Constant(property.Name)))
            .ToList();
        return columns.Count == 0
            ? null
            : Expression.Lambda<Func<ContentItem, LocalizedText?[]>>(Expression.NewArrayInit(typeof(LocalizedText), columns), item);
    }
}
