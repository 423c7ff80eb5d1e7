using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CcrNetwork.Testing.SqlServer;

/// <summary>
/// Moves a query that another provider is about to compile onto the model of SQL Server, and collects its parameters.
/// Split queries become single ones: the same tables, columns and functions, in one command.
/// </summary>
internal sealed class SqlServerTranslation(IModel model) : ExpressionVisitor
{
    private readonly Dictionary<string, object?> _parameters = [];

    /// <summary>Made-up values: which ones matters little, the text of a command depends on nulls and on list lengths only.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => _parameters;

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case EntityQueryRootExpression root:
                var type = model.FindEntityType(root.EntityType.Name)
                    ?? throw new InvalidOperationException($"{root.EntityType.Name} is not in the model of SQL Server.");
                return new EntityQueryRootExpression(type);
            case QueryParameterExpression parameter:
                _parameters[parameter.Name] = MadeUp(parameter.Type);
                return parameter;
            default:
                return base.VisitExtension(node);
        }
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(RelationalQueryableExtensions)
            && node.Method.Name == nameof(RelationalQueryableExtensions.AsSplitQuery)
            ? Visit(node.Arguments[0])
            : base.VisitMethodCall(node);

    private static object? MadeUp(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "made-up";
        }

        if (type == typeof(DateTime))
        {
            return new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        return ElementOf(type) is { } element ? MadeUpList(type, element) : type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static object MadeUpList(Type type, Type element)
    {
        var items = Array.CreateInstance(element, 2);
        items.SetValue(MadeUp(element), 0);
        items.SetValue(MadeUp(element), 1);
        return type.IsInstanceOfType(items) ? items : Activator.CreateInstance(type, items)!;
    }

    private static Type? ElementOf(Type type) =>
        type.GetInterfaces().Append(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
