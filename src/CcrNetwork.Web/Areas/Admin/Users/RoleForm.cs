using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Users;

public class RoleForm
{
    [Display(Name = "Admin.Shared.Role")]
    [Required(ErrorMessage = "Admin.Users.RoleMissing")]
    [EnumDataType(typeof(StaffRole), ErrorMessage = FormMessages.NotUnderstood)]
    public StaffRole? Role { get; set; }

    /// <summary>Only a centre editor has any.</summary>
    public int[] CentreIds { get; set; } = [];

    /// <summary>A centre editor without a centre could do nothing at all.</summary>
    public bool LacksCentre => Role == StaffRole.CentreEditor && CentreIds.Length == 0;
}
