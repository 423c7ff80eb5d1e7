using System.Data;
using System.Data.Common;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Testing.SqlServer;

/// <summary>Keeps the text of every command, with its parameters as <c>DECLARE</c> lines, and executes none.</summary>
internal sealed class SuppressedExecution : DbCommandInterceptor
{
    private readonly List<string> _commands = [];

    public IReadOnlyList<string> Commands => _commands;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Keep(command);
        return InterceptionResult<DbDataReader>.SuppressWithResult(EmptyReader());
    }

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Keep(command);
        return InterceptionResult<object>.SuppressWithResult(0);
    }

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Keep(command);
        return InterceptionResult<int>.SuppressWithResult(0);
    }

    private static DataTableReader EmptyReader()
    {
        using var table = new DataTable();
        return table.CreateDataReader();
    }

    private void Keep(DbCommand command)
    {
        var text = new StringBuilder();
        foreach (SqlParameter parameter in command.Parameters)
        {
            text.Append("DECLARE @").Append(parameter.ParameterName.TrimStart('@')).Append(' ').Append(TypeOf(parameter)).AppendLine(";");
        }

        _commands.Add(text.Append(command.CommandText).ToString());
    }

    private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.VarBinary or SqlDbType.NChar or SqlDbType.Char =>
            $"{parameter.SqlDbType}({(parameter.Size is > 0 and <= 4000 ? parameter.Size : "max")})",
        var type => type.ToString(),
    };
}

/// <summary>Lets the context believe that its connection is open.</summary>
internal sealed class SuppressedConnection : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();
}
