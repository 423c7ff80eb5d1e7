using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>A notice as it was read, with what its lists and matches need.</summary>
public sealed record Notice
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required bool IsPublished { get; init; }

    public required PartnerSearchKind Kind { get; init; }

    public required Audience Audience { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText? Text { get; init; }

    public required LocalizedText? Programme { get; init; }

    public required PartnerRole? Role { get; init; }

    public required IReadOnlyList<string> WantedCountries { get; init; }

    public required IReadOnlyList<string> WorkLanguages { get; init; }

    public required DateOnly? AnswerBy { get; init; }

    public required DateOnly EndsOn { get; init; }

    public required DateTime? PublishedAt { get; init; }

    public required DateTime ChangedAt { get; init; }

    public required IReadOnlyList<NoticeDiscipline> Disciplines { get; init; }

    public required NoticeCentre? Centre { get; init; }

    public string? ProgrammeKey => PartnerMatch.KeyOf(Programme);

    public MatchSide Side => new(
        Centre?.Id, Centre?.CountryCode, ProgrammeKey is { } key ? [key] : [], [.. Disciplines.Select(d => d.Slug)], WantedCountries,
        WorkLanguages);
}

public sealed record NoticeDiscipline(string Slug, LocalizedText Name);

/// <param name="IsPublic">Whether the centre has a page.</param>
public sealed record NoticeCentre(int Id, string Slug, string Name, string City, string CountryCode, bool IsPublic);

public static class Notices
{
    /// <summary>Everything of a notice in one projection.</summary>
    public static IQueryable<Notice> Read(this IQueryable<Domain.Cooperation.PartnerSearch> searches) =>
        searches.Select(s => new Notice
        {
            Id = s.Id,
            Slug = s.Slug,
            IsPublished = s.State == PublicationState.Published,
            Kind = s.Kind,
            Audience = s.Audience,
            Title = s.Title,
            Text = s.Text,
            Programme = s.Programme,
            Role = s.Role,
            WantedCountries = s.WantedCountries,
            WorkLanguages = s.WorkLanguages,
            AnswerBy = s.AnswerBy,
            EndsOn = s.EndsOn,
            PublishedAt = s.PublishedAt,
            ChangedAt = s.ChangedAt,
            Disciplines = s.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).Select(d => new NoticeDiscipline(d.Slug, d.Name)).ToList(),
            Centre = s.Centre == null
                ? null
                : new NoticeCentre(
                    s.Centre.Id, s.Centre.Slug, s.Centre.Name, s.Centre.Address.City, s.Centre.Address.CountryCode,
                    s.Centre.State == PublicationState.Published),
        });

    /// <summary>Published and not over.</summary>
    public static IQueryable<Domain.Cooperation.PartnerSearch> Current(
        this IQueryable<Domain.Cooperation.PartnerSearch> searches, DateOnly today) =>
        searches.Published().Where(s => s.EndsOn >= today);
}
