using CcrNetwork.Domain.Support;

namespace CcrNetwork.Web.Tests.Support;

internal static class Candidatures
{
    public static async Task<Candidature> CandidatureAsync(this NetworkSite site)
    {
        var request = new CandidatureRequest(
            CandidatureKind.Label, "Abbaye", null, "Chanter.", "Montclar", "FR", "Ada Lovelace", "ada@example.org", null, "fr");
        var candidature = new Candidature("CCR-2026-TEST22", "submission", request, NetworkSite.Now.UtcDateTime);
        await site.SaveAsync(candidature);
        return candidature;
    }

    public static async Task<Page> AddDocumentAsync(this HttpClient editor, Candidature candidature, byte[] content, string title = "Plan")
    {
        var path = $"/admin/candidatures/{candidature.Id}";
        var fields = Forms.Press(await editor.GetPageAsync(path), "#add-document", ("Title", title)).Fields;
        using var parts = new MultipartFormDataContent();
        foreach (var field in fields)
        {
            parts.Add(new StringContent(field.Value), field.Key);
        }

        parts.Add(new ByteArrayContent(content), "file", "plan.pdf");
        using var response = await editor.PostAsync(new Uri($"{path}/documents", UriKind.Relative), parts);
        return new Page(path, response, await response.Content.ReadAsByteArrayAsync());
    }
}
