using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Whoever looks for what an address shows and takes finds it in one controller.</summary>
public sealed partial class AddressHomeTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public void An_address_has_one_controller()
    {
        var actions = Site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => (
                endpoint.RoutePattern.RawText, endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Name))
            .OfType<(string Address, string Controller)>()
            .ToList();

        Assert.True(actions.Count > 200, $"{actions.Count} actions");
        Problems.None(Shared(actions));
    }

    [Fact]
    public void Two_controllers_of_one_address_are_found()
    {
        var found = Shared(
            [
                ("admin/{kind:contentKind}/{id:int}/edit", "Reading"), ("admin/{kind:contentKind}/{item:int}/edit", "Writing"),
                ("admin/{kind:contentKind}/new", "Writing"), ("admin/{kind:contentKind}/new", "Writing"),
            ]);

        Assert.Equal(["admin/{:contentKind}/{:int}/edit: Reading, Writing"], found);
    }

    private static IEnumerable<string> Shared(IEnumerable<(string Address, string Controller)> actions) =>
        actions
            .GroupBy(action => ParameterName().Replace(action.Address, "{"), action => action.Controller, StringComparer.OrdinalIgnoreCase)
            .Select(address => (address.Key, Controllers: address.Distinct().Order(StringComparer.Ordinal).ToList()))
            .Where(address => address.Controllers.Count > 1)
            .OrderBy(address => address.Key, StringComparer.Ordinal)
            .Select(address => $"{address.Key}: {string.Join(", ", address.Controllers)}");

    [GeneratedRegex(@"\{\w+")]
    private static partial Regex ParameterName();
}
