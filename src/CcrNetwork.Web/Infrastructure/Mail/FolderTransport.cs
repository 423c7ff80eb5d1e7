using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>Writes each message as a file, which mail programs open; after some days it is deleted.</summary>
public sealed class FolderTransport(
    IOptions<MailOptions> options, IOptions<DatabaseOptions> database, IHostEnvironment environment) : IMailTransport
{
    private string Folder => FolderOf(options.Value, database.Value, environment);

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateFolder(Folder);
        var name = $"{message.Date.UtcDateTime:yyyyMMdd-HHmmss}-{message.MessageId!.Split('@')[0]}.eml";
        var unfinished = Path.Combine(Folder, $"{name}.part");
        await using (var file = PrivateFiles.Create(unfinished, FileMode.Create))
        {
            await message.WriteToAsync(file, cancellationToken);
        }

        File.Move(unfinished, Path.Combine(Folder, name), overwrite: true);
    }

    /// <summary>Deletes the messages whose time is over, also those of a time before there was a server.</summary>
    /// <returns>How many.</returns>
    public static int Forget(string folder, DateTime before)
    {
        var old = Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles().Where(file => IsMessage(file.Name) && file.LastWriteTimeUtc <= before).ToList()
            : [];
        old.ForEach(file => file.Delete());
        return old.Count;
    }

    public static string FolderOf(MailOptions mail, DatabaseOptions database, IHostEnvironment environment) =>
        Path.GetFullPath(mail.Folder, DatabaseModule.SqliteFolder(database, environment));

    private static bool IsMessage(string name) =>
        name.EndsWith(".eml", StringComparison.Ordinal) || name.EndsWith(".eml.part", StringComparison.Ordinal);
}
