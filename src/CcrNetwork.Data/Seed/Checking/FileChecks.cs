using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Checking;

/// <summary>The checks that fields of one file share; each notes a problem with its line.</summary>
internal sealed class FileChecks(SeedChecks checks, string file, JsonLines lines)
{
    public void Fail(string field, string message) => checks.Add(ProblemAt(field, message));

    public void Item(SeedKind kind, SeedItem item, string path)
    {
        Slug(kind, item.Slug, path);
        if (item.State is not (PublicationState.Published or PublicationState.Draft))
        {
            Fail($"{path}.state", "An item is seeded as published or as draft.");
        }

        Urls($"{path}.sources", item.Sources);
        Urls($"{path}.doubts", [.. item.Doubts.Select(doubt => doubt.Source).OfType<string>()]);
    }

    public void Slug(SeedKind kind, string slug, string path)
    {
        var field = $"{path}.slug";
        if (!Rule.Holds<Domain.Rules.Slug>(slug))
        {
            Fail(field, $"“{slug}” is not an address of at most {ContentItem.SlugMaxLength} lower-case letters, digits and hyphens.");
        }

        if (checks.Declare(kind, slug, $"{file}, line {lines.Of(field)}") is { } before)
        {
            Fail(field, $"“{slug}” is used twice among the {kind.Plural}; first in {before}.");
        }
    }

    public void Refers(SeedKind kind, string? slug, string field)
    {
        if (slug is not null)
        {
            checks.Refer(kind, slug, () => ProblemAt(field, $"“{slug}” is not one of the {kind.Plural}."));
        }
    }

    public void RefersToEach(SeedKind kind, IReadOnlyList<string> slugs, string field)
    {
        for (var i = 0; i < slugs.Count; i++)
        {
            Refers(kind, slugs[i], $"{field}[{i}]");
            if (slugs.Take(i).Contains(slugs[i]))
            {
                Fail($"{field}[{i}]", $"“{slugs[i]}” is named twice.");
            }
        }
    }

    public void RefersToCountry(string code, string field)
    {
        if (CountryCode(code, field))
        {
            checks.Refer(
                SeedKind.Country, code.ToLowerInvariant(), () => ProblemAt(field, $"“{code}” is not one of the countries."));
        }
    }

    public bool CountryCode(string? code, string field)
    {
        if (code is null || Rule.Holds<Domain.Rules.CountryCode>(code))
        {
            return true;
        }

        Fail(field, $"“{code}” is not an ISO 3166-1 alpha-2 code in capitals.");
        return false;
    }

    public void Text(string? text, int maxLength, string field)
    {
        if (text is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Fail(field, "The text is empty; write null instead.");
        }
        else if (text.Length > maxLength)
        {
            Fail(field, $"The text has {text.Length} characters; at most {maxLength} are kept.");
        }
    }

    public void Email(string? email, int maxLength, string field)
    {
        Text(email, maxLength, field);
        if (email is not null && !Rule.Holds<EmailAddress>(email))
        {
            Fail(field, $"“{email}” is not an e-mail address.");
        }
    }

    public void Url(string? url, string field)
    {
        Text(url, ContentItem.SourceMaxLength, field);
        if (!string.IsNullOrWhiteSpace(url) && !Rule.Holds<WebAddress>(url))
        {
            Fail(field, $"“{url}” is not an absolute web address.");
        }
    }

    public void Urls(string field, IReadOnlyList<string> urls)
    {
        for (var i = 0; i < urls.Count; i++)
        {
            Url(urls[i], $"{field}[{i}]");
        }
    }

    public void Year(int? year, string field) => Between(year, Domain.Rules.Year.Limits.Least, Domain.Rules.Year.Limits.Most, field);

    public void Between(double? value, double min, double max, string field)
    {
        if (value < min || value > max)
        {
            Fail(field, FormattableString.Invariant($"{value} is not between {min} and {max}."));
        }
    }

    private SeedProblem ProblemAt(string field, string message) => new(file, lines.Of(field), field, message);
}
