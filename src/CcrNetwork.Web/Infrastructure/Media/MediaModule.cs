using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Files.Scanning;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Media;

public static class MediaModule
{
    public static void AddMedia(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<MediaOptions>(MediaOptions.Section);
        builder.Services.AddSingleton<IValidateOptions<MediaOptions>, MediaFolderCheck>();
        builder.Services.AddSingleton<IMediaStorage, FolderStorage>();
        builder.Services.AddSingleton<DocumentStore>();
        builder.Services.AddCheckedOptions<ScannerOptions>(ScannerOptions.Section);
        builder.Services.AddSingleton<IDocumentScanner, ClamdScanner>();
        builder.Services.AddSingleton<WaitingDocuments>();
        builder.Services.AddHostedService<ScanningWork>();
        builder.Services.AddSingleton<PictureMaker>();
        builder.Services.AddSnapshot<PublishedPictures>();
    }
}
