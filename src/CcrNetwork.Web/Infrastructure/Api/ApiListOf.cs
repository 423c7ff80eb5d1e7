using CcrNetwork.Data;

namespace CcrNetwork.Web.Infrastructure.Api;

/// <inheritdoc />
/// <param name="rows">The list in its full order, as one projection in the database. What a row names of others is published too,
/// or left out.</param>
/// <typeparam name="TRow">What is given of each item.</typeparam>
public sealed class ApiList<TRow>(string tag, string summary, Type[] shows, Func<NetworkDbContext, DateTimeOffset, IQueryable<TRow>> rows)
    : ApiList(tag, summary, shows)
    where TRow : ApiItem
{
    public override Type RowType => typeof(TRow);

    /// <summary>Makes of a row what the database cannot: plain text, the state at the instant.</summary>
    public Func<TRow, DateTimeOffset, TRow> Complete { get; init; } = (row, _) => row;

    /// <summary>
    /// Takes out of a row the centres that are not among the published ones, whose slugs it is given; null where the projection
    /// does so.
    /// </summary>
    public Func<TRow, IReadOnlySet<string>, TRow>? KeepKnownCentres { get; init; }

    public IQueryable<TRow> Rows(NetworkDbContext db, DateTimeOffset now) => rows(db, now);
}
