using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Infrastructure.Api;

/// <summary>What all answers of the read API share: JSON, and problems as <c>application/problem+json</c>.</summary>
[ApiController]
[WithoutLanguage]
[OpenData]
[ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest, Problems)]
public abstract class ApiController : ControllerBase
{
    public const string Json = "application/json";
    public const string Problems = "application/problem+json";
}
