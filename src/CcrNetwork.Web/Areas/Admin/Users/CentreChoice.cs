namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed record CentreChoice(int Id, string Name);
