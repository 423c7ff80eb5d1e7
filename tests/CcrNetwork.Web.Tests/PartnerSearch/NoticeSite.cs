using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.PartnerSearch;

/// <summary>Notices for tests.</summary>
internal static class NoticeSite
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Domain.Cooperation.PartnerSearch Notice(
        string title, Centre? centre, PartnerSearchKind kind = PartnerSearchKind.LookingFor, Audience audience = Audience.Everyone,
        DateOnly? endsOn = null, bool published = true, Action<Domain.Cooperation.PartnerSearch>? with = null)
    {
        var notice = new Domain.Cooperation.PartnerSearch(
            Some.SlugOf(title), kind, LocalizedText.Of(title, title), endsOn ?? Today.AddMonths(6))
        {
            Audience = audience,
            Text = LocalizedText.Of("Pour chanter ensemble.", "To sing together."),
        };
        notice.BelongTo(centre);
        with?.Invoke(notice);
        if (published)
        {
            notice.Publish(NetworkSite.Now.UtcDateTime);
        }

        return notice;
    }
}
