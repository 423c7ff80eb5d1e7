using System.Globalization;
using System.Text;
using System.Xml;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>The site map (sitemaps.org), each page once per language with its alternates.</summary>
public static class SitemapXml
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(IReadOnlyList<SitemapEntry> entries, string origin)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("urlset", Sitemap);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var entry in entries)
            {
                foreach (var language in SiteLanguages.All)
                {
                    WriteUrl(xml, entry, language, origin);
                }
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void WriteUrl(XmlWriter xml, SitemapEntry entry, SiteLanguage language, string origin)
    {
        xml.WriteStartElement("url", Sitemap);
        xml.WriteElementString("loc", Sitemap, $"{origin}/{language.Code}{entry.Path}");
        if (entry.ChangedAt is { } changedAt)
        {
            xml.WriteElementString("lastmod", Sitemap, changedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (var other in SiteLanguages.All)
        {
            WriteAlternate(xml, other.Code, $"{origin}/{other.Code}{entry.Path}");
        }

        WriteAlternate(xml, "x-default", $"{origin}/{SiteLanguages.All[0].Code}{entry.Path}");
        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
