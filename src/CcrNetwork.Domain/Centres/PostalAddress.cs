namespace CcrNetwork.Domain.Centres;

/// <summary>Where a centre stands. The country is an ISO 3166-1 alpha-2 code in capitals.</summary>
public sealed record PostalAddress(string? Street, string? PostalCode, string City, string? Region, string CountryCode)
{
    public const int LineMaxLength = 160;
    public const int PostalCodeMaxLength = 16;
}
