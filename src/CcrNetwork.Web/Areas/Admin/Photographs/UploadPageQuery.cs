using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

public sealed record UploadCentre(string Slug, string Name);

/// <param name="Centre">The slug of the chosen centre; null for the network's own photographs.</param>
/// <param name="Outcomes">What became of the files of this request.</param>
public sealed record UploadPage(
    IReadOnlyList<UploadCentre> Centres, string? Centre, bool MayBelongToNetwork, MediaOptions Limits,
    IReadOnlyList<UploadOutcome> Outcomes, PreparationPage Preparation);

public sealed class UploadPageQuery(NetworkDbContext db, PreparationQuery preparation, IOptions<MediaOptions> options)
{
    public async Task<UploadPage> RunAsync(
        string? centre, IReadOnlyList<UploadOutcome> outcomes, Actor actor, CancellationToken cancellationToken)
    {
        var centres = await CentresOf(actor)
            .OrderBy(c => c.Name).ThenBy(c => c.Id)
            .Select(c => new UploadCentre(c.Slug, c.Name))
            .ToListAsync(cancellationToken);
        return new UploadPage(
            centres, centres.Find(c => c.Slug == centre)?.Slug, actor.MayEditAllContent, options.Value, outcomes,
            await preparation.RunAsync(actor, cancellationToken));
    }

    /// <summary>The centre whose photographs somebody uploads; null when it is none that they may choose.</summary>
    public async Task<Centre?> CentreAsync(string? slug, Actor actor, CancellationToken cancellationToken) =>
        await CentresOf(actor).FirstOrDefaultAsync(c => c.Slug == slug, cancellationToken);

    private IQueryable<Centre> CentresOf(Actor actor) =>
        actor.MayEditAllContent ? db.Centres : db.Centres.Where(c => actor.CentreIds.Contains(c.Id));
}
