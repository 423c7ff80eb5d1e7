namespace CcrNetwork.Domain.Staff;

/// <summary>Names what an account may do, from the least to the most.</summary>
public enum StaffRole
{
    /// <summary>Sees the staff area and changes nothing.</summary>
    Reader,

    /// <summary>Drafts and submits the pages of the centres they are given; never publishes.</summary>
    CentreEditor,

    /// <summary>ACCR staff: edits and publishes all content.</summary>
    Editor,

    /// <summary>Editor who also keeps accounts, audit log and settings.</summary>
    Administrator,
}
