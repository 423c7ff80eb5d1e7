namespace CcrNetwork.Web.Areas.Admin.Audit;

/// <summary>The query string of the log. What is not understood is ignored.</summary>
public sealed class AuditFilter
{
    public const int LongestSearch = 120;

    /// <summary>Part of a name: of who acted, or of what was changed.</summary>
    public string? Q { get; set; }

    /// <summary>A word of the log's vocabulary, or its first half: <c>account</c>.</summary>
    public string? Do { get; set; }

    public string? Subject { get; set; }

    public string? Id { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Page { get; set; }

    public int PageNumber => int.TryParse(Page, out var page) && page > 0 ? page : 1;

    public int? SubjectId => int.TryParse(Id, out var id) ? id : null;

    public DateOnly? FirstDay => DateOnly.TryParseExact(From, "yyyy-MM-dd", out var day) ? day : null;

    public DateOnly? LastDay => DateOnly.TryParseExact(To, "yyyy-MM-dd", out var day) ? day : null;

    public string Query(int? page = null)
    {
        var values = new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["do"] = Do,
            ["subject"] = Subject,
            ["id"] = Id,
            ["from"] = From,
            ["to"] = To,
            ["page"] = page > 1 ? page.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        };
        return QueryString.Create(values.Where(value => !string.IsNullOrEmpty(value.Value))).Value ?? "";
    }
}

public sealed record AuditRow(
    long Id, DateTime At, string ActorName, string Action, string Subject, int? SubjectId, string SubjectName, string? Address,
    string? Details);
