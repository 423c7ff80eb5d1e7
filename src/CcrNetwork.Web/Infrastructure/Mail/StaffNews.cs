namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>
/// What somebody of the staff is to hear of. Its texts are <c>{Key}.Subject</c> and <c>{Key}.Text</c>, and <c>{Key}.Line</c> in the
/// letter of the day.
/// </summary>
/// <param name="By">Who did it, or by what number it is known.</param>
/// <param name="Path">Where it is read and dealt with, in the staff area.</param>
public sealed record StaffNews(string Key, string By, string About, string Path)
{
    public const string Submitted = "Mail.Draft.Submitted";
    public const string SentBack = "Mail.Draft.SentBack";
    public const string Published = "Mail.Draft.Published";
    public const string Given = "Mail.Given";
    public const string Candidature = "Mail.NewCandidature";

    public const string Comment = "Mail.Comment";

    /// <summary>All of them, so that each is known to have its three texts.</summary>
    public static readonly IReadOnlyList<string> Keys = [Submitted, SentBack, Published, Given, Candidature, Comment];

    public int? ById { get; init; }

    /// <summary>The words of a person.</summary>
    public string? Note { get; init; }

    public string? Kind { get; init; }

    public int? ItemId { get; init; }
}
