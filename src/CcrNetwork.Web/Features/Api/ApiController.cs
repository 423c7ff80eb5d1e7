using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>What all answers of the read API share: JSON, for any origin, problems as <c>application/problem+json</c>.</summary>
[ApiController]
[WithoutLanguage]
[AnyOrigin]
public abstract class ApiController : ControllerBase
{
    public const int LargestPage = 100;
    public const int DefaultPage = 50;

    /// <summary>One page of a list, with the address of the next.</summary>
    protected ActionResult<ApiPage<T>> Paged<T>(IReadOnlyList<T> all, int page, int pageSize)
    {
        var size = Math.Clamp(pageSize, 1, LargestPage);
        var pageCount = Math.Max(1, (all.Count + size - 1) / size);
        var number = Math.Clamp(page, 1, pageCount);
        var next = number < pageCount ? Next(number + 1, size) : null;
        return new ApiPage<T>([.. all.Skip((number - 1) * size).Take(size)], number, pageCount, all.Count, next);
    }

    protected ObjectResult Unknown() => Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such item.");

    private string Next(int page, int pageSize)
    {
        var query = Request.Query
            .Where(entry => entry.Key is not ("page" or "pageSize"))
            .SelectMany(entry => entry.Value.Select(value => KeyValuePair.Create(entry.Key, value)))
            .Append(KeyValuePair.Create("page", (string?)page.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Append(KeyValuePair.Create("pageSize", (string?)pageSize.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return $"{Request.Path}{QueryString.Create(query)}";
    }
}

/// <param name="Next">Address of the next page; null on the last.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, int Page, int PageCount, int Total, string? Next);
