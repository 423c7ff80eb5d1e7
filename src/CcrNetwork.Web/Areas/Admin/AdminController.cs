using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>
/// The base of all pages of the staff area that show or change something: open to every role once its second factor is set
/// up. A controller or action narrows it with a further policy of <see cref="StaffPolicies"/>.
/// </summary>
[Authorize(StaffPolicies.Staff)]
public abstract class AdminController : StaffAreaController;
