using System.Globalization;
using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Bulk;

/// <summary>An item with the revision that was seen when the action was confirmed.</summary>
public sealed record BulkItem(int Id, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}-{Number}");

    public static BulkItem? Parse(string text) =>
        text.Split('-') is [var id, var number]
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var idValue)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var numberValue)
            ? new BulkItem(idValue, numberValue)
            : null;
}

/// <summary>A confirmed action.</summary>
public sealed record BulkForm
{
    /// <summary>More than a page of the table never comes from its form.</summary>
    public const int MostItems = 100;

    public string? Do { get; init; }

    /// <summary>A field that was sent empty is null.</summary>
    public string?[] Item { get; init; } = [];

    /// <summary>The centre editors who are given the items.</summary>
    public int[] Account { get; init; } = [];

    public BulkAction? Action => Enum.TryParse<BulkAction>(Do, out var action) && Enum.IsDefined(action) ? action : null;

    public IReadOnlyList<BulkItem> Items =>
        [.. Item.OfType<string>().Select(BulkItem.Parse).OfType<BulkItem>().DistinctBy(item => item.Id).Take(MostItems)];
}
