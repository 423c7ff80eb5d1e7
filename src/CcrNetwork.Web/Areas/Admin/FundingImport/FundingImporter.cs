using System.Data;
using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

public enum FoundVerdict
{
    Queued,

    /// <summary>It waits already, or was taken or refused before, or stands in the funding watch.</summary>
    Known,
    NotUnderstood,
}

public sealed record FoundResult(FoundLine Line, FoundVerdict Verdict);

/// <summary>Puts calls that were found into the queue, each address once.</summary>
public sealed class FundingImporter(NetworkDbContext db, TimeProvider clock)
{
    public const string Subject = "funding";
    public const string Imported = "funding.found";

    /// <param name="origin">The feed or file.</param>
    public Task<IReadOnlyList<FoundResult>> QueueAsync(
        IReadOnlyList<FoundLine> lines, string origin, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<IReadOnlyList<FoundResult>>(async () =>
        {
            var known = await KnownAsync(cancellationToken);
            var now = clock.UtcNow();
            var results = new List<FoundResult>();
            foreach (var line in lines)
            {
                if (line.Entry is not { } entry)
                {
                    results.Add(new FoundResult(line, FoundVerdict.NotUnderstood));
                }
                else if (known.Add(HashOf(entry.SourceUrl)))
                {
                    db.Add(new FoundCall(HashOf(entry.SourceUrl), entry, origin, now));
                    results.Add(new FoundResult(line, FoundVerdict.Queued));
                }
                else
                {
                    results.Add(new FoundResult(line, FoundVerdict.Known));
                }
            }

            var count = results.Count(result => result.Verdict == FoundVerdict.Queued);
            db.Add(new AuditEntry(actor, Imported, Subject, null, CleanText.Cut(origin, FoundCall.OriginMaxLength), now, $"+{count}"));
            return results;
        }, cancellationToken, IsolationLevel.Serializable);

    private static string HashOf(string address) => Secret.HashOf(SourceAddress.KeyOf(address));

    private async Task<HashSet<string>> KnownAsync(CancellationToken cancellationToken)
    {
        var known = (await db.FoundCalls.Select(found => found.Hash).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        foreach (
            var source in await db.FundingCalls
                .Where(call => call.SourceUrl != null)
                .Select(call => call.SourceUrl!)
                .ToListAsync(cancellationToken))
        {
            known.Add(HashOf(source));
        }

        return known;
    }
}
