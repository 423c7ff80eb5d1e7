using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>The picture that shared links to a centre show.</summary>
[Route("centres/{slug}/card.png")]
[PublicPage(typeof(Centre), typeof(Country))]
public sealed class ShareCardsController(
    CentreIndexSnapshot snapshot, ShareCardImage image, Texts texts, ILogger<ShareCardsController> logger) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        // White space alone is bound to null.
        if (slug is null || !index.BySlug.TryGetValue(slug, out var number))
        {
            return NotFound();
        }

        var centre = index.Centres[number];
        var place = $"{centre.City}, {FacetLabels.Country(index, centre.CountryCode)}";
        try
        {
            var card = new ShareCard(centre.Name, place, texts["Shared.SiteName"], CentreIndex.Kebab(centre.Heritage));
            return File(image.Draw(card), ShareCardImage.ContentType);
        }
        catch (ShareCardException exception)
        {
            logger.LogError(exception, "The share card of {Slug} could not be drawn.", slug);
            return Redirect($"/img/share.{SiteLanguages.Current.Code}.png");
        }
    }
}
