using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Label;

internal sealed class LabelStepsPublished : PublishedKind<LabelStep>
{
    public override string Name => "LabelSteps";

    public override int Order => 170;

    public override string Address => "/label";

    public override bool HasPages => false;

    public override ListPage List =>
        new(
            "Label.Title", "Label.Lead",
            "obtenir le label labellisation ministère critères procédure how to get labelled criteria procedure");

    public override FootSection? Foot => FootSection.Network;

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Text }),
            s => new SearchEntry(PathOf(s.Slug), s.Title, s.Text, "label"),
            cancellationToken);
}
