using System.Globalization;
using System.Text.Json.Nodes;
using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Publications;

/// <summary>What one row of a work holds for its page.</summary>
/// <param name="DocumentSlug">Of its document in the library, where everybody may read it.</param>
public sealed record PublicationDetails(
    int Id, string Slug, bool IsPublished, string Title, string Language, PublishedWorkKind Kind, int? Year, string? Publisher,
    LocalizedText? Summary,
    string? Link, int? CoverId, string? DocumentSlug, IReadOnlyList<string> CentreSlugs, IReadOnlyList<string> Sources,
    DateOnly? ConfirmedOn)
{
    /// <summary>In the words of schema.org.</summary>
    public JsonObject LinkedData(string url, string summary)
    {
        var data = new JsonObject
        {
            ["@type"] = Kind switch
            {
                PublishedWorkKind.Book => "Book",
                PublishedWorkKind.Series => "BookSeries",
                _ => "CreativeWork",
            },
            ["@id"] = $"{url}#work",
            ["name"] = Title,
            ["inLanguage"] = Language,
            ["url"] = url,
        };
        Add("description", summary.Length > 0 ? summary : null);
        Add("datePublished", Year?.ToString(CultureInfo.InvariantCulture));
        Add("sameAs", Link);
        Add("publisher", Publisher is null ? null : new JsonObject { ["@type"] = "Organization", ["name"] = Publisher });
        return data;

        void Add(string name, JsonNode? value)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }
    }
}

public sealed record PublicationPage(PublicationDetails Details, ShownPhotograph? Cover, IReadOnlyList<CentreCard> Centres);

public sealed class PublicationPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels)
{
    /// <summary>Null when there is no such work. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<PublicationPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.PublishedWorks
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(w => new PublicationDetails(
                w.Id, w.Slug, w.State == PublicationState.Published, w.Title, w.TitleLanguage, w.Kind, w.Year, w.Publisher, w.Summary,
                w.Link, w.CoverId,
                w.Document != null && w.Document.State == PublicationState.Published && w.Document.Audience == Audience.Everyone
                    ? w.Document.Slug
                    : null,
                w.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                w.Sources, w.ConfirmedOn))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new PublicationPage(details, null, []);
        }

        var cover = await ShownPhotographs.FindAsync(db, details.CoverId, cancellationToken);
        var index = await snapshot.GetAsync(cancellationToken);
        return new PublicationPage(
            details, cover,
            [.. details.CentreSlugs
                .Where(index.BySlug.ContainsKey)
                .Select(centre => labels.Card(index, index.Centres[index.BySlug[centre]]))]);
    }
}
