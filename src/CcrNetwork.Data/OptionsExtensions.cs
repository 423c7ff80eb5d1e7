using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data;

public static class OptionsExtensions
{
    /// <summary>The options as those of a context type, for factories that begin with an untyped builder.</summary>
    public static DbContextOptions<T> As<T>(this DbContextOptionsBuilder builder)
        where T : DbContext =>
        (DbContextOptions<T>)builder.Options;
}
