using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MemberNotices;

/// <param name="Reasons">In words.</param>
public sealed record MatchingNotice(Notice Notice, int Weight, IReadOnlyList<string> Reasons);

/// <param name="Reasons">In words.</param>
public sealed record MatchingCentre(string Slug, string Name, string Country, int Weight, IReadOnlyList<string> Reasons);

public sealed record NoticeMatches(IReadOnlyList<MatchingNotice> Notices, IReadOnlyList<MatchingCentre> Centres);

/// <summary>What fits a notice, and why; the rule is <see cref="PartnerMatch"/>.</summary>
public sealed class NoticeMatchesQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, Texts texts, TimeProvider clock)
{
    private const int MostNotices = 6;
    private const int MostCentres = 6;

    public async Task<NoticeMatches> RunAsync(Notice notice, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var others = await db.PartnerSearches
            .Current(OfficeDay.Of(clock.GetUtcNow()))
            .Where(s => s.Kind != notice.Kind)
            .OrderBy(s => s.Id)
            .Read()
            .ToListAsync(cancellationToken);
        var names = others.Append(notice).Where(n => n.ProgrammeKey is not null).DistinctBy(n => n.ProgrammeKey)
            .ToDictionary(n => n.ProgrammeKey!, n => n.Programme!.In(SiteLanguages.Current.Code).Text);
        var notices = others
            .Select(other => (Other: other, Match: PartnerMatch.Between(notice.Side, other.Side)))
            .Where(pair => pair.Match is not null)
            .OrderByDescending(pair => pair.Match!.Weight).ThenByDescending(pair => pair.Other.Id)
            .Take(MostNotices)
            .Select(pair => new MatchingNotice(pair.Other, pair.Match!.Weight, InWords(pair.Match!, index, names)));
        var centres = (await SidesAsync(index, cancellationToken))
            .Select(side => (side.Centre, Match: PartnerMatch.Between(notice.Side, side.Side)))
            .Where(pair => pair.Match is not null)
            .OrderByDescending(pair => pair.Match!.Weight).ThenBy(pair => pair.Centre.Id)
            .Take(MostCentres)
            .Select(pair => new MatchingCentre(
                pair.Centre.Slug, pair.Centre.Name, FacetLabels.Country(index, pair.Centre.CountryCode), pair.Match!.Weight,
                InWords(pair.Match!, index, names)));
        return new NoticeMatches([.. notices], [.. centres]);
    }

    /// <summary>The members of today, with the programmes of the European projects that they took part in.</summary>
    private async Task<IEnumerable<(IndexedCentre Centre, MatchSide Side)>> SidesAsync(
        CentreIndex index, CancellationToken cancellationToken)
    {
        var projects = await db.Projects
            .Published()
            .Where(p => p.FundingProgramme != null)
            .OrderBy(p => p.Id)
            .Select(p => new { p.FundingProgramme, Centres = p.Centres.Select(c => c.Id).ToList() })
            .ToListAsync(cancellationToken);
        var programmes = projects
            .SelectMany(p => p.Centres, (p, id) => (Id: id, Key: PartnerMatch.KeyOf(p.FundingProgramme)))
            .Where(entry => entry.Key is not null)
            .ToLookup(entry => entry.Id, entry => entry.Key!);
        return index.Centres
            .Where(centre => centre.IsCurrent)
            .Select(
                centre => (
                    centre,
                    new MatchSide(centre.Id, centre.CountryCode, [.. programmes[centre.Id].Distinct()], centre.Disciplines, [], [])));
    }

    private List<string> InWords(PartnerMatch match, CentreIndex index, Dictionary<string, string> programmes) =>
        [.. match.Reasons.Select(
            reason => texts[$"Admin.MemberNotices.Because.{reason.Ground}", Formats.List(reason.Values.Select(value => reason.Ground switch
        {
            MatchGround.Programme => programmes.GetValueOrDefault(value, value),
            MatchGround.Discipline => index.Disciplines.TryGetValue(value, out var name) ? name.In(SiteLanguages.Current.Code).Text : value,
            MatchGround.Country => FacetLabels.Country(index, value),
            _ => LanguageNames.Of(value, texts),
        }))])];
}
