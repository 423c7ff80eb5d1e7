namespace CcrNetwork.Web.Infrastructure.Localization;

/// <param name="Id">As it is kept: <c>Europe/Brussels</c>.</param>
/// <param name="Name">As it is read: « Bruxelles (UTC+1) ».</param>
public sealed record ZoneName(string Id, string Name);
