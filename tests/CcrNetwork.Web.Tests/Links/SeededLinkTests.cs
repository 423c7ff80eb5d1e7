using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Links;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Links;

public sealed class SeededLinkTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public async Task The_links_of_the_network_are_gathered()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var count = await scope.ServiceProvider.GetRequiredService<LinkGathering>().RunAsync(CancellationToken.None);

        var kinds = await Site.ReadAsync(
            db => db.LinkChecks.SelectMany(link => link.Places, (_, place) => place.Kind).Distinct().ToListAsync());
        Assert.True(count > 100, $"Only {count} addresses were found.");
        Assert.Superset(
            new HashSet<string> { "agenda", "calls", "centres", "funding", "partners", "programmes", "projects", "protocols", "resources" },
            kinds.ToHashSet());
    }

    [Fact]
    public void A_link_is_found_in_every_field_of_every_kind()
    {
        var kinds = Site.Services.GetRequiredService<ContentKinds>().All;

        Problems.None(kinds.SelectMany(kind => kind.Fields.Select(field => (kind, field)))
            .Where(place => !OutgoingLinks.In(place.kind, new FieldValues([new(place.field.Keys.First(), LinkIn(place.field))])).Any())
            .Select(place => $"{place.kind.Name}.{place.field.Key}"));
    }

    private static string LinkIn(ContentField field) => field.Input switch
    {
        FieldInput.RichText => "A [link](https://example.org/x) in a text.",
        FieldInput.Rows => TableRows.Write([new FieldValues([new(field.Columns[0].Keys.First(), "https://example.org/x")])]),
        _ => "https://example.org/x",
    };
}
