using CcrNetwork.Web.Features.Directory;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CcrNetwork.Web.Features.Api;

/// <summary>Describes the facets of the directory among the parameters of the list of centres.</summary>
internal sealed class FacetParameters(Facets facets) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.Parameters is { } parameters
            && parameters.FirstOrDefault(parameter => parameter.Name == nameof(ApiCentreFilter.Chosen)) is { } chosen)
        {
            var place = parameters.IndexOf(chosen);
            parameters.Remove(chosen);
            foreach (var facet in facets.All.Reverse())
            {
                parameters.Insert(place, new OpenApiParameter
                {
                    Name = facet.Parameter,
                    In = ParameterLocation.Query,
                    Description = facet.Description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
                });
            }
        }

        return Task.CompletedTask;
    }
}
