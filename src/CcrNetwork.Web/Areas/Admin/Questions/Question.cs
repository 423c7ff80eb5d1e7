namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>One thing to ask about one item.</summary>
/// <param name="Kind">Of the item, as in its address.</param>
/// <param name="Name">What the item is called; questions about one stand together.</param>
/// <param name="Path">Of its public page, without the language.</param>
public sealed record Question(Ask Ask, string Kind, int Id, string Name, string Path);
