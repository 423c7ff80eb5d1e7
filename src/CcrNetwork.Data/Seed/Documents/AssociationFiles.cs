using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Documents;

internal sealed record NetworkFile
{
    public IReadOnlyList<StatementItem> Missions { get; init; } = [];

    public IReadOnlyList<StatementItem> MembershipKinds { get; init; } = [];

    public IReadOnlyList<StatementItem> CharterCriteria { get; init; } = [];

    public IReadOnlyList<ServiceItem> Services { get; init; } = [];

    public IReadOnlyList<PublicationItem> Publications { get; init; } = [];
}

internal sealed record StatementItem : SeedItem
{
    public LocalizedText? Title { get; init; }

    public required LocalizedText Text { get; init; }
}

internal sealed record ServiceItem : SeedItem
{
    public required ServiceLevel Level { get; init; }

    public required LocalizedText Title { get; init; }

    public LocalizedText? Text { get; init; }

    public IReadOnlyList<string> Audiences { get; init; } = [];

    public IReadOnlyList<LocalizedText> Deliverables { get; init; } = [];

    public IReadOnlyList<LocalizedText> Examples { get; init; } = [];
}

internal sealed record PublicationItem : SeedItem
{
    public required string Title { get; init; }

    public required string TitleLanguage { get; init; }

    public required PublishedWorkKind Kind { get; init; }

    public int? Year { get; init; }

    public string? Publisher { get; init; }
}

internal sealed record LabelFile
{
    public IReadOnlyList<StatementItem> Criteria { get; init; } = [];

    public IReadOnlyList<LegalTextItem> LegalTexts { get; init; } = [];

    public IReadOnlyList<AuthorityItem> Authorities { get; init; } = [];

    public IReadOnlyList<LabelStepItem> Steps { get; init; } = [];
}

internal sealed record LegalTextItem : SeedItem
{
    public required LocalizedText Title { get; init; }

    public PartialDate? DatedOn { get; init; }
}

internal sealed record AuthorityItem : SeedItem
{
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public required LocalizedText Title { get; init; }
}

internal sealed record LabelStepItem : SeedItem
{
    public required LabelProcedure Procedure { get; init; }

    public required int Position { get; init; }

    public required LocalizedText Title { get; init; }

    public LocalizedText? Text { get; init; }

    public IReadOnlyList<LocalizedText> Actors { get; init; } = [];

    public LocalizedText? Delay { get; init; }
}

internal sealed record PagesFile
{
    public IReadOnlyList<PageItem> Pages { get; init; } = [];
}

internal sealed record PageItem : SeedItem
{
    public required LocalizedText Title { get; init; }

    public LocalizedText? Lead { get; init; }

    public required LocalizedText Body { get; init; }

    public FootSection? LinkedFrom { get; init; }

    public MenuSection? Section { get; init; }
}

internal sealed record TimelineFile
{
    public IReadOnlyList<TimelineItem> Events { get; init; } = [];
}

internal sealed record TimelineItem : SeedItem
{
    public required PartialDate On { get; init; }

    public required TimelineCategory Category { get; init; }

    public required LocalizedText Text { get; init; }
}

internal sealed record FiguresFile
{
    public IReadOnlyList<FigureItem> Figures { get; init; } = [];
}

internal sealed record FigureItem : SeedItem
{
    public required string Key { get; init; }

    public required LocalizedText Label { get; init; }

    public required long Value { get; init; }

    public FigureQualifier? Qualifier { get; init; }

    public string? Unit { get; init; }

    public int? Year { get; init; }
}

internal sealed record RedirectsFile
{
    public IReadOnlyList<RedirectItem> Redirects { get; init; } = [];
}

internal sealed record RedirectItem
{
    public required string From { get; init; }

    public required string To { get; init; }
}
