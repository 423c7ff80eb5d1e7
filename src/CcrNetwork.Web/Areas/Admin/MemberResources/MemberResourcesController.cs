using CcrNetwork.Web.Features.Resources;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MemberResources;

/// <summary>The whole library, for every member.</summary>
[Route("admin/members/resources")]
public sealed class MemberResourcesController(ResourceListQuery list, DocumentStore documents) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ResourceFilter filter, CancellationToken cancellationToken) =>
        View(await list.ForMembersAsync(filter, Actor, cancellationToken));

    [HttpGet("{slug}/file")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken) =>
        await list.FileForMembersAsync(slug, cancellationToken) is { } file ? documents.Download(file, slug) : NotFound();
}
