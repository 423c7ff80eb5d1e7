using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>What one row of centres holds for its page.</summary>
public sealed record CentreDetails(
    string Slug, string Name, string? NameEn, string? Site, HeritageType Heritage, int? Century, PostalAddress Address,
    Membership Membership, double? Latitude, double? Longitude, bool IsPositionApproximate, string? Website, string? Email,
    string? Phone, bool? HasStepFreeAccess, LocalizedText? Lead, LocalizedText? Walls, LocalizedText? Now,
    CentreVisit Visit, IReadOnlyList<string> Sources, Confidence? Confidence, DateOnly? ConfirmedOn, DateTime ChangedAt, bool IsPublished);

/// <summary>
/// Finds the row of one centre. The most asked of all queries is compiled once for the site: building and recognising its
/// expression each time costs more than the database does.
/// </summary>
public sealed class CentreDetailsQuery
{
    private readonly Func<NetworkDbContext, string, CancellationToken, Task<CentreDetails?>> _find = EF.CompileAsyncQuery(
        (NetworkDbContext db, string slug, CancellationToken _) => db.Centres
            .Where(c => c.Slug == slug && (c.State == PublicationState.Published || c.State == PublicationState.Archived))
            .Select(c => new CentreDetails(
                c.Slug, c.Name, c.NameEn, c.Site, c.HeritageType, c.BuiltCentury, c.Address, c.Membership, c.Latitude, c.Longitude,
                c.IsPositionApproximate, c.Website, c.Email, c.Phone, c.HasStepFreeAccess, c.Lead, c.Walls, c.Now,
                new CentreVisit(
                    c.Station, c.StationMinutes, c.StationBy, c.Way, c.Season, c.Hours, c.Prices, c.FreeOfCharge, c.Access, c.ContactName,
                    c.ContactRole),
                c.Sources,
                c.Confidence, c.ConfirmedOn, c.ChangedAt, c.State == PublicationState.Published))
            .FirstOrDefault());

    private readonly Func<NetworkDbContext, string, IAsyncEnumerable<ShownPhotograph>> _pictures = EF.CompileAsyncQuery(
        (NetworkDbContext db, string slug) => db.CentrePhotographs
            .Where(s => s.Centre.Slug == slug && s.Photograph.State == PublicationState.Published)
            .OrderBy(s => s.Position).ThenBy(s => s.PhotographId)
            .Select(s => new ShownPhotograph(
                s.Photograph.File, s.Photograph.Focus, s.Photograph.Title, s.Photograph.Alternative, s.Photograph.IsDecorative,
                s.Photograph.Credit, s.Photograph.Licence)));

    public Task<CentreDetails?> RunAsync(NetworkDbContext db, string slug, CancellationToken cancellationToken) =>
        _find(db, slug, cancellationToken);

    /// <summary>The published photographs of a centre, in the order in which it shows them.</summary>
    public ValueTask<List<ShownPhotograph>> PicturesAsync(NetworkDbContext db, string slug, CancellationToken cancellationToken) =>
        _pictures(db, slug).ToListAsync(cancellationToken);
}
