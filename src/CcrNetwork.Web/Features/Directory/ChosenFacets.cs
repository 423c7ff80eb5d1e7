using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>What an address asks of each facet, in the order of the facets. A parameter without a value asks for nothing.</summary>
[ModelBinder<ChosenFacetsBinder>]
[ValidateNever]
public sealed class ChosenFacets
{
    public static readonly ChosenFacets None = new([]);

    private readonly IReadOnlyList<(Facet Facet, string Value)> _values;

    private ChosenFacets(IEnumerable<(Facet Facet, string Value)> values) =>
        _values = [.. values.Where(chosen => !string.IsNullOrWhiteSpace(chosen.Value))];

    public static ChosenFacets Of(IEnumerable<(Facet Facet, string Value)> values) => new(values);

    public IReadOnlyList<(Facet Facet, string Value)> All() => _values;

    public string[] Of(Facet facet) => [.. _values.Where(chosen => chosen.Facet == facet).Select(chosen => chosen.Value)];

    public ChosenFacets With(Facet facet, IEnumerable<string> values) =>
        new(_values.Where(chosen => chosen.Facet != facet).Concat(values.Select(value => (facet, value))));
}
