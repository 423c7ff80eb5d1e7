using CcrNetwork.Data.Links;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Says what the checker has found of a link, at the field that holds it.</summary>
public sealed record LinkWarning(string Address, LinkState State, string? Reason, string? MovedTo, DateTime? CheckedAt);
