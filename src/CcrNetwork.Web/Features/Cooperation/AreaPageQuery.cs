using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Cooperation;

/// <param name="Deeds">What was agreed with the countries of the area, the oldest first.</param>
/// <param name="Considered">What the network says of countries of the area that have neither.</param>
public sealed record AreaPage(
    AreaDetails Details, IReadOnlyList<AreaDeed> Deeds, IReadOnlyList<CentreCard> Centres, IReadOnlyList<LocalizedText> Considered);

public sealed record AreaDetails(
    string Slug, LocalizedText Name, LocalizedText? Lead, LocalizedText? Strategy, LocalizedText? Beginning, IReadOnlyList<NamedStep> Steps,
    string? ContactName, string? ContactEmail, IReadOnlyList<string> CountryCodes, IReadOnlyList<string> Sources, DateOnly? ConfirmedOn,
    bool IsPublished);

public sealed record AreaDeed(
    string Slug, LocalizedText Name, PartialDate? On, PartialDate? EndedOn, LocalizedText? Summary,
    IReadOnlyList<ProjectDocument> Documents);

/// <summary>A part of the world by name, as the page of cooperation lists it.</summary>
public sealed record AreaRow(string Slug, LocalizedText Name, LocalizedText? Lead);

public sealed class AreaPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels)
{
    public Task<List<AreaRow>> AllAsync(CancellationToken cancellationToken) =>
        db.CooperationAreas
            .Published()
            .OrderBy(a => a.Position).ThenBy(a => a.Id)
            .Select(a => new AreaRow(a.Slug, a.Name, a.Lead))
            .ToListAsync(cancellationToken);

    /// <summary>Null when there is no such area. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<AreaPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.CooperationAreas
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(a => new AreaDetails(
                a.Slug, a.Name, a.Lead, a.Strategy, a.Beginning, a.Steps, a.ContactName, a.ContactEmail, a.CountryCodes, a.Sources,
                a.ConfirmedOn,
                a.State == PublicationState.Published))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new AreaPage(details, [], [], []);
        }

        var codes = details.CountryCodes;
        var index = await snapshot.GetAsync(cancellationToken);
        var agreed = await db.Protocols
            .Published()
            .Where(p => p.Countries.Any(c => codes.Contains(c.Code)))
            .OrderBy(p => p.Id)
            .Select(
                p => new
                {
                    Deed = new AreaDeed(p.Slug, p.Name, p.SignedOn, p.EndedOn, p.Summary, p.Documents),
                    Countries = p.Countries.OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                })
            .ToListAsync(cancellationToken);
        var centres = index.Current.Where(centre => codes.Contains(centre.CountryCode)).ToList();
        var considered = await db.Countries
            .Published()
            .Where(c => codes.Contains(c.Code) && c.Text != null)
            .OrderBy(c => c.Code)
            .Select(c => new { c.Code, Text = c.Text! })
            .ToListAsync(cancellationToken);
        return new AreaPage(
            details,
            [.. agreed.Select(
                entry => entry.Deed).OrderBy(deed => deed.On is null).ThenBy(deed => deed.On).ThenBy(deed => deed.Slug,
                StringComparer.Ordinal)],
            [.. centres.Select(centre => labels.Card(index, centre))],
            [.. considered
                .Where(
                    country => centres.TrueForAll(centre => centre.CountryCode != country.Code)
                        && !agreed.Exists(entry => entry.Countries.Contains(country.Code)))
                .Select(country => country.Text)]);
    }
}
