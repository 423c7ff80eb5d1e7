using CcrNetwork.Web.Infrastructure.Files.Scanning;
using CcrNetwork.Web.Infrastructure.Hosting;

namespace CcrNetwork.Web.Infrastructure.Files;

public static class FilesModule
{
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<DocumentStore>();
        services.AddCheckedOptions<ScannerOptions>(ScannerOptions.Section);
        services.AddSingleton<IDocumentScanner, ClamdScanner>();
        services.AddSingleton<WaitingDocuments>();
        services.AddHostedService<ScanningWork>();
        services.AddScoped<LeftoverFiles>();
        services.AddHostedService<LeftoverFilesWork>();
    }
}
