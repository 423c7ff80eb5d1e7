using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using CcrNetwork.Data;
using CcrNetwork.Data.Links;
using CcrNetwork.Web.Infrastructure.Fetching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <summary>How hard the checker tries.</summary>
/// <param name="AtOnce">Addresses in a run.</param>
/// <param name="OfOneHost">Addresses of one host in a run, asked one after the other.</param>
/// <param name="Hosts">Hosts asked side by side.</param>
/// <param name="Pause">Between two requests to a host.</param>
public sealed record LinkPace(int AtOnce, int OfOneHost, int Hosts, TimeSpan Pause)
{
    public static readonly LinkPace Usual = new(AtOnce: 60, OfOneHost: 4, Hosts: 4, TimeSpan.FromSeconds(2));
}

/// <summary>Asks the addresses that are due, politely, and judges their answers. See <c>docs/decisions</c>.</summary>
public sealed class LinkChecking(NetworkDbContext db, IWebFetcher fetcher, LinkPace pace, TimeProvider clock)
{
    private const int HostsLookedAt = 20;

    private DateTime Now => clock.UtcNow();

    public Task<bool> AnyAsync(CancellationToken cancellationToken) => Due().AnyAsync(cancellationToken);

    /// <returns>How many addresses it asked.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var due = await Due()
            .OrderBy(link => link.NextCheckAt)
            .ThenBy(link => link.Id)
            .Take(pace.AtOnce * HostsLookedAt)
            .ToListAsync(cancellationToken);
        var hosts = due
            .GroupBy(link => link.Host, StringComparer.OrdinalIgnoreCase)
            .Select(host => host.Take(pace.OfOneHost).ToList())
            .ToList();
        var chosen = hosts
            .SelectMany(links => links)
            .Take(pace.AtOnce)
            .GroupBy(link => link.Host, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var outcomes = new ConcurrentDictionary<LinkCheck, FetchOutcome>();
        await Parallel.ForEachAsync(
            chosen,
            new ParallelOptions { MaxDegreeOfParallelism = pace.Hosts, CancellationToken = cancellationToken },
            async (host, token) =>
            {
                foreach (var link in host)
                {
                    outcomes[link] = await AskAsync(new Uri(link.Address), token);
                    await Task.Delay(pace.Pause, token);
                }
            });
        foreach (var (link, outcome) in outcomes)
        {
            Judge(link, outcome);
        }

        await SaveAsync(cancellationToken);
        return outcomes.Count;
    }

    /// <summary>An address that nobody links to any more may have been forgotten meanwhile.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException exception) when (exception.Entries.Count > 0)
            {
                foreach (var entry in exception.Entries)
                {
                    entry.State = EntityState.Detached;
                }
            }
        }
    }

    /// <summary>For the headers alone first. Some sites answer that with an error: then as a browser does.</summary>
    private async Task<FetchOutcome> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var outcome = await fetcher.FetchAsync(HttpMethod.Head, address, cancellationToken);
        if (outcome.Answer is { Status: < HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests }
            || outcome.Fault is FetchFault.BadAddress or FetchFault.RefusedAddress)
        {
            return outcome;
        }

        await Task.Delay(pace.Pause, cancellationToken);
        return await fetcher.FetchAsync(HttpMethod.Get, address, cancellationToken);
    }

    private void Judge(LinkCheck link, FetchOutcome outcome)
    {
        switch (outcome)
        {
            case { Fault: FetchFault.BadAddress or FetchFault.RefusedAddress }:
                link.Refused($"{outcome.Fault}", Now);
                break;
            case { Fault: FetchFault.TooLarge }:
                // More than is read: there is certainly something.
                link.Worked(movedTo: null, Now);
                break;
            case { Fault: { } fault }:
                link.Failed($"{fault}", Now);
                break;
            case { Answer: { Status: HttpStatusCode.TooManyRequests } answer }:
                link.Postpone(answer.RetryAfter ?? TimeSpan.FromDays(1), Now);
                break;
            case { Answer: { Status: HttpStatusCode.ServiceUnavailable, RetryAfter: { } wait } }:
                link.Postpone(wait, Now);
                break;
            case { Answer: { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } }:
                // It is there, and lets people in whom it knows, or no robots.
                link.Worked(movedTo: null, Now);
                break;
            case { Answer: { Status: >= HttpStatusCode.BadRequest and var status } }:
                link.Failed(((int)status).ToString(CultureInfo.InvariantCulture), Now);
                break;
            default:
                var movedTo = outcome.Answer?.MovedTo?.AbsoluteUri;
                link.Worked(movedTo is { Length: <= LinkCheck.AddressMaxLength } && movedTo != link.Address ? movedTo : null, Now);
                break;
        }
    }

    private IQueryable<LinkCheck> Due()
    {
        var now = Now;
        return db.LinkChecks.AsTracking().Where(link => link.NextCheckAt <= now);
    }
}
