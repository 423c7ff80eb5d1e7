using CcrNetwork.Domain.Centres;

namespace CcrNetwork.Web.Features.Directory;

public sealed record NearCentre(IndexedCentre Centre, double Kilometres);
