using System.Globalization;
using System.Text;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Features.Centres;

public static class CentreCsv
{
    public static byte[] Write(IReadOnlyList<CentreRow> rows)
    {
        var csv = new CsvText(
            "slug", "name", "name_en", "city", "region", "country_code", "country", "heritage", "century", "membership", "current_member",
            "since", "latitude", "longitude", "disciplines", "programmes", "url");
        foreach (var row in rows)
        {
            csv.Add(
                row.Slug, row.Name, row.NameEn, row.City, row.Region, row.CountryCode, row.Country, row.Heritage, Number(row.Century),
                row.Membership, row.IsCurrent ? "true" : "false", Number(row.Since), Number(row.Latitude), Number(row.Longitude),
                string.Join(';', row.Disciplines), string.Join(';', row.Programmes), row.Url);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
