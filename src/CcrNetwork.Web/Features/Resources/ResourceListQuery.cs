using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Previews;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Resources;

/// <summary>The library: what is for everyone, or all of it for members.</summary>
public sealed class ResourceListQuery(NetworkDbContext db, PreviewedItem previewed)
{
    /// <summary>A preview also shows its own resource, for whomever it is.</summary>
    private IQueryable<Resource> Open =>
        previewed.IdOf<Resource>() is { } id
            ? db.Resources.Where(r => r.Audience == Audience.Everyone || r.Id == id)
            : db.Resources.ForEveryone();

    public Task<ResourceList> ForEveryoneAsync(ResourceFilter filter, CancellationToken cancellationToken) =>
        RunAsync(Open, filter, $"/{SiteLanguages.Current.Code}/resources", "/resources", cancellationToken);

    /// <param name="member">Anybody signed in.</param>
    public Task<ResourceList> ForMembersAsync(ResourceFilter filter, Actor member, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(member);
        return RunAsync(db.Resources, filter, "/admin/members/resources", "/admin/members/resources", cancellationToken);
    }

    /// <summary>The published document for everyone; null when there is none.</summary>
    public Task<DocumentFile?> FileForEveryoneAsync(string slug, CancellationToken cancellationToken) =>
        db.Resources.ForEveryone().Published().WithSlug(slug).Select(r => r.File).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Also what is for members only: the caller has asked who reads.</summary>
    public Task<DocumentFile?> FileForMembersAsync(string slug, CancellationToken cancellationToken) =>
        db.Resources.Published().WithSlug(slug).Select(r => r.File).FirstOrDefaultAsync(cancellationToken);

    private static async Task<ResourceList> RunAsync(
        IQueryable<Resource> resources, ResourceFilter filter, string here, string folder, CancellationToken cancellationToken)
    {
        var all = await resources
            .Published()
            .OrderByDescending(r => r.DatedOn).ThenBy(r => r.Id)
            .Select(r => new ResourceItem(
                r.Id, r.Slug, r.Title, r.Summary, r.Topic, r.Audience, r.DocumentLanguage, r.DatedOn, r.Publisher, r.Link, r.File,
                r.Sources))
            .ToListAsync(cancellationToken);
        var topics = all.Select(item => item.Topic).Distinct().Order().ToList();
        var languages = all.Select(item => item.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var topic = filter.WantedTopic is { } wanted && topics.Contains(wanted) ? filter.WantedTopic : null;
        var language = languages.Find(code => code == filter.In);
        var chosen = all
            .Where(item => topic is null || item.Topic == topic)
            .Where(item => language is null || item.Language == language)
            .ToList();
        return new ResourceList(chosen, all.Count, topic, language, topics, languages, here, folder);
    }
}
