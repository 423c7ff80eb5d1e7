namespace CcrNetwork.Domain.Support;

/// <summary>Names what somebody asks the association to accompany.</summary>
public enum CandidatureKind
{
    /// <summary>A site that wants the State's label.</summary>
    Label,

    /// <summary>A project of a member that asks for advice.</summary>
    Support,

    /// <summary>A site outside France that wants to join the network.</summary>
    MembershipAbroad,
}

/// <summary>
/// Names the stages of all kinds of candidature; which of them a kind passes through says <see cref="CandidaturePath"/>.
/// </summary>
public enum CandidatureStage
{
    Contact,
    Advice,

    /// <summary>The file is being written.</summary>
    File,

    /// <summary>The file is with the authorities that decide.</summary>
    Submitted,
    Decision,

    /// <summary>The project is being accompanied.</summary>
    Accompanied,
    Closed,
    Prospective,

    /// <summary>The association and the site get to know each other.</summary>
    Exchange,

    /// <summary>The request for membership is with the association's board.</summary>
    Board,
    Member,
}

/// <summary>Says which stages each kind of candidature passes through, in order.</summary>
public static class CandidaturePath
{
    private static readonly CandidatureStage[] Label =
        [CandidatureStage.Contact, CandidatureStage.Advice, CandidatureStage.File, CandidatureStage.Submitted, CandidatureStage.Decision];

    private static readonly CandidatureStage[] Support =
        [CandidatureStage.Contact, CandidatureStage.Advice, CandidatureStage.Accompanied, CandidatureStage.Closed];

    private static readonly CandidatureStage[] Abroad =
        [CandidatureStage.Prospective, CandidatureStage.Exchange, CandidatureStage.Board, CandidatureStage.Member];

    public static IReadOnlyList<CandidatureStage> Of(CandidatureKind kind) => kind switch
    {
        CandidatureKind.Label => Label,
        CandidatureKind.Support => Support,
        _ => Abroad,
    };

    public static bool IsLast(CandidatureKind kind, CandidatureStage stage) => Of(kind)[^1] == stage;
}
