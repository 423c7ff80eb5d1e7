using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Resources;

internal sealed class ResourcesPublished : PublishedKind<Resource>
{
    public override string Name => "Resources";

    public override int Order => 160;

    public override string Address => "/resources";

    public override bool HasPages => false;

    public override ListPage List =>
        new(
            "Resources.Title", "Resources.Lead",
            "guide guides document visa fiscalité protection sociale mobilité tax social security mobility");

    public override FootSection? Foot => FootSection.Network;

    public override IQueryable<Resource> Visible(NetworkDbContext db, DateTimeOffset now) => db.Resources.Published().ForEveryone();

    protected override IQueryable<Resource> Furniture(NetworkDbContext db) => db.Resources.Published().ForEveryone();

    public override ApiList Api => field ??= new ApiList<ApiResource>(
        "Editorial", "Guides and publications of the library that are for everyone.", [typeof(Resource)],
        (db, now) => Visible(db, now).OrderBy(r => r.Id)
            .Select(
                r => new ApiResource(r.Slug, r.Title, r.Summary, r.Topic, r.DocumentLanguage, r.DatedOn, r.Publisher, r.Link, r.Sources)));

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(r => r.Id).Select(r => new { r.Slug, r.Title, r.Summary, r.Topic, r.Publisher }),
            r => new SearchEntry(
                PathOf(r.Slug), r.Title, r.Summary,
                $"{reading.Words($"Resources.Topic.{r.Topic}")} guide {SearchReading.Everything(r.Publisher)}"),
            cancellationToken);
}
