using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Support;

/// <summary>Holds what the person who asks says of the site and the project.</summary>
public sealed record CandidatureRequest(
    CandidatureKind Kind, string Site, string? Owner, string Project, string Place, string CountryCode,
    string ContactName, string ContactEmail, string? ContactPhone, string Language)
{
    /// <summary>Slugs of the criteria that the self-assessment calls fulfilled; null when its result was not sent.</summary>
    public IReadOnlyList<string>? Fulfilled { get; init; }
}

/// <summary>
/// A site or project that the association accompanies. Staff alone sees it; it is deleted two years after its last change.
/// </summary>
public class Candidature
{
    public const int NameMaxLength = 200;
    public const int EmailMaxLength = EmailAddress.MaxLength;
    public const int PhoneMaxLength = 40;
    public const int ProjectMaxLength = 6000;
    public const int NotesMaxLength = 20_000;
    public const int NextStepMaxLength = 300;
    public const int ReferenceMaxLength = 20;
    public const int MonthsKept = 24;

    private readonly List<CandidatureDocument> _documents = [];

    /// <param name="submission">Of the form that was sent: the same form sent twice is one candidature.</param>
    public Candidature(string reference, string submission, CandidatureRequest request, DateTime now)
    {
        (Reference, Submission) = (reference, submission);
        (Kind, Language, Fulfilled) = (request.Kind, request.Language, request.Fulfilled);
        (Site, Owner, Project) = (request.Site, request.Owner, request.Project);
        (Place, CountryCode) = (request.Place, request.CountryCode);
        (ContactName, ContactEmail, ContactPhone) = (request.ContactName, request.ContactEmail, request.ContactPhone);
        Stage = CandidaturePath.Of(request.Kind)[0];
        (OpenedAt, ChangedAt, StageSince) = (now, now, now);
    }

    private Candidature()
    {
        (Reference, Submission, Language, Site) = (null!, null!, null!, null!);
        (Project, Place, CountryCode, ContactName, ContactEmail) = (null!, null!, null!, null!, null!);
    }

    public int Id { get; private set; }

    /// <summary>The name by which people speak of it, made by chance: <c>CCR-2026-7KX4MP</c>.</summary>
    public string Reference { get; private set; }

    public string Submission { get; private set; }

    public CandidatureKind Kind { get; private set; }

    public CandidatureStage Stage { get; private set; }

    public DateTime StageSince { get; private set; }

    /// <summary>The language in which the person wrote, and is written to.</summary>
    public string Language { get; private set; }

    public string Site { get; set => field = Rule.Within(NameMaxLength, value); }

    public string? Owner { get; set => field = Rule.Within(NameMaxLength, value); }

    public string Project { get; set => field = Rule.Within(ProjectMaxLength, value); }

    public string Place { get; set => field = Rule.Within(NameMaxLength, value); }

    public string CountryCode { get; set => field = Rule.Kept<Rules.CountryCode>(value); }

    public string ContactName { get; set => field = Rule.Within(NameMaxLength, value); }

    public string ContactEmail { get; set => field = Rule.Kept<EmailAddress>(value); }

    public string? ContactPhone { get; set => field = Rule.Within(PhoneMaxLength, value); }

    /// <summary>Null when the result was not sent.</summary>
    public IReadOnlyList<string>? Fulfilled { get; private set; }

    /// <summary>The member that asks; null for a site outside the network.</summary>
    public int? CentreId { get; private set; }

    public string? NextStep { get; set => field = Rule.Within(NextStepMaxLength, value); }

    public DateOnly? NextStepOn { get; set; }

    /// <summary>What staff notes about it; nobody else reads it.</summary>
    public string? Notes { get; set => field = Rule.Within(NotesMaxLength, value); }

    public DateTime OpenedAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    /// <summary>A save with an older value is refused.</summary>
    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public IReadOnlyList<CandidatureDocument> Documents => _documents;

    public bool IsOver => CandidaturePath.IsLast(Kind, Stage);

    /// <summary>When it is deleted unless something changes.</summary>
    public DateTime KeptUntil => ChangedAt.AddMonths(MonthsKept);

    public static DateTime ForgottenBefore(DateTime now) => now.AddMonths(-MonthsKept);

    public void AskedBy(int centreId) => CentreId = centreId;

    /// <summary>Forwards or back: staff corrects its own slips.</summary>
    public void MoveTo(CandidatureStage stage, DateTime now)
    {
        if (!CandidaturePath.Of(Kind).Contains(stage))
        {
            throw new ArgumentException($"{stage} is no stage of {Kind}.", nameof(stage));
        }

        (Stage, StageSince) = (stage, now);
        Touch(now);
    }

    public void Add(CandidatureDocument document, DateTime now)
    {
        _documents.Add(document);
        Touch(now);
    }

    public void Remove(CandidatureDocument document, DateTime now)
    {
        _documents.Remove(document);
        Touch(now);
    }

    /// <summary>Every change gives it another version and two more years.</summary>
    public void Touch(DateTime now) => (ChangedAt, Version) = (now, Guid.CreateVersion7());
}
