using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Home;

/// <param name="Calls">Calls announced or open; the last one that closed when there is none.</param>
/// <param name="Map">The marks, some joined; null where <see cref="Atlas"/> shows Europe with names.</param>
public sealed record HomePage(
    int CentreCount, int CountryCount, IReadOnlyList<HomeFigure> Figures, IReadOnlyList<HomeCall> Calls,
    IReadOnlyList<NewsRow> News, IReadOnlyList<AgendaEntry> Agenda, IReadOnlyList<CentreCard> Featured, DrawnMap? Map,
    ShownPhotograph? Picture)
{
    /// <summary>Europe with names, and how to reach what is far from it; null where there are too many centres.</summary>
    public Atlas? Atlas { get; init; }
}

public sealed record HomeFigure(LocalizedText Label, long Value, FigureQualifier? Qualifier, int? Year, IReadOnlyList<string> Sources);

public sealed record HomeCall(string Slug, LocalizedText Title, CallState State, DateTime? ClosesAt, string TimeZone)
{
    public bool IsOver => State.IsOver();
}

public sealed class HomePageQuery(
    NetworkDbContext db, KeptReadings readings, CentreIndexSnapshot snapshot, CentreTiesSnapshot tiesSnapshot, NewsSnapshot news,
    AgendaQuery agenda, FacetLabels labels, PlacesOfTheDay places, TimeProvider clock)
{
    private const int EventCount = 3;

    /// <summary>The figures that cannot be computed and stand on the home page, in this order.</summary>
    private static readonly string[] FigureKeys = [KeyFigure.MembersTotal, "odyssee-people"];

    public async Task<HomePage> RunAsync(CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var now = clock.UtcNow();
        var today = OfficeDay.Of(clock.GetUtcNow());
        var chosen = await readings.GetAsync("home", () => ReadAsync(cancellationToken));
        var atlas = CentreMap.AtlasOf(index, index.CurrentNumbers, isOverview: true);
        return new HomePage(
            index.CurrentCount,
            index.CurrentCountryCount,
            chosen!.Figures,
            Calls(await tiesSnapshot.GetAsync(cancellationToken), now),
            (await news.GetAsync(cancellationToken)).All,
            await agenda.NextAsync(EventCount, cancellationToken),
            [.. places.Of(index, today).Select(centre => labels.Card(index, centre))],
            atlas?.Europe is null ? CentreMap.OverviewOf(index) : null,
            chosen.Picture)
        {
            Atlas = atlas,
        };
    }

    private async Task<Chosen?> ReadAsync(CancellationToken cancellationToken)
    {
        var figures = await db.KeyFigures
            .Published()
            .Where(figure => FigureKeys.Contains(figure.Key))
            .OrderByDescending(figure => figure.Year).ThenBy(figure => figure.Id)
            .Select(
                figure => new
                {
                    figure.Key,
                    Figure = new HomeFigure(figure.Label, figure.Value, figure.Qualifier, figure.Year, figure.Sources),
                })
            .ToListAsync(cancellationToken);
        return new Chosen(
            [.. FigureKeys.Select(key => figures.Find(figure => figure.Key == key)?.Figure).OfType<HomeFigure>()],
            await ShownPhotographs.OfHomePageAsync(db, cancellationToken));
    }

    /// <summary>What staff has chosen for this page.</summary>
    private sealed record Chosen(IReadOnlyList<HomeFigure> Figures, ShownPhotograph? Picture);

    private static IReadOnlyList<HomeCall> Calls(CentreTies ties, DateTime now)
    {
        var calls = ties.Calls
            .Select(call => new HomeCall(call.Slug, call.Title, call.Schedule.StateAt(now), call.Schedule.ClosesAt, call.TimeZone))
            .ToList();
        var current = calls.Where(call => !call.IsOver).OrderBy(call => call.ClosesAt ?? DateTime.MaxValue).ToList();
        return current.Count > 0 ? current : [.. calls.Where(call => call.ClosesAt is not null).Take(1)];
    }
}
