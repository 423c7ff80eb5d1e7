using System.Linq.Expressions;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>A partner in a list.</summary>
public sealed record PartnerRow(string Slug, LocalizedText Name, PartnerKind Kind, PartnerStatus Status, LocalizedText? Role, int? Since)
{
    public static readonly Expression<Func<Partner, PartnerRow>> Projection =
        partner => new PartnerRow(partner.Slug, partner.Name, partner.Kind, partner.Status, partner.Role, partner.Since);

    /// <summary>Current partners first, former ones last, each by name.</summary>
    public static IReadOnlyList<PartnerRow> Ordered(IEnumerable<PartnerRow> rows) =>
        [.. rows
            .OrderBy(row => row.Status)
            .ThenBy(row => row.Name.In(SiteLanguages.Current.Code).Text, SiteLanguages.Current.Collation)
            .ThenBy(row => row.Slug, StringComparer.Ordinal)];
}
