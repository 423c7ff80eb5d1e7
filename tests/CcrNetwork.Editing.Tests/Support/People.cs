using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Editing.Tests.Support;

/// <summary>Who works in these tests.</summary>
internal static class People
{
    public static readonly Actor Reader = new(1, "Rémi", StaffRole.Reader, new HashSet<int>(), null);
    public static readonly Actor Anne = new(2, "Anne", StaffRole.Editor, new HashSet<int>(), null);
    public static readonly Actor Bruno = new(3, "Bruno", StaffRole.Editor, new HashSet<int>(), null);
    public static readonly Actor Administrator = new(4, "Claire", StaffRole.Administrator, new HashSet<int>(), null);

    public static Actor OfCentre(params int[] centres) => new(5, "Dora", StaffRole.CentreEditor, centres.ToHashSet(), null);
}
