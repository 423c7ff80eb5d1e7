using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>What the portal makes belongs to its own account, and the first link stands in no journal.</summary>
public sealed class PrivateFileTests
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task The_data_folder_the_database_and_the_first_link_are_for_the_portal_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var above = Directory.CreateTempSubdirectory("ccr-private-").FullName;
        var data = Path.Combine(above, "deeper", "data");
        try
        {
            using var site = new SiteProcess(Path.Combine(above, "unused"), ("Database__Folder", data));
            await site.StartAsync();
            var link = Path.Combine(data, FirstAdministrator.FileName);
            await Wait.UntilAsync(() => site.Said.Contains(link, StringComparison.Ordinal), "The link was told to nobody.");

            Assert.Equal(Folder, new DirectoryInfo(data).UnixFileMode);
            foreach (var file in Directory.EnumerateFiles(data))
            {
                Assert.Equal((file, File), (file, System.IO.File.GetUnixFileMode(file)));
            }

            Assert.True(System.IO.File.Exists(Path.Combine(data, "network.db")));
            var address = await System.IO.File.ReadAllTextAsync(link);
            Assert.Contains("/admin/link?token=", address, StringComparison.Ordinal);
            Assert.DoesNotContain("token", site.Said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(above, recursive: true);
        }
    }
}
