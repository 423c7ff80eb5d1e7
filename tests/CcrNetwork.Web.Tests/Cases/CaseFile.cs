namespace CcrNetwork.Web.Tests.Cases;

/// <summary>A file that went wrong once, here or elsewhere.</summary>
internal static class CaseFile
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "Files", name));
}
