using System.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.Operations;

/// <summary>Tells whoever waits at the console how far a command has come, at most every few seconds.</summary>
public sealed class ConsoleProgress(string doing, TextWriter console) : IProgress<BackupFile>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly long _began = Stopwatch.GetTimestamp();
    private TimeSpan _said = TimeSpan.Zero;
    private int _files;
    private long _bytes;

    public void Report(BackupFile value)
    {
        _files++;
        _bytes += value.Size;
        var passed = Stopwatch.GetElapsedTime(_began);
        if (_files == 1 || passed - _said >= Every)
        {
            _said = passed;
            console.WriteLine($"{doing}: {_files} files, {_bytes / 1e6:0.0} MB");
        }
    }
}
