using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Reads the form of a request whose session has ended.</summary>
public static class CutOffForm
{
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>
    /// Null when there is no form, none that this site gave to an account, or none that is kept
    /// (<see cref="KeepsFormAttribute"/>).
    /// </summary>
    public static async Task<KeptFields?> ReadAsync(HttpRequest request, FormMark mark)
    {
        if (!HttpMethods.IsPost(request.Method)
            || request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<KeepsFormAttribute>() is null
            || !request.HasFormContentType)
        {
            return null;
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            if (mark.AccountOf(form[FormMark.FieldName]) is not { } accountId)
            {
                return null;
            }

            var fields = form
                .Where(field => field.Key is not (TokenField or FormMark.FieldName) && !SecretFields.Hold(field.Key))
                .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());
            return new KeptFields(accountId, request.Path, PageOf(request) ?? request.Path.Value!, fields);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The page the form stood on, which is not always the address it is sent to; null when the browser does not say.</summary>
    public static string? PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer)
            && referer.Authority == request.Host.Value
            && new PathString(referer.AbsolutePath).StartsWithSegments(StaffArea.Root)
            ? referer.AbsolutePath
            : null;
}
