using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Counts what each request reads whole from the database: entities and their parts, not the rows of a projection.</summary>
internal sealed class EntityCount : IMaterializationInterceptor
{
    public const string Header = "Test-Entities";

    private readonly AsyncLocal<StrongBox<int>?> _count = new();

    private EntityCount()
    {
    }

    /// <summary>One for all sites, because the framework makes a container of its own for each interceptor of this sort.</summary>
    public static EntityCount Shared { get; } = new();

    public StrongBox<int> Begin() => _count.Value = new StrongBox<int>();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (_count.Value is { } count)
        {
            Interlocked.Increment(ref count.Value);
        }

        return entity;
    }
}
