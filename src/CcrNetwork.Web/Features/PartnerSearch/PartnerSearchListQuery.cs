using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>Current notices: those for everyone, or all for members.</summary>
public sealed class PartnerSearchListQuery(NetworkDbContext db, CentreIndexSnapshot centres, TimeProvider clock)
{
    public Task<NoticeList> ForEveryoneAsync(PartnerSearchFilter filter, CancellationToken cancellationToken) =>
        RunAsync(db.PartnerSearches.ForEveryone(), filter, cancellationToken);

    /// <param name="member">Anybody signed in.</param>
    public Task<NoticeList> ForMembersAsync(PartnerSearchFilter filter, Actor member, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(member);
        return RunAsync(db.PartnerSearches, filter, cancellationToken);
    }

    private async Task<NoticeList> RunAsync(
        IQueryable<Domain.Cooperation.PartnerSearch> searches, PartnerSearchFilter filter, CancellationToken cancellationToken)
    {
        var notices = await searches
            .Current(OfficeDay.Of(clock.GetUtcNow()))
            .OrderByDescending(s => s.PublishedAt).ThenByDescending(s => s.Id)
            .Read()
            .ToListAsync(cancellationToken);
        var index = await centres.GetAsync(cancellationToken);

        // A network of some dozens of centres has a handful of notices at a time: memory is the place to choose among them.
        return NoticeList.Of(notices, filter, SiteLanguages.Current.Code, code => FacetLabels.Country(index, code));
    }
}
