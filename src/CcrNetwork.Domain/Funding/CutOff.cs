namespace CcrNetwork.Domain.Funding;

/// <summary>One deadline of a call for projects.</summary>
/// <param name="At">UTC.</param>
/// <param name="TimeZone">IANA name of the zone in which the funder set it.</param>
public sealed record CutOff(DateTime At, string TimeZone);
