namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <param name="Name">Of the scheduled work.</param>
/// <param name="Seconds">Since it last succeeded.</param>
public sealed record WorkAge(string Name, double Seconds);
