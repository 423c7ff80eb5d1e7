using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Media;

public static class MediaModule
{
    public static void AddMedia(this IServiceCollection services)
    {
        services.AddCheckedOptions<MediaOptions>(MediaOptions.Section);
        services.AddSingleton<IValidateOptions<MediaOptions>, MediaFolderCheck>();
        services.AddSingleton<IMediaStorage>(provider => provider.GetRequiredService<IOptions<MediaOptions>>().Value.IsInAzure
            ? ActivatorUtilities.CreateInstance<BlobStorage>(provider)
            : ActivatorUtilities.CreateInstance<FolderStorage>(provider));
        services.AddSingleton<PictureMaker>();
        services.AddScoped<PicturePreparation>();
        services.AddScoped<UnpreparedPictures>();
        services.AddHostedService<PicturePreparationWork>();
        services.AddSnapshot<PublishedPictures>();
    }
}
