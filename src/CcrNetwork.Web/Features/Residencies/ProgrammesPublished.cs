using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.Residencies;

internal sealed class ProgrammesPublished : PublishedKind<ResidencyProgramme>
{
    public override string Name => "Programmes";

    public override int Order => 40;

    public override string Address => "/residencies";

    public override ListPage List =>
        new("Residencies.Title", "Residencies.Description", "résidence artiste résidences postuler residency artist apply residencies");

    public override FootSection? Foot => FootSection.Explore;

    public override IReadOnlyList<string> LinkedDataTypes => ["Service", "Grant"];

    public override ApiList Api => field ??= new ApiList<ApiProgramme>(
        "Residencies", "Residency programmes.", [typeof(ResidencyProgramme)],
        (db, now) => Visible(db, now).OrderBy(p => p.Id)
            .Select(p => new ApiProgramme(
                p.Slug, p.Name, p.Kind, p.IsActive, p.Since, p.Until, p.Audience, p.Summary, p.Eligibility, p.DurationMonthsMin,
                p.DurationMonthsMax, p.Sources)));

    /// <summary>A programme answers for what it gives, too: money, travel, a roof.</summary>
    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderByDescending(p => p.IsActive).ThenBy(p => p.Id)
                .Select(
                    p => new
                    {
                        p.Slug,
                        p.Name,
                        p.Summary,
                        p.Audience,
                        p.Description,
                        p.Eligibility,
                        p.Travel,
                        p.Housing,
                        p.Meals,
                        p.Workspace,
                        p.IsDiscreet,
                        HasGrant = p.Calls.Any(c => c.State == PublicationState.Published),
                    }),
            p => new SearchEntry(
                PathOf(p.Slug),
                SearchReading.Named(p.Name),
                SearchReading.Joined(
                    [p.Summary, p.Audience, RichText.ToPlain(p.Description), .. p.Eligibility, p.Travel, p.Housing, p.Meals, p.Workspace]),
                $"résidence residency programme {(p.HasGrant ? "bourse grant" : "")} {(p.Travel is not null ? "voyage travel" : "")} {(p.Housing is not null ? "logement housing" : "")} {(p.IsDiscreet ? "exil réfugiés exile refugees" : "")}"),
            cancellationToken);
}
