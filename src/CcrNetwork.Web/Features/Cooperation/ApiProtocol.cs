using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Cooperation;

/// <summary>A protocol or another agreement.</summary>
public sealed record ApiProtocol(
    string Slug, LocalizedText Name, ProtocolKind Kind, ProtocolStatus Status, PartialDate? SignedOn, PartialDate? EndedOn,
    IReadOnlyList<LocalizedText> Signatories, IReadOnlyList<string> CountryCodes, IReadOnlyList<string> Centres,
    IReadOnlyList<string> Partners,
    LocalizedText? Summary, IReadOnlyList<string> Sources) : ApiItem(Slug);
