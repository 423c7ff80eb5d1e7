namespace CcrNetwork.Editing.Seeding;

/// <summary>One row of a seed file that is not of a kind of content: its key among its like, and how it is made.</summary>
/// <param name="KeyName">The name of the key in the file.</param>
internal sealed record SeedRow(SeedPlace Place, string Name, string Plural, Type Type, string KeyName, string Key, Func<object> Make);
