using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// The door through which all text of a request comes in: what is in its address and in its form is clean
/// (<see cref="CleanText"/>) before anything reads it. Passwords alone stay as they were typed.
/// </summary>
public static class CleanInput
{
    public static void AddCleanInput(this MvcOptions mvc)
    {
        mvc.Filters.Add(new FormFilter());
        mvc.ModelBinderProviders.Insert(0, new LineBinderProvider());
    }

    public static IApplicationBuilder UseCleanQueries(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var query = context.Request.Query;
        if (query.Count > 0 && query.Any(parameter => !IsClean(parameter.Key) || !parameter.Value.All(IsCleanLine)))
        {
            context.Request.QueryString = QueryString.Create(query
                .Where(parameter => IsClean(parameter.Key))
                .SelectMany(
                    parameter => parameter.Value,
                    (parameter, value) => KeyValuePair.Create(parameter.Key, (string?)CleanText.Line(value))));
        }

        return next(context);
    });

    public static bool IsSecret(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);

    private static bool IsClean(string? text) =>
        string.IsNullOrEmpty(text) || string.Equals(CleanText.Of(text), text, StringComparison.Ordinal);

    private static bool IsCleanLine(string? text) =>
        string.IsNullOrEmpty(text) || string.Equals(CleanText.Line(text), text, StringComparison.Ordinal);

    /// <summary>After the filters that say how large a form may be, and before anything is bound.</summary>
    private sealed class FormFilter : IAsyncResourceFilter
    {
        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            var request = context.HttpContext.Request;
            if (request.HasFormContentType && await FormOfAsync(request) is { } form
                && form.Any(field => !IsSecret(field.Key) && !(IsClean(field.Key) && field.Value.All(IsClean))))
            {
                request.Form = new FormCollection(
                    form.Where(field => IsClean(field.Key)).ToDictionary(
                        field => field.Key,
                        field => IsSecret(field.Key) ? field.Value : new StringValues([.. field.Value.Select(CleanText.Of)]),
                        StringComparer.OrdinalIgnoreCase),
                    form.Files);
            }

            await next();
        }

        /// <summary>Null for a form that cannot be read; who binds it will say so.</summary>
        private static async Task<IFormCollection?> FormOfAsync(HttpRequest request)
        {
            try
            {
                return await request.ReadFormAsync(request.HttpContext.RequestAborted);
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException)
            {
                return null;
            }
        }
    }
}
