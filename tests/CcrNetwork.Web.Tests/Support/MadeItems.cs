using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>One item of each kind of content of which the network's own data has none, so that what holds for all kinds is tried on them too.</summary>
internal static class MadeItems
{
    private static readonly DocumentFile Guide = new("00112233445566778899aabbccddeeff", DocumentType.Pdf, 9);

    public static async Task AddToAsync(NetworkSite site)
    {
        await site.Services.GetRequiredService<IMediaStorage>().WriteAsync(Guide.Key, "document.pdf", "%PDF-1.7\n"u8.ToArray(), CancellationToken.None);
        var centre = await site.ReadAsync(db => db.Centres.Published().Where(c => c.Email != null).OrderBy(c => c.Id).FirstAsync());
        var discipline = await site.ReadAsync(db => db.Disciplines.OrderBy(d => d.Id).FirstAsync());
        await site.ChangeAsync(db =>
        {
            db.AttachRange(centre, discipline);
            var notice = new Domain.Cooperation.PartnerSearch("made-notice", PartnerSearchKind.LookingFor, LocalizedText.Of("Un chœur d’essai", "A choir for trial"), new DateOnly(2030, 1, 1))
            {
                Text = LocalizedText.Of("Pour chanter.", "To sing."),
                Programme = LocalizedText.Of("Un programme", "A programme"),
                Role = PartnerRole.Partner,
                WantedCountries = ["BE", "DE"],
                WorkLanguages = ["fr", "en"],
                AnswerBy = new DateOnly(2029, 12, 1),
            };
            notice.BelongTo(centre);
            notice.ConcernOnly([discipline]);
            notice.Publish(NetworkSite.Now.UtcDateTime);
            var resource = new Resource("made-guide", LocalizedText.Of("Guide d’essai", "Guide for trial"))
            {
                Summary = LocalizedText.Of("Pour essayer.", "To try."),
                Topic = ResourceTopic.Visa,
                DocumentLanguage = "fr",
                DatedOn = PartialDate.Parse("2025-03"),
                ReviewOn = new DateOnly(2029, 1, 1),
                Publisher = LocalizedText.Of("Une maison", "A house"),
                Link = "https://example.org/guide",
                File = Guide,
            };
            resource.Publish(NetworkSite.Now.UtcDateTime);
            db.AddRange(notice, resource);
        });
    }
}
