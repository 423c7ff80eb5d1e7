using System.ComponentModel.DataAnnotations;

namespace CcrNetwork.Web.Infrastructure.Database;

public sealed class DatabaseOptions : IValidatableObject
{
    public const string Section = "Database";
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";

    /// <summary><c>Sqlite</c> (embedded) or <c>SqlServer</c>.</summary>
    [Required]
    public string Provider { get; set; } = Sqlite;

    /// <summary>For SQLite optional: without it the database is <c>network.db</c> in <see cref="Folder"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Where the embedded database is kept; relative to the content root.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    [Range(1, 10_000)]
    public int? MaxBatchSize { get; set; }

    /// <summary>Whether the network's own data is loaded at start.</summary>
    public bool Seed { get; set; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider is not (Sqlite or SqlServer))
        {
            yield return new($"Database:Provider is “{Provider}”; it must be {Sqlite} or {SqlServer}.", [nameof(Provider)]);
        }

        if (Provider == SqlServer && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new("Database:ConnectionString is missing; SQL Server needs one.", [nameof(ConnectionString)]);
        }
    }
}
