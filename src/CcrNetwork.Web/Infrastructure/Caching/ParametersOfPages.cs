using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// The names of the parameters that an action reads from its address: those that it is bound to, and the wish for a preview of a
/// page.
/// </summary>
public sealed class ParametersOfPages(IModelMetadataProvider metadata, IEnumerable<FurtherParameters> further)
{
    private readonly ConcurrentDictionary<Endpoint, IReadOnlySet<string>> _known = new();

    public IReadOnlySet<string> Of(Endpoint endpoint) => _known.GetOrAdd(endpoint, Read);

    private HashSet<string> Read(Endpoint endpoint)
    {
        var action = endpoint.Metadata.GetMetadata<ActionDescriptor>();
        var known = (action?.Parameters ?? []).SelectMany(NamesOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var route = (endpoint as RouteEndpoint)?.RoutePattern;
        known.ExceptWith(route?.Parameters.Select(parameter => parameter.Name) ?? []);
        if (route?.RawText?.Contains('.', StringComparison.Ordinal) == false)
        {
            known.Add(PageCachePolicy.PreviewParameter);
        }

        return known;
    }

    private IEnumerable<string> NamesOf(ParameterDescriptor parameter)
    {
        if (parameter.BindingInfo?.BindingSource is { } source
            && !source.CanAcceptDataFrom(BindingSource.Query)
            && source != BindingSource.ModelBinding)
        {
            return [];
        }

        var type = metadata.GetMetadataForType(parameter.ParameterType);
        return type.IsComplexType && !type.IsEnumerableType
            ? type.Properties.Where(property => !property.IsReadOnly)
                .SelectMany(property => NamesReadBy(property.ModelType) ?? [property.BinderModelName ?? property.PropertyName!])
            : [parameter.BindingInfo?.BinderModelName ?? parameter.Name];
    }

    private IReadOnlyList<string>? NamesReadBy(Type type) => further.FirstOrDefault(parameters => parameters.Reader == type)?.Names;
}
