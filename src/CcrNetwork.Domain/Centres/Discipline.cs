using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Centres;

/// <summary>A field of art or research, of a shared vocabulary of centres and residency programmes.</summary>
public class Discipline(string slug, LocalizedText name)
{
    public const int NameMaxLength = 80;

    public int Id { get; private set; }

    public string Slug { get; private set; } = slug;

    public LocalizedText Name { get; set; } = name;

    /// <summary>Its place among all of them, as staff wants them listed.</summary>
    public int Place { get; set; }
}
