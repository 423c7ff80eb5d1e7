namespace CcrNetwork.Data.Seed;

/// <summary>A kind of seeded item: its name in <see cref="SeededItem.Kind"/>, and its plural in messages.</summary>
internal sealed record SeedKind(string Name, string Plural)
{
    public static readonly SeedKind Discipline = new("discipline", "disciplines");
    public static readonly SeedKind Country = new("country", "countries");
    public static readonly SeedKind Partner = new("partner", "partners");
    public static readonly SeedKind Centre = new("centre", "centres");
    public static readonly SeedKind Programme = new("programme", "programmes");
    public static readonly SeedKind Call = new("call", "calls");
    public static readonly SeedKind Protocol = new("protocol", "protocols");
    public static readonly SeedKind CooperationArea = new("cooperation-area", "areas of cooperation");
    public static readonly SeedKind Project = new("project", "projects");
    public static readonly SeedKind Statement = new("statement", "statements");
    public static readonly SeedKind Service = new("service", "services");
    public static readonly SeedKind PublishedWork = new("published-work", "published works");
    public static readonly SeedKind LabelStep = new("label-step", "label steps");
    public static readonly SeedKind LabelReference = new("label-reference", "label references");
    public static readonly SeedKind TimelineEvent = new("timeline-event", "timeline events");
    public static readonly SeedKind KeyFigure = new("key-figure", "key figures");
    public static readonly SeedKind TextPage = new("text-page", "text pages");
    public static readonly SeedKind OldAddress = new("old-address", "old addresses");
}
