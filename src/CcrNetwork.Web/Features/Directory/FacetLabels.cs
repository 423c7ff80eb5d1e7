using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>Says facet values and centres in the words of the page's language.</summary>
public sealed class FacetLabels(Texts texts)
{
    private static readonly ConditionalWeakTable<
        CentreIndex, ConcurrentDictionary<(Facet Facet, string Language), IReadOnlyList<LabelledValue>>> Said = [];

    public CentreCard Card(CentreIndex index, IndexedCentre centre) => new(
        centre.Slug,
        centre.Name,
        centre.City,
        Country(index, centre.CountryCode),
        CentreIndex.Kebab(centre.Heritage),
        texts[$"Centres.Heritage.{centre.Heritage}"],
        centre.Century,
        Formats.Row([texts[$"Centres.Membership.{centre.Membership}"], .. Doubt(centre)]),
        centre.IsCurrent,
        centre.Picture);

    private IEnumerable<string> Doubt(IndexedCentre centre) =>
        MembershipDoubt.Of(centre.Confidence, centre.AttestedIn, texts) is { } doubt ? [doubt] : [];

    /// <summary>
    /// Every value of a facet with its centres, in its own order or in that of the labels: said once for each index and language.
    /// </summary>
    public IReadOnlyList<LabelledValue> Values(CentreIndex index, Facet facet) => Said
        .GetValue(index, static _ => new ConcurrentDictionary<(Facet Facet, string Language), IReadOnlyList<LabelledValue>>())
        .GetOrAdd((facet, SiteLanguages.Current.Code), key =>
        {
            var values = index.Values(key.Facet)
                .Select(entry => new LabelledValue(entry.Key, Of(index, key.Facet, entry.Key), entry.Value));
            return key.Facet.IsInOwnOrder ? [.. values] : [.. values.OrderBy(value => value.Label, SiteLanguages.Current.Collation)];
        });

    private string Of(CentreIndex index, Facet facet, string value) =>
        facet.Label?.Invoke(this, index, value) ?? texts[$"Centres.{facet.Name}.{Pascal(value)}"];

    public static string Discipline(CentreIndex index, string slug) =>
        index.Disciplines.TryGetValue(slug, out var name) ? name.In(SiteLanguages.Current.Code).Text : slug;

    public static string Country(CentreIndex index, string code) =>
        index.Countries.TryGetValue(code, out var country) ? country.Name.In(SiteLanguages.Current.Code).Text : CountryNames.Of(code);

    /// <summary>« XIIe siècle », “12th century”.</summary>
    public string Century(int century) =>
        texts["Centres.Century", Ordinals.Century(century, SiteLanguages.Current)];

    public string Programme(CentreIndex index, string slug) =>
        texts.Has($"Centres.Programme.{slug}") ? texts[$"Centres.Programme.{slug}"]
        : index.Programmes.TryGetValue(slug, out var name) ? name.In(SiteLanguages.Current.Code).Text : slug;

    private static string Pascal(string kebab) =>
        string.Concat(kebab.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
