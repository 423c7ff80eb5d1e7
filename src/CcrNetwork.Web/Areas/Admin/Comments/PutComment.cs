namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>A comment that waits for the one who looks at the dashboard.</summary>
public sealed record PutComment(string Kind, int ItemId, string Heading, string Author, string Text, DateTime At);
