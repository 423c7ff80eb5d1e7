using System.Globalization;
using CcrNetwork.Domain.Media;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>A photograph in a page.</summary>
/// <param name="Alternative">Empty for one that only adorns.</param>
/// <param name="Sizes">How wide it stands, as browsers read it.</param>
public sealed record ShownPicture(PhotographFile File, FocalPoint Focus, string Alternative, string Sizes)
{
    /// <summary>The largest width that is worth offering where it stands.</summary>
    public int Largest { get; init; } = int.MaxValue;

    /// <summary>Of the text beside it, when that is not in the language of the page.</summary>
    public string? Language { get; init; }

    /// <summary>Seen as soon as the page opens; others wait until the reader comes near.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>Writes <c>picture</c> elements: each format in each width, room kept before it comes, the focal point in view.</summary>
public static class PictureHtml
{
    private const int Steps = 10;

    public static IHtmlContent Of(ShownPicture picture)
    {
        var file = picture.File;
        var widths = file.Widths.Where(width => width <= picture.Largest).DefaultIfEmpty(file.Widths[0]).ToList();
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.AddCssClass($"photo{FocusOf(picture.Focus)}");
        image.Attributes["src"] = PictureFormat.Jpeg.AddressOf(file.Key, widths.Last(width => width <= 640 || width == widths[0]));
        image.Attributes["srcset"] = SourceSet(file, widths, PictureFormat.Jpeg);
        image.Attributes["sizes"] = picture.Sizes;
        image.Attributes["width"] = Number(widths[^1]);
        image.Attributes["height"] = Number(file.HeightAt(widths[^1]));
        image.Attributes["alt"] = picture.Alternative;
        if (picture.Language is not null)
        {
            image.Attributes["lang"] = picture.Language;
        }

        image.Attributes[picture.IsFirst ? "fetchpriority" : "loading"] = picture.IsFirst ? "high" : "lazy";
        image.Attributes["decoding"] = "async";
        var element = new TagBuilder("picture");
        foreach (var format in PictureFormat.All.Where(format => format != PictureFormat.Jpeg))
        {
            var source = new TagBuilder("source") { TagRenderMode = TagRenderMode.SelfClosing };
            source.Attributes["type"] = format.ContentType;
            source.Attributes["srcset"] = SourceSet(file, widths, format);
            source.Attributes["sizes"] = picture.Sizes;
            element.InnerHtml.AppendHtml(source);
        }

        element.InnerHtml.AppendHtml(image);
        return element;
    }

    /// <summary>The classes that keep a point of a picture in view, each after a space.</summary>
    public static string FocusOf(FocalPoint point) => Focus("x", point.X) + Focus("y", point.Y);

    private static string SourceSet(PhotographFile file, IEnumerable<int> widths, PictureFormat format) =>
        string.Join(", ", widths.Select(width => $"{format.AddressOf(file.Key, width)} {Number(width)}w"));

    /// <summary>The style sheet has a class for each tenth, as pages carry no style of their own; the middle needs none.</summary>
    private static string Focus(string axis, int thousandths)
    {
        var tenth = (int)Math.Round((double)thousandths * Steps / FocalPoint.Full);
        return tenth == Steps / 2 ? "" : $" focus-{axis}-{Number(tenth)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
