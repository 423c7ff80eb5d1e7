using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Funding;

public sealed record FundingDetails(
    LocalizedText? Applicants, string? SourceUrl, bool IsPublished, IReadOnlyList<string> Sources, DateOnly? ConfirmedOn);

/// <summary>Everything on the page of one call for projects; the comment for members is not among it.</summary>
public sealed record FundingPage(FundingNow Call, FundingDetails Details, DateTime Now);

public sealed class FundingPageQuery(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>Null when there is no such call. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<FundingPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var calls = db.FundingCalls.WithSlug(slug).Where(c => c.State != PublicationState.Draft);
        var row = (await FundingListQuery.RowsAsync(db, calls, cancellationToken)).SingleOrDefault();
        var details = row is null ? null : await calls
            .Select(c => new FundingDetails(c.Applicants, c.SourceUrl, c.State == PublicationState.Published, c.Sources, c.ConfirmedOn))
            .SingleOrDefaultAsync(cancellationToken);
        return row is null || details is null ? null : new FundingPage(FundingNow.Of(row, now), details, now);
    }
}
