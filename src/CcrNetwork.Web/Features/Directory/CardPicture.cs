using CcrNetwork.Domain.Media;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>The picture of a centre in lists: its first published photograph.</summary>
public sealed record CardPicture(PhotographFile File, FocalPoint Focus, string? Credit);
