using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Centres;

internal sealed class CentresPublished : PublishedKind<Centre>
{
    public override string Name => "Centres";

    public override int Order => 10;

    public override string Address => "/centres";

    public override ListPage List =>
        new("Centres.Title", "Centres.Description", "carte annuaire liste des centres map directory list of centres heritage sites");

    public override FootSection? Foot => FootSection.Explore;

    public override bool IsOpenData => true;

    protected override IReadOnlyList<DatasetFile> FurtherFiles =>
    [
        new(DataFormat.Csv, "/centres.csv"),
        new(DataFormat.GeoJson, "/centres.geojson"),
    ];

    public override Feed Feed { get; } = new Feed<CentreFeedQuery, NoFilter>("Centres.NewMembers", typeof(Country), typeof(Discipline));

    public override IReadOnlyList<string> LinkedDataTypes => ["Organization"];

    /// <summary>The search finds them in the directory's own index.</summary>
    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SearchEntry>>([]);

    /// <summary>As its address in the API answers: the members of today.</summary>
    protected override IQueryable<Centre> Open(NetworkDbContext db, DateTimeOffset now) => Visible(db, now).InTheNetwork();
}
