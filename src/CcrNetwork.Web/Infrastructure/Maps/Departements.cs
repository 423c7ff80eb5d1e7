using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A département of France, and where its chief town lies, to a tenth of a degree.</summary>
/// <param name="FormerRegion">Until 2015; many people still say where they live by it.</param>
public sealed record Departement(
    string Code, string Name, string FormerRegion, string Region, string ChiefTown, double Latitude, double Longitude);

public static class Departements
{
    private static readonly Lazy<IReadOnlyList<Departement>> Read = new(() =>
        [.. MapData.Rows("departements").Select(row => new Departement(
            row[0], row[1], row[2], row[3], row[4],
            double.Parse(row[5], CultureInfo.InvariantCulture), double.Parse(row[6], CultureInfo.InvariantCulture)))]);

    public static IReadOnlyList<Departement> All => Read.Value;

    /// <summary>Null for what is no French postal code.</summary>
    public static Departement? Of(string countryCode, string? postalCode)
    {
        if (countryCode != "FR" || postalCode is not { Length: 5 } || !postalCode.All(char.IsAsciiDigit))
        {
            return null;
        }

        // Overseas the first three figures tell; in Corsica the third parts the two.
        var code = postalCode.StartsWith("97", StringComparison.Ordinal) ? postalCode[..3]
            : postalCode.StartsWith("20", StringComparison.Ordinal) ? postalCode[2] < '2' ? "2A" : "2B"
            : postalCode[..2];
        return All.FirstOrDefault(departement => departement.Code == code);
    }

    /// <summary>The middle of the chief towns of what bears that name: a département, a region, or one of the regions of before.</summary>
    public static NamedPlace? Find(string folded)
    {
        foreach (var name in new Func<Departement, string>[] { d => d.Name, d => d.Region, d => d.FormerRegion })
        {
            var there = All.Where(departement => Folding.Fold(name(departement)) == folded).ToList();
            if (there.Count > 0)
            {
                return new NamedPlace(name(there[0]), there.Average(d => d.Latitude), there.Average(d => d.Longitude));
            }
        }

        return null;
    }
}

/// <summary>A place that distances can be counted from.</summary>
public sealed record NamedPlace(string Name, double Latitude, double Longitude);
