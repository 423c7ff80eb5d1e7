using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>The picture that shared links to a centre show.</summary>
[Route("centres/{slug}/card.{extension:regex(^(png|jpg)$)}")]
[PublicPage(typeof(Country), typeof(Photograph), Item = typeof(Centre))]
public sealed class ShareCardsController(
    CentreIndexSnapshot snapshot, ShareCardImage image, ShareCardStore cards, IMediaStorage storage, Texts texts,
    ILogger<ShareCardsController> logger) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, string extension, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        // White space alone is bound to null.
        if (slug is null || !index.BySlug.TryGetValue(slug, out var number))
        {
            return NotFound();
        }

        var centre = index.Centres[number];
        var place = $"{centre.City}, {FacetLabels.Country(index, centre.CountryCode)}";
        var card = new ShareCard(centre.Name, place, texts["Shared.SiteName"], CentreIndex.Kebab(centre.Heritage))
        {
            OtherTitle = centre.NameEn,
            OtherPlace = FacetLabels.Country(index, centre.CountryCode),
        };
        try
        {
            if (extension == PictureFormat.Jpeg.Extension)
            {
                return centre.Picture is { } picture
                    && await cards.GetAsync((card, picture), () => DrawOverAsync(picture, card, cancellationToken), cancellationToken)
                        is { } photographed
                        ? File(photographed, PictureFormat.Jpeg.ContentType)
                        : NotFound();
            }

            var drawn = await cards.GetAsync(card, () => Task.FromResult<byte[]?>(image.Draw(card)), cancellationToken);
            return File(drawn!, ShareCardImage.ContentType);
        }
        catch (ShareCardException exception)
        {
            logger.LogError(exception, "The share card of {Slug} could not be drawn.", slug);
            return Redirect(SiteLanguages.Current.ShareCard);
        }
    }

    private async Task<byte[]?> DrawOverAsync(CardPicture picture, ShareCard card, CancellationToken cancellationToken) =>
        await ReadAsync(picture, cancellationToken) is { } photograph
            ? image.DrawOver(photograph, picture.Focus, picture.Credit, card)
            : null;

    private async Task<byte[]?> ReadAsync(CardPicture picture, CancellationToken cancellationToken)
    {
        if ((storage.Open(picture.File.Key, PictureFormat.Jpeg.NameAt(picture.File.Widths[^1]))
            ?? storage.Open(picture.File.Key, PictureMaker.Master)) is not { } file)
        {
            return null;
        }

        await using (file)
        {
            var content = new byte[file.Length];
            await file.ReadExactlyAsync(content, cancellationToken);
            return content;
        }
    }
}
