using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Data;

public static class OptionsExtensions
{
    /// <summary>The options as those of a context type, for factories that begin with an untyped builder.</summary>
    public static DbContextOptions<T> As<T>(this DbContextOptionsBuilder builder)
        where T : DbContext =>
        (DbContextOptions<T>)builder.Options;

    /// <summary>Without the warning that tables of the framework are left out, which is no news for whoever reads the log.</summary>
    public static DbContextOptionsBuilder WithoutNews(this DbContextOptionsBuilder builder) =>
        builder.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.MappedEntityTypeIgnoredWarning));
}
