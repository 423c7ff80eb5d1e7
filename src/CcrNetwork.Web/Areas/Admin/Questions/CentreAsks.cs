using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>What is asked about a centre: of itself, and of the association about its membership.</summary>
public static class CentreAsks
{
    /// <summary>Of those that are <see cref="StillAsked"/>.</summary>
    public static AskConditions<Centre> OfCentre { get; } = new(
        (Ask.StillRight, centre =>
            centre.ConfirmedOn == null && (centre.Confidence == Confidence.Low || centre.Confidence == Confidence.Medium)),
        (Ask.Street, centre => centre.Address.Street == null),
        (Ask.Position, centre => centre.Latitude == null || centre.IsPositionApproximate),
        (Ask.Station, centre => centre.Station == null),
        (Ask.Website, centre => centre.Website == null),
        (Ask.Email, centre => centre.Email == null),
        (Ask.Phone, centre => centre.Phone == null),
        (Ask.Contact, centre => centre.ContactName == null),
        (Ask.Season, centre => centre.Season == null),
        (Ask.Hours, centre => centre.Hours == null),
        (Ask.Prices, centre => centre.Prices == null && centre.FreeOfCharge == null),
        (Ask.Access, centre => centre.HasStepFreeAccess == null && centre.Access == null),
        (Ask.Photograph, centre => !centre.Photographs.Any()),
        (Ask.Century, centre => centre.BuiltCentury == null));

    public static AskConditions<Centre> OfMembership { get; } = new(
        (Ask.LeftIn, centre => centre.Membership.Kind == MembershipKind.Former && centre.Membership.Until == null),
        (Ask.Member, centre => centre.Membership.Kind != MembershipKind.Former
            && centre.ConfirmedOn == null && (centre.Confidence == Confidence.Low || centre.Confidence == Confidence.Medium)),
        (Ask.MemberSince, centre => centre.Membership.Kind != MembershipKind.Former && centre.Membership.Kind != MembershipKind.Prospective
            && centre.Membership.Since == null && centre.Membership.LabelledIn == null),
        (Ask.LabelledIn, centre => centre.Membership.Kind == MembershipKind.Labelled && centre.Membership.LabelledIn == null));

    /// <summary>Without those that have left.</summary>
    public static IQueryable<Centre> StillAsked(this IQueryable<Centre> centres) =>
        centres.Where(centre => centre.Membership.Kind != MembershipKind.Former);
}
