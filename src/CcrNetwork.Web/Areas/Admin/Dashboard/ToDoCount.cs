namespace CcrNetwork.Web.Areas.Admin.Dashboard;

/// <summary>How much of one kind of work there is.</summary>
/// <param name="Section">Where the dashboard lists it.</param>
/// <param name="Text">The key of its name, by number.</param>
public sealed record ToDoCount(string Section, string Text, int Count);
