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

    public static void AddTo(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).ToList())
        {
            if (StoreObjectIdentifier.Create(type, StoreObjectType.Table) is not { } table)
            {
                continue;
            }

            foreach (var property in AllOf(type).Where(IsText))
            {
                if (property.GetColumnName(table) is { } column)
                {
                    type.AddCheckConstraint($"CK_{table.Name}_{column}_Text", Rule(column, property.GetMaxLength()));
                }
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
