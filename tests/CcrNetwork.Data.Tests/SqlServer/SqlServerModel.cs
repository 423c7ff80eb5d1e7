using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcrNetwork.Data.Tests.SqlServer;

/// <summary>What SQL Server would refuse or cut, and no offline tool finds, read from the model of EF.</summary>
internal static class SqlServerModel
{
    private const int ClusteredKeyBytes = 900;
    private const int NonClusteredKeyBytes = 1700;
    private const int LongestDeclaredLength = 4000;
    private const string Clustered = "SqlServer:Clustered";

    public static IEnumerable<string> FaultsOf(IModel model) =>
        model.GetEntityTypes().Where(type => !type.IsMappedToJson()).SelectMany(type =>
            type.GetKeys().SelectMany(KeyFaults)
                .Concat(type.GetIndexes().SelectMany(IndexFaults))
                .Concat(type.GetFlattenedProperties().SelectMany(LengthFaults)))
            .Concat(CascadeFaults(model));

    private static IEnumerable<string> KeyFaults(IKey key)
    {
        var isClustered = key.FindAnnotation(Clustered)?.Value as bool? ?? key.IsPrimaryKey();
        return WidthFaults(key.DeclaringEntityType, "key", key.Properties, isClustered ? ClusteredKeyBytes : NonClusteredKeyBytes);
    }

    private static IEnumerable<string> IndexFaults(IIndex index) =>
        WidthFaults(index.DeclaringEntityType, "index", index.Properties, NonClusteredKeyBytes);

    private static IEnumerable<string> WidthFaults(
        IEntityType type, string what, IReadOnlyList<IProperty> properties, int limit)
    {
        var name = $"{type.GetTableName()}: the {what} on {string.Join(", ", properties.Select(p => p.Name))}";
        if (properties.Any(p => BytesOf(p) is null))
        {
            yield return $"{name} has a column of a max type.";
        }

        var bytes = properties.Sum(p => BytesOf(p) ?? 0);
        if (bytes > limit)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{name} takes {bytes} bytes of {limit}.");
        }
    }

    private static IEnumerable<string> LengthFaults(IProperty property)
    {
        if (property.GetMaxLength() > LongestDeclaredLength && !property.GetColumnType().Contains("(max)", StringComparison.Ordinal))
        {
            yield return $"{property.DeclaringType.DisplayName()}.{property.Name} is longer than {LongestDeclaredLength}.";
        }
    }

    /// <summary>Error 1785: from one table, cascades may reach another along one path only, and never come back.</summary>
    private static IEnumerable<string> CascadeFaults(IModel model)
    {
        var cascades = model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .Where(key => !key.DeclaringEntityType.IsMappedToJson())
            .ToLookup(key => key.PrincipalEntityType.GetTableName()!, key => key.DeclaringEntityType.GetTableName()!);

        foreach (var start in cascades.Select(group => group.Key))
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(cascades[start]);
            while (open.TryPop(out var table))
            {
                if (table == start || !reached.Add(table))
                {
                    yield return $"{start}: its cascades reach {table} twice.";
                    continue;
                }

                foreach (var next in cascades[table])
                {
                    open.Push(next);
                }
            }
        }
    }

    private static int? BytesOf(IProperty property)
    {
        var type = property.GetColumnType();
        var length = LengthOf(type);
        return type.Split('(')[0] switch
        {
            "nvarchar" or "nchar" => length * 2,
            "varchar" or "char" or "varbinary" or "binary" => length,
            "uniqueidentifier" => 16,
            "bit" => 1,
            "date" => 3,
            _ => 8,
        };
    }

    /// <summary>Null for <c>max</c>.</summary>
    private static int? LengthOf(string type)
    {
        var inside = type.Split('(', ')') is [_, var text, ..] ? text : "0";
        return int.TryParse(inside, CultureInfo.InvariantCulture, out var length) ? length : null;
    }
}
