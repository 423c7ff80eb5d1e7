using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Centres;

/// <summary>Where a centre stands. The country is an ISO 3166-1 alpha-2 code in capitals.</summary>
public sealed record PostalAddress(string? Street, string? PostalCode, string City, string? Region, string CountryCode)
{
    public const int LineMaxLength = 160;
    public const int PostalCodeMaxLength = 16;

    /// <summary>Where nothing is known of it.</summary>
    public static PostalAddress Unknown { get; } = new(null, null, "", null, "");

    /// <exception cref="ArgumentException">A line is too long, or the country is none; it may be unknown while a draft is
    /// written.</exception>
    public PostalAddress Kept()
    {
        Rule.Within(LineMaxLength, Street);
        Rule.Within(PostalCodeMaxLength, PostalCode);
        Rule.Within(LineMaxLength, City);
        Rule.Within(LineMaxLength, Region);
        Rule.Kept<Rules.CountryCode>(CountryCode.Length == 0 ? null : CountryCode);
        return this;
    }
}
