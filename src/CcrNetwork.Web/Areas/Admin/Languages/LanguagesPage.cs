using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Languages;

public sealed record LanguagesPage(IReadOnlyList<LanguageRow> Languages);

/// <summary>What a language of the site lacks.</summary>
/// <param name="Interface">The texts of the interface that it borrows.</param>
/// <param name="Content">The kinds of content that have items with texts, but not in this language.</param>
public sealed record LanguageRow(SiteLanguage Language, IReadOnlyList<BorrowedText> Interface, IReadOnlyList<LackingKind> Content)
{
    public int ContentCount => Content.Sum(kind => kind.Count);

    public bool IsComplete => Interface.Count == 0 && Content.Count == 0;
}

/// <param name="Key">As in the resource files: folder and name.</param>
/// <param name="StandIn">What readers see instead.</param>
public sealed record BorrowedText(string Key, TextInLanguage StandIn);

/// <param name="Count">How many items lack at least one text.</param>
public sealed record LackingKind(string Kind, int Count);
