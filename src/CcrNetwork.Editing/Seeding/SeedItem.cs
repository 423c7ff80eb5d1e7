using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Seeding;

/// <summary>One item of a seed file: the values of its fields, and what is no field.</summary>
/// <param name="IsRead">False when something of it could not be read, so that what it lacks says nothing.</param>
internal sealed record SeedItem(
    SeedPlace Place, ContentKind Kind, string Slug, PublicationState State, DateOnly? ConfirmedOn, FieldValues Values, bool IsRead);
