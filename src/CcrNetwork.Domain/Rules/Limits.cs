using System.Globalization;
using System.Runtime.CompilerServices;

namespace CcrNetwork.Domain.Rules;

/// <summary>The least and the most that a number may be; both belong to it. There is no number in the portal without them.</summary>
public readonly record struct Limits(int Least, int Most)
{
    public bool Hold(double number) => number >= Least && number <= Most;

    public bool TryParse(string? text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && Hold(number);

    /// <exception cref="ArgumentOutOfRangeException">The number is beyond the limits; one that is not known never is.</exception>
    public int? Kept(int? number, [CallerMemberName] string name = "") => number is null || Hold(number.Value)
        ? number
        : throw new ArgumentOutOfRangeException(name, number, $"It is not between {Least} and {Most}.");

    /// <inheritdoc cref="Kept(int?, string)"/>
    public int Kept(int number, [CallerMemberName] string name = "") => Kept((int?)number, name)!.Value;

    /// <inheritdoc cref="Kept(int?, string)"/>
    public double? Kept(double? number, [CallerMemberName] string name = "") => number is null || Hold(number.Value)
        ? number
        : throw new ArgumentOutOfRangeException(name, number, $"It is not between {Least} and {Most}.");
}
