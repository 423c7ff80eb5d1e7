using System.Text.Json.Nodes;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>An event in the words of schema.org.</summary>
public static class EventLinkedData
{
    public static JsonObject Of(EventDetails details, string url, string title, string? lead)
    {
        var isOnSite = details.Place is not null || details.City is not null;
        var described = new JsonObject
        {
            ["@type"] = "Event",
            ["@id"] = $"{url}#event",
            ["name"] = title,
            ["url"] = url,
            ["startDate"] = AgendaTimes.Machine(details.StartsAt, details.TimeZone, details.IsAllDay),
            ["eventStatus"] = "https://schema.org/EventScheduled",
            ["eventAttendanceMode"] =
                $"https://schema.org/{(!details.IsOnline ? "Offline" : isOnSite ? "Mixed" : "Online")}EventAttendanceMode",
            ["organizer"] = new JsonObject { ["@type"] = "Organization", ["name"] = "ACCR", ["url"] = "https://www.accr-europe.org" },
        };
        if (details.EndsAt > details.StartsAt)
        {
            described["endDate"] = AgendaTimes.Machine(details.EndsAt, details.TimeZone, details.IsAllDay, isEnd: true);
        }

        if (details.Capacity is { } capacity)
        {
            described["maximumAttendeeCapacity"] = capacity;
        }

        if (!string.IsNullOrEmpty(lead))
        {
            described["description"] = lead;
        }

        var locations = new JsonArray();
        if (isOnSite)
        {
            locations.Add(new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = details.Place ?? details.City,
                ["address"] = new JsonObject
                {
                    ["@type"] = "PostalAddress",
                    ["addressLocality"] = details.City,
                    ["addressCountry"] = details.CountryCode,
                },
            });
        }

        if (details.OnlineUrl is { } online)
        {
            locations.Add(new JsonObject { ["@type"] = "VirtualLocation", ["url"] = online });
        }

        described["location"] = locations;
        return described;
    }
}
