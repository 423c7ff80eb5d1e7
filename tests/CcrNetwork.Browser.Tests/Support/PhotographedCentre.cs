using CcrNetwork.Data;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>A centre with a landscape, a panorama and a portrait: the shapes that upset a page.</summary>
internal static class PhotographedCentre
{
    public const string Slug = "saline-royale-arc-et-senans";
    public const string Path = $"/centres/{Slug}";

    private static readonly (int Width, int Height)[] Shapes = [(1800, 1200), (1920, 640), (900, 1200)];

    private static readonly SemaphoreSlim One = new(1, 1);

    /// <summary>Gives the centre its photographs, once.</summary>
    public static async Task GiveAsync(BrowserSite site)
    {
        await One.WaitAsync();
        try
        {
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            if (await db.Photographs.AnyAsync(photograph => photograph.Slug == "shape-0"))
            {
                return;
            }

            var centre = await db.Centres.Include(c => c.Photographs).SingleAsync(c => c.Slug == Slug);
            var storage = scope.ServiceProvider.GetRequiredService<IMediaStorage>();
            var photographs = new List<Photograph>();
            foreach (var (index, (width, height)) in Shapes.Index())
            {
                var photograph = Made($"shape-{index}", width, height);
                photograph.BelongTo(centre);
                await WriteAsync(storage, photograph.File);
                photographs.Add(photograph);
            }

            db.AddRange(photographs);
            centre.ShowOnly(photographs);
            await db.SaveChangesAsync();
            scope.ServiceProvider.GetRequiredService<ContentVersion>().Advance();
        }
        finally
        {
            One.Release();
        }
    }

    private static Photograph Made(string slug, int width, int height)
    {
        var photograph = new Photograph(
            slug, LocalizedText.Of("La cour", "The court"),
            new PhotographFile(Convert.ToHexStringLower(Guid.NewGuid().ToByteArray()), width, height))
        {
            Alternative = LocalizedText.Of("Une cour pavée.", "A paved court."),
            Credit = "Jeanne Martin",
            Licence = PhotographLicence.CreativeCommonsBy,
        };
        photograph.Publish(BrowserSite.Now.UtcDateTime);
        return photograph;
    }

    private static async Task WriteAsync(IMediaStorage storage, PhotographFile file)
    {
        foreach (var width in file.Widths)
        {
            using var image = NetVips.Image.Black(width, file.HeightAt(width), bands: 3) + 120;
            using var picture = image.Cast(NetVips.Enums.BandFormat.Uchar);
            foreach (var format in PictureFormat.All)
            {
                await storage.WriteAsync(file.Key, format.NameAt(width), picture.JpegsaveBuffer(), CancellationToken.None);
            }
        }
    }
}
