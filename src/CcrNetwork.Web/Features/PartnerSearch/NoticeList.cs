using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.PartnerSearch;

public sealed record NoticeChoice(string Value, string Label);

public sealed record NoticeLists(
    IReadOnlyList<NoticeChoice> Countries, IReadOnlyList<NoticeChoice> Programmes, IReadOnlyList<NoticeChoice> Disciplines);

/// <summary>The notices that a filter leaves, and the choices that all of them offer.</summary>
public sealed record NoticeList(IReadOnlyList<Notice> Notices, int Total, PartnerSearchFilter Filter, NoticeLists Choices)
{
    /// <param name="nameOf">Names a country by its code.</param>
    public static NoticeList Of(IReadOnlyList<Notice> all, PartnerSearchFilter filter, string language, Func<string, string> nameOf)
    {
        var choices = new NoticeLists(
            Sorted(all.SelectMany(CountriesOf).Distinct().Select(code => new NoticeChoice(code.ToLowerInvariant(), nameOf(code)))),
            Sorted(
                all.Where(n => n.ProgrammeKey is not null)
                    .DistinctBy(n => n.ProgrammeKey)
                    .Select(n => new NoticeChoice(n.ProgrammeKey!, n.Programme!.In(language).Text))),
            Sorted(
                all.SelectMany(n => n.Disciplines)
                    .DistinctBy(d => d.Slug)
                    .Select(d => new NoticeChoice(d.Slug, d.Name.In(language).Text))));
        var country = choices.Countries.FirstOrDefault(choice => choice.Value == filter.Country)?.Value;
        var programme = choices.Programmes.FirstOrDefault(choice => choice.Value == filter.Programme)?.Value;
        var discipline = choices.Disciplines.FirstOrDefault(choice => choice.Value == filter.Discipline)?.Value;
        var known = new PartnerSearchFilter
        {
            Kind = filter.WantedKind?.ToString().ToLowerInvariant(),
            Country = country,
            Programme = programme,
            Discipline = discipline,
        };
        var chosen = all
            .Where(n => filter.WantedKind is null || n.Kind == filter.WantedKind)
            .Where(n => country is null || CountriesOf(n).Contains(country, StringComparer.OrdinalIgnoreCase))
            .Where(n => programme is null || n.ProgrammeKey == programme)
            .Where(n => discipline is null || n.Disciplines.Any(d => d.Slug == discipline))
            .ToList();
        return new NoticeList(chosen, all.Count, known, choices);
    }

    /// <summary>That of the centre, and those from which partners are wanted.</summary>
    private static IEnumerable<string> CountriesOf(Notice notice) =>
        (notice.Centre is { } centre ? notice.WantedCountries.Append(centre.CountryCode) : notice.WantedCountries).Distinct();

    private static List<NoticeChoice> Sorted(IEnumerable<NoticeChoice> choices) =>
        [.. choices.OrderBy(choice => choice.Label, SiteLanguages.Current.Collation)];
}
