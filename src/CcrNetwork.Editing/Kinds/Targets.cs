using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>What fields may point to.</summary>
internal static class Targets
{
    public static readonly ReferenceTarget<Centre> Centres = new(c => c.Slug, c => new ReferenceOption(c.Slug, null, c.Name));

    public static readonly ReferenceTarget<Country> Countries = new(c => c.Slug, c => new ReferenceOption(c.Slug, c.Name, null));

    public static readonly ReferenceTarget<Discipline> Disciplines = new(d => d.Slug, d => new ReferenceOption(d.Slug, d.Name, null));

    public static readonly ReferenceTarget<Partner> Partners = new(p => p.Slug, p => new ReferenceOption(p.Slug, p.Name, null));

    public static readonly ReferenceTarget<Photograph> Photographs = new(p => p.Slug, p => new ReferenceOption(p.Slug, p.Title, null));

    public static readonly ReferenceTarget<ResidencyProgramme> Programmes = new(
        p => p.Slug, p => new ReferenceOption(p.Slug, null, p.Name));
}
