using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>Reads the parameters of all facets from an address.</summary>
public sealed class ChosenFacetsBinder(Facets facets) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var chosen = facets.All.SelectMany(
            facet => bindingContext.ValueProvider.GetValue(facet.Parameter).Values.Select(value => (facet, value ?? "")));
        bindingContext.Result = ModelBindingResult.Success(ChosenFacets.Of(chosen));
        return Task.CompletedTask;
    }
}
