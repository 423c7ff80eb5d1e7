using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed record InvitationPage(InvitationForm Form, OfferedCentres Centres);
