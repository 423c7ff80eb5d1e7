namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>Tells whether a fault is that of the storage of files.</summary>
public static class StorageFaults
{
    /// <summary>ENOSPC and EDQUOT of Linux, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.</summary>
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Whether files cannot be kept or read for the moment: the disk is full, or the storage is away.</summary>
    public static bool IsUnavailable(Exception exception)
    {
        for (var said = exception; said is not null; said = said.InnerException)
        {
            if (said is StorageUnavailableException || (said is IOException && DiskFull.Contains(said.HResult)))
            {
                return true;
            }
        }

        return false;
    }
}
