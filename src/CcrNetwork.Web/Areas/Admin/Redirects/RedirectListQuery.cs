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
        var total = await wanted.CountAsync(cancellationToken);
        var pageCount = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pageCount);
        var rows = await wanted
            .OrderBy(address => address.Path).ThenBy(address => address.Id)
            .Select(address => new RedirectRow(address.Id, address.Path, address.Target))
            .Skip((shown - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return new RedirectListPage(words, new PagedList<RedirectRow>(rows, shown, pageCount, total));
    }

    public Task<RedirectForm?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.OldAddresses
            .Where(address => address.Id == id)
            .Select(address => new RedirectForm { From = address.Path, To = address.Target })
            .FirstOrDefaultAsync(cancellationToken);
}
