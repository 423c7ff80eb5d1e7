using System.Globalization;
using System.Text.Json.Nodes;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.OpenData;

/// <summary>
/// The open data described after DCAT-AP 3.0, the profile by which European data portals harvest catalogues, as JSON-LD:
/// a catalogue, its datasets, and a distribution for each form of each.
/// </summary>
/// <remarks>No licence is stated: the ACCR has yet to confirm one. The terms of the page stand as a statement of rights.</remarks>
public sealed class DataCatalogue(OpenDataQuery data, Texts texts)
{
    public const string MediaType = "application/ld+json; charset=utf-8";
    public const string Address = "data/catalogue.jsonld";

    private const string Authority = "http://publications.europa.eu/resource/authority";
    private const string Association = "https://www.accr-europe.org";

    public async Task<JsonObject> DescribeAsync(string origin, CancellationToken cancellationToken)
    {
        var page = await data.RunAsync(cancellationToken);
        return new JsonObject
        {
            ["@context"] = Context(),
            ["@id"] = $"{origin}/{Address}",
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = In("OpenData.Catalogue"),
            ["dct:description"] = In("OpenData.Lead"),
            ["dct:publisher"] = Publisher(),
            ["dct:language"] = Languages(),
            ["dct:rights"] = Rights(),
            ["dct:spatial"] = Link($"{Authority}/country/1A0"),
            ["dcat:themeTaxonomy"] = Link($"{Authority}/data-theme"),
            ["foaf:homepage"] = Link($"{origin}/{SiteLanguages.Default}/data"),
            ["dct:modified"] = Day(page.Lists.Max(list => list.ChangedAt)),
            ["dcat:dataset"] = new JsonArray([.. page.Lists.Select(list => (JsonNode)DatasetOf(list, origin))]),
        };
    }

    private JsonObject DatasetOf(OpenList list, string origin)
    {
        var kind = list.Kind;
        var api = $"{origin}/api/v1/{kind.ApiPath}";
        var described = new JsonObject
        {
            ["@id"] = $"{origin}/{Address}#{kind.ApiPath}",
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = kind.ApiPath,
            ["dct:title"] = In(kind.Text("Data")),
            ["dct:description"] = In(kind.Text("About")),
            ["dct:publisher"] = Link(Association),
            ["dcat:contactPoint"] = new JsonObject
            {
                ["@type"] = "vcard:Organization",
                ["vcard:fn"] = "ACCR",
                ["vcard:hasEmail"] = Link("mailto:info@accr-europe.org"),
            },
            ["dcat:theme"] = Link($"{Authority}/data-theme/EDUC"),
            ["dct:accessRights"] = Link($"{Authority}/access-right/PUBLIC"),
            ["dct:accrualPeriodicity"] = Link($"{Authority}/frequency/IRREG"),
            ["dct:language"] = Languages(),
            ["dcat:landingPage"] = Link($"{origin}/{SiteLanguages.Default}/data"),
        };
        if (list.ChangedAt is { } changed)
        {
            described["dct:modified"] = Day(changed);
        }

        described["dcat:distribution"] = new JsonArray(
        [
            Distribution(api, DataFormat.Json, null, $"{origin}/api/v1/openapi.json"),
            .. kind.Files.SelectMany(
                file => SiteLanguages.All.Select(
                    language => Distribution($"{origin}/{language.Code}{file.Path}", file.Format, language.Code, null))),
        ]);
        return described;
    }

    private JsonObject Distribution(string address, DataFormat format, string? language, string? conformsTo)
    {
        var distribution = new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = format.Label,
            ["dcat:accessURL"] = Link(address),
            ["dcat:downloadURL"] = Link(address),
            ["dct:format"] = Link($"{Authority}/file-type/{format.EuropeanCode}"),
            ["dcat:mediaType"] = Link($"https://www.iana.org/assignments/media-types/{format.MediaType}"),
            ["dct:rights"] = Rights(),
            ["dct:language"] = language is null ? Languages() : Link(LanguageAddress(language)),
        };
        if (conformsTo is not null)
        {
            distribution["foaf:page"] = Link(conformsTo);
        }

        return distribution;
    }

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    private static JsonObject Publisher() => new()
    {
        ["@id"] = Association,
        ["@type"] = "foaf:Organization",
        ["foaf:name"] = "Association des Centres culturels de rencontre (ACCR)",
        ["foaf:homepage"] = Link(Association),
        ["dct:type"] = Link("http://purl.org/adms/publishertype/NonProfitOrganisation"),
    };

    private JsonObject Rights() => new() { ["@type"] = "dct:RightsStatement", ["rdfs:label"] = In("OpenData.Licence") };

    private JsonArray In(string key) =>
        [.. SiteLanguages.All.Select(
            language => (JsonNode)new JsonObject { ["@language"] = language.Code, ["@value"] = texts.In(language.Code, key) })];

    private static JsonArray Languages() => [.. SiteLanguages.All.Select(language => (JsonNode)Link(LanguageAddress(language.Code)))];

    private static string LanguageAddress(string code) =>
        $"{Authority}/language/{CultureInfo.GetCultureInfo(code).ThreeLetterISOLanguageName.ToUpperInvariant()}";

    private static JsonObject Link(string address) => new() { ["@id"] = address };

    private static JsonObject Day(DateTime? at) =>
        new() { ["@type"] = "xsd:date", ["@value"] = (at ?? DateTime.UnixEpoch).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
