using CcrNetwork.Data.Conversions;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.OpenApi;

namespace CcrNetwork.Web.Features.Api;

/// <summary>The read API and its OpenAPI description, which holds nothing but the API.</summary>
public static class ApiModule
{
    public static void AddReadApi(this IServiceCollection services)
    {
        services.AddScoped<ApiCentreQuery>();
        services.AddScoped(typeof(ApiListQuery<>));
        services.AddScoped<PageLinks>();
        var lists = new ApiListControllers(PublishedKinds.Declared);
        services.AddMvcCore(mvc => mvc.Conventions.Add(lists)).ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(lists));

        // The description is made from these options, not from those of the controllers: both must write alike.
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
            foreach (var converter in NetworkJson.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = api =>
                api.RelativePath?.StartsWith(ApiAddress.Root, StringComparison.Ordinal) == true && HttpMethods.IsGet(api.HttpMethod ?? "");
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Heritage Sites for Culture (CCR): open data",
                    Version = "1",
                    Description = "What the portal publishes, read only, without a key. Texts are given per language (ISO 639-1), "
                        + "instants in UTC (ISO 8601), countries as ISO 3166-1 alpha-2 codes. Unknown facts are null. Every answer carries an ETag.",
                    Contact = new OpenApiContact { Name = "ACCR", Email = "info@accr-europe.org" },
                };
                return Task.CompletedTask;
            });
            options.AddOperationTransformer<FacetParameters>();
            options.AddSchemaTransformer((schema, context, _) =>
            {
                Describe(schema, Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            });
        });
    }

    public static void MapReadApi(this WebApplication app) =>
        app.MapOpenApi($"{OpenAddresses.Api}/{{documentName}}/openapi.json")
            .WithMetadata(new PublicPageAttribute(), new OpenDataAttribute());

    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(LocalizedText))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String };
            schema.Description = "One text per language, by two-letter code; a language may be missing.";
        }
        else if (type == typeof(PartialDate))
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";
            schema.Description = "A year, a month or a day, as far as it is known.";
        }
        else if (type.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
        }
    }
}
