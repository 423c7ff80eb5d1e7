using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcrNetwork.Data.Configurations;

/// <summary>
/// Makes SQLite refuse what SQL Server refuses, so that a fault shows at home: text that is longer than its column, by the
/// lengths of the model itself, and text with a NUL in it, behind which SQLite sees nothing. SQL Server counts a letter beyond
/// the basic plane twice; SQLite cannot, and lets it pass.
/// </summary>
internal static class StrictText
{
    public const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>Gives every table one rule for all its columns of text; a refusal names the rule, and with it the table.</summary>
    public static void AddTo(ModelBuilder builder)
    {
        var tables = builder.Model.GetEntityTypes()
            .Where(type => !type.IsMappedToJson() && type.GetTableName() is not null)
            .GroupBy(type => StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value);
        foreach (var table in tables.ToList())
        {
            var rules = table.SelectMany(AllOf).Where(IsText)
                .Select(property => (Name: property.GetColumnName(table.Key), Length: property.GetMaxLength()))
                .Where(column => column.Name is not null)
                .Select(column => Rule(column.Name!, column.Length))
                .ToList();
            if (rules.Count > 0)
            {
                table.First().AddCheckConstraint($"CK_{table.Key.Name}_Text", string.Join(" AND ", rules));
            }
        }
    }

    private static IEnumerable<IMutableProperty> AllOf(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => AllOf(complex.ComplexType)));

    private static bool IsText(IMutableProperty property) =>
        property.IsPrimitiveCollection
        || (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string);

    private static string Rule(string column, int? length)
    {
        var withoutNul = $"instr(\"{column}\", char(0)) = 0";
        return length is { } most
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"length(\"{column}\") <= {most} AND {withoutNul}")
            : withoutNul;
    }
}
