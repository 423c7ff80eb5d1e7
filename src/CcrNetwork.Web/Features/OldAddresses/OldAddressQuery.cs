using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.OldAddresses;

/// <summary>Where an address of the association's former sites leads today.</summary>
public sealed class OldAddressQuery(NetworkDbContext db)
{
    /// <summary>
    /// The exact address first, then without its query. A path that was only ever noted with a query counts too, as long as
    /// it leads to one page. Null when unknown, or when the target is no path of this site.
    /// </summary>
    public async Task<string?> RunAsync(string path, string query, CancellationToken cancellationToken)
    {
        var exact = OldAddress.Normalise(path + query);
        var bare = OldAddress.Normalise(path);
        if (exact.Length > OldAddress.PathMaxLength)
        {
            return null;
        }

        var anyQuery = $"{bare}?";
        var found = await db.OldAddresses
            .Where(address => address.Path == exact || address.Path == bare || address.Path.StartsWith(anyQuery))
            .OrderBy(address => address.Id)
            .Select(address => new { address.Path, address.Target })
            .ToListAsync(cancellationToken);
        var target = found.Find(address => address.Path == exact)?.Target ?? found.Find(address => address.Path == bare)?.Target;
        if (target is null && found.Select(address => address.Target).Distinct().Count() == 1)
        {
            target = found[0].Target;
        }

        return IsLocal(target) ? target : null;
    }

    private static bool IsLocal(string? target) =>
        target is ['/', ..] and not ['/', '/' or '\\', ..] && !target.Any(char.IsControl);
}
