using System.Linq.Expressions;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>One item with its facts, and which of the conditions hold of it, in their order.</summary>
public sealed record AskedItem<TFacts>(TFacts Facts, bool[] IsOpen);

/// <summary>
/// When each thing is asked about an item. Told once, it is the filter, the number and the answer alike, all worked out by the
/// database.
/// </summary>
public sealed class AskConditions<T>
{
    private static readonly ParameterExpression Item = Expression.Parameter(typeof(T), "item");

    private readonly IReadOnlyList<Ask> _asks;
    private readonly IReadOnlyList<Expression> _conditions;

    public AskConditions(params (Ask Ask, Expression<Func<T, bool>> IsOpen)[] entries)
    {
        _asks = [.. entries.Select(entry => entry.Ask)];
        _conditions = [.. entries.Select(entry => BodyOf(entry.IsOpen))];
        Any = Expression.Lambda<Func<T, bool>>(_conditions.Aggregate(Expression.OrElse), Item);
        Count = Expression.Lambda<Func<T, int>>(
            _conditions.Select(condition => Expression.Condition(condition, Expression.Constant(1), Expression.Constant(0)))
                .Aggregate<Expression>(Expression.Add),
            Item);
    }

    public Expression<Func<T, bool>> Any { get; }

    public Expression<Func<T, int>> Count { get; }

    /// <summary>The given facts of an item together with what is asked about it.</summary>
    public Expression<Func<T, AskedItem<TFacts>>> With<TFacts>(Expression<Func<T, TFacts>> facts) =>
        Expression.Lambda<Func<T, AskedItem<TFacts>>>(
            Expression.New(
                typeof(AskedItem<TFacts>).GetConstructors()[0], BodyOf(facts), Expression.NewArrayInit(typeof(bool), _conditions)),
            Item);

    public IEnumerable<Ask> Of<TFacts>(AskedItem<TFacts> asked) => _asks.Where((_, place) => asked.IsOpen[place]);

    private static Expression BodyOf<TResult>(Expression<Func<T, TResult>> lambda) => new Renaming(lambda.Parameters[0]).Visit(lambda.Body);

    /// <summary>Lets all conditions speak of one and the same item.</summary>
    private sealed class Renaming(ParameterExpression parameter) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? Item : node;
    }
}
