namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>The storage of files does not answer for the moment; asking again will do.</summary>
public sealed class StorageUnavailableException(string message, Exception innerException) : IOException(message, innerException);
