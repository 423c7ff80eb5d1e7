using System.Globalization;
using System.Text;
using QRCoder;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

/// <summary>A QR code as the data of one SVG path, one unit a module: no image to load, no style of its own.</summary>
public sealed record QrDrawing(int Size, string Path)
{
    public static QrDrawing Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrDrawing(rows.Count, path.ToString());
    }
}
