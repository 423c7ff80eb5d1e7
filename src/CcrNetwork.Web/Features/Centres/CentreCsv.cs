using System.Globalization;
using System.Text;
using CcrNetwork.Editing.Files;

namespace CcrNetwork.Web.Features.Centres;

public static class CentreCsv
{
    private const int RowsOfPiece = 500;

    /// <summary>Writes it in pieces, however many rows there are.</summary>
    public static async Task WriteAsync(IEnumerable<CentreRow> rows, Stream stream, CancellationToken cancellationToken)
    {
        var csv = new CsvText(
            "slug", "name", "name_en", "city", "region", "country_code", "country", "heritage", "century", "membership", "current_member",
            "since", "latitude", "longitude", "disciplines", "programmes", "url");
        foreach (var piece in rows.Chunk(RowsOfPiece))
        {
            foreach (var row in piece)
            {
                csv.Add(
                    row.Slug, row.Name, row.NameEn, row.City, row.Region, row.CountryCode, row.Country, row.Heritage, Number(row.Century),
                    row.Membership, row.IsCurrent ? "true" : "false", Number(row.Since), Number(row.Latitude), Number(row.Longitude),
                    string.Join(';', row.Disciplines), string.Join(';', row.Programmes), row.Url);
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(csv.Take()), cancellationToken);
        }

        // Of no rows at all, the head.
        await stream.WriteAsync(Encoding.UTF8.GetBytes(csv.Take()), cancellationToken);
    }

    private static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
