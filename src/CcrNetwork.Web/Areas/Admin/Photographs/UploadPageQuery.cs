using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <param name="Centre">The slug of the chosen centre; null for the network's own photographs.</param>
/// <param name="Outcomes">What became of the files of this request.</param>
public sealed record UploadPage(
    OfferedCentres Centres, string? Centre, bool MayBelongToNetwork, MediaOptions Limits,
    IReadOnlyList<UploadOutcome> Outcomes, PreparationPage Preparation);

public sealed class UploadPageQuery(
    NetworkDbContext db, CentrePicker picker, PreparationQuery preparation, IOptions<MediaOptions> options, Texts texts)
{
    public async Task<UploadPage> RunAsync(
        string? centre, IReadOnlyList<UploadOutcome> outcomes, Actor actor, CancellationToken cancellationToken,
        ChoiceSearch? search = null)
    {
        var centres = await picker.OfferAsync(
            CentresOf(actor), c => c.Slug == centre,
            new SearchBox("centre", texts["Admin.Photographs.Centre"], "/admin/photographs/new"), search, cancellationToken);
        return new UploadPage(
            centres, centres.Centres.FirstOrDefault(c => c.Slug == centre)?.Slug, actor.MayEditAllContent, options.Value, outcomes,
            await preparation.RunAsync(actor, cancellationToken));
    }

    /// <summary>The centre whose photographs somebody uploads; null when it is none that they may choose.</summary>
    public async Task<Centre?> CentreAsync(string? slug, Actor actor, CancellationToken cancellationToken) =>
        await CentresOf(actor).FirstOrDefaultAsync(c => c.Slug == slug, cancellationToken);

    private IQueryable<Centre> CentresOf(Actor actor) =>
        actor.MayEditAllContent ? db.Centres : db.Centres.Where(c => actor.CentreIds.Contains(c.Id));
}
