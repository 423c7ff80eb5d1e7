using System.Globalization;
using System.Text;
using System.Xml;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>The pages after sitemaps.org: each language is an entry of its own that names all the others.</summary>
public static class SitemapXml
{
    public const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    public const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(IReadOnlyList<SitemapPage> pages, string origin)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
            foreach (var page in pages)
            {
                foreach (var language in SiteLanguages.All)
                {
                    WritePage(xml, page, origin, language);
                }
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    /// <summary>The list of the files that hold the pages of a large network.</summary>
    public static byte[] WriteIndex(int fileCount, string origin)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            for (var number = 1; number <= fileCount; number++)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, string.Create(CultureInfo.InvariantCulture, $"{origin}/sitemap-{number}.xml"));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void WritePage(XmlWriter xml, SitemapPage page, string origin, SiteLanguage language)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, $"{origin}/{language.Code}{page.Path}");
        if (page.ChangedAt is { } changedAt)
        {
            xml.WriteElementString("lastmod", Namespace, changedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        foreach (var other in SiteLanguages.All)
        {
            WriteAlternate(xml, other.Code, $"{origin}/{other.Code}{page.Path}");
        }

        WriteAlternate(xml, "x-default", $"{origin}/{SiteLanguages.Default}{page.Path}");
        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string href)
    {
        xml.WriteStartElement("xhtml", "link", XhtmlNamespace);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
