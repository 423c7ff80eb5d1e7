namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed record InvitationPage(InvitationForm Form, IReadOnlyList<CentreChoice> Centres);
