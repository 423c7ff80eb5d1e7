using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// Makes the database choose by chance wherever a query leaves it the choice: every order gets chance as its last key, and
/// what has no order, or takes some rows of many without one, is ordered by chance. Two rows that a query orders equally so
/// change places between two readings, as they may between two providers.
/// </summary>
internal sealed partial class Shuffle : DbCommandInterceptor
{
    private const string Chance = "random()";

    /// <summary>Off while the site starts: what is made in another order has other numbers.</summary>
    public bool IsOn { get; set; }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Change(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Change(command);
        return ValueTask.FromResult(result);
    }

    /// <summary>The same query, with chance as the last word on the order of its rows.</summary>
    public static string Shuffled(string sql)
    {
        if (!sql.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase))
        {
            return sql;
        }

        var changes = new List<(int At, string Text)>();
        var open = new Stack<Level>([new Level { IsWhole = true }]);
        foreach (Match word in Words().Matches(sql))
        {
            var level = open.Peek();
            switch (word.Value.ToUpperInvariant())
            {
                case "(":
                    open.Push(new Level());
                    break;
                case ")":
                    open.Pop().End(word.Index, changes);
                    break;
                case "LIMIT":
                    level.End(word.Index, changes);
                    level.IsEnded = true;
                    break;
                case var text when text.StartsWith("ORDER", StringComparison.Ordinal):
                    level.IsOrdered = true;
                    break;
                case "SELECT":
                    level.IsQuery = true;
                    break;
                case "UNION" or "EXCEPT" or "INTERSECT":
                    level.IsCombined = true;
                    break;
                default:
                    break;
            }
        }

        open.Pop().End(sql.TrimEnd().TrimEnd(';').Length, changes);
        foreach (var (at, text) in changes.OrderByDescending(change => change.At))
        {
            sql = sql.Insert(at, text);
        }

        return sql;
    }

    private void Change(DbCommand command)
    {
        if (IsOn)
        {
            command.CommandText = Shuffled(command.CommandText);
        }
    }

    /// <summary>Parameters, texts and quoted names hold no words of SQL.</summary>
    [GeneratedRegex(
        """@\w+|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\(|\)|\bSELECT\b|\bORDER\s+BY\b|\bLIMIT\b|\bUNION\b|\bEXCEPT\b|\bINTERSECT\b""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    /// <summary>What stands between two brackets, and the whole.</summary>
    private sealed class Level
    {
        public bool IsWhole { get; init; }

        public bool IsQuery { get; set; }

        public bool IsOrdered { get; set; }

        public bool IsCombined { get; set; }

        /// <summary>Its order was given before its LIMIT.</summary>
        public bool IsEnded { get; set; }

        public void End(int at, List<(int At, string Text)> changes)
        {
            if (IsEnded || IsCombined)
            {
                return;
            }

            if (IsOrdered)
            {
                changes.Add((at, $", {Chance} "));
            }
            else if (IsQuery)
            {
                // Inside, only a LIMIT or a list in JSON could make the order count; more chance does no harm.
                changes.Add((at, $" ORDER BY {Chance} "));
            }
        }
    }
}
