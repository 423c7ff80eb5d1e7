using CcrNetwork.Data;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Redirects;

public sealed class RedirectListQuery(NetworkDbContext db)
{
    private const int PageSize = 50;
    private const int LongestSearch = 200;

    public async Task<RedirectListPage> RunAsync(string? search, int page, CancellationToken cancellationToken)
    {
        var words = search?.Trim() is { Length: > 0 and <= LongestSearch } some ? some.ToLowerInvariant() : null;
        var wanted = db.OldAddresses.Where(address => words == null || address.Path.Contains(words) || address.Target.Contains(words));
        var rows = await wanted
            .OrderBy(address => address.Path).ThenBy(address => address.Id)
            .Select(address => new RedirectRow(address.Id, address.Path, address.Target))
            .ToPagedListAsync(page, PageSize, cancellationToken);
        return new RedirectListPage(words, rows);
    }

    public Task<RedirectForm?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.OldAddresses
            .Where(address => address.Id == id)
            .Select(address => new RedirectForm { From = address.Path, To = address.Target })
            .FirstOrDefaultAsync(cancellationToken);
}
