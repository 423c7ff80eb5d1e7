using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

public sealed class TellingForm
{
    public Telling Telling { get; set; }
}
