using System.Linq.Expressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>
/// What only the association or a centre can answer, read from what is published: a fact that is missing or not sure, and that
/// nobody has confirmed. A question is gone as soon as its answer is online.
/// </summary>
public sealed class QuestionsQuery(NetworkDbContext db, ContentKinds kinds, LegalNoticeQuery legalNotice)
{
    private const int PageSize = 50;
    private const int MostMemberships = 200;

    private static readonly Expression<Func<Centre, AskedCentre>> Facts = centre =>
        new AskedCentre(centre.Id, centre.Slug, centre.Name, centre.Email, centre.Address.CountryCode);

    /// <summary>All that have something to be asked: the association, then the centres by name.</summary>
    public async Task<QuestionsPage> RunAsync(int page, CancellationToken cancellationToken)
    {
        var numbers = await NumbersOf(db.Centres.StillAsked(), CentreAsks.OfCentre).ToPagedListAsync(page, PageSize, cancellationToken);
        var centres = await AskedAsync(numbers.Items, CentreAsks.OfCentre, cancellationToken);
        var ofAssociation = numbers.Page > 1
            ? 0
            : (await OfAssociationAsync([], cancellationToken)).Count
                + await db.Centres.Published().SumAsync(CentreAsks.OfMembership.Count, cancellationToken);
        return new QuestionsPage(ofAssociation, numbers.Page, numbers.PageCount, [.. centres.Select(SheetOf)]);
    }

    /// <summary>What one recipient is asked; null when that is nothing.</summary>
    public async Task<QuestionSheet?> OfAsync(string recipient, CancellationToken cancellationToken)
    {
        if (recipient == QuestionSheet.Association)
        {
            return await SheetOfAssociationAsync(cancellationToken) is { Questions.Count: > 0 } sheet ? sheet : null;
        }

        var numbers = await NumbersOf(db.Centres.StillAsked().Where(centre => centre.Slug == recipient), CentreAsks.OfCentre)
            .ToListAsync(cancellationToken);
        return (await AskedAsync(numbers, CentreAsks.OfCentre, cancellationToken)).Select(SheetOf).FirstOrDefault();
    }

    /// <summary>The centres about which something is asked, by name; their facts are read of those alone that are shown.</summary>
    private static IQueryable<int> NumbersOf(IQueryable<Centre> centres, AskConditions<Centre> asks) =>
        ByName(centres.Published().Where(asks.Any)).Select(centre => centre.Id);

    private Task<List<AskedItem<AskedCentre>>> AskedAsync(
        IReadOnlyList<int> numbers, AskConditions<Centre> asks, CancellationToken cancellationToken) =>
        ByName(db.Centres.Where(centre => numbers.Contains(centre.Id))).Select(asks.With(Facts)).ToListAsync(cancellationToken);

    private static IQueryable<Centre> ByName(IQueryable<Centre> centres) =>
        centres.OrderBy(centre => centre.FoldedHeading).ThenBy(centre => centre.Id);

    private QuestionSheet SheetOf(AskedItem<AskedCentre> asked)
    {
        var centre = asked.Facts;
        return new QuestionSheet(
            centre.Slug, centre.Name, centre.Email, SiteLanguages.SpokenIn(centre.CountryCode),
            [.. CentreAsks.OfCentre.Of(asked).Select(ask => About<Centre>(ask, centre.Id, centre.Slug, centre.Name))]);
    }

    private async Task<QuestionSheet> SheetOfAssociationAsync(CancellationToken cancellationToken)
    {
        var unclear = await NumbersOf(db.Centres, CentreAsks.OfMembership)
            .ToPagedListAsync(page: 1, MostMemberships, cancellationToken);
        var first = await AskedAsync(unclear.Items, CentreAsks.OfMembership, cancellationToken);
        var memberships = first.SelectMany(asked => CentreAsks.OfMembership.Of(asked)
            .Select(ask => About<Centre>(ask, asked.Facts.Id, asked.Facts.Slug, asked.Facts.Name)));
        return new QuestionSheet(
            QuestionSheet.Association, null, null, SiteLanguages.All[0], await OfAssociationAsync(memberships, cancellationToken),
            unclear.Total - first.Count);
    }

    private async Task<IReadOnlyList<Question>> OfAssociationAsync(
        IEnumerable<Question> memberships, CancellationToken cancellationToken) =>
    [
        .. await OfNoticeAsync(cancellationToken),
        .. memberships,
        .. await OfCallsAsync(cancellationToken),
        .. await OfProtocolsAsync(cancellationToken),
        .. await OfProjectsAsync(cancellationToken),
        .. await OfWorksAsync(cancellationToken),
    ];

    private async Task<IEnumerable<Question>> OfNoticeAsync(CancellationToken cancellationToken)
    {
        var notice = await legalNotice.RunAsync(cancellationToken);
        if (notice.Missing.Count == 0)
        {
            return [];
        }

        var page = await db.TextPages.Where(page => page.Id == notice.PageId).Select(page => page.Heading)
            .FirstOrDefaultAsync(cancellationToken);
        return notice.Missing.Select(duty => new Question(
            duty == LegalDuty.Host ? Ask.Host : Ask.Director, "pages", notice.PageId ?? 0, page ?? "", $"/{LegalNotice.Slug}"));
    }

    /// <summary>Of each programme that goes on, the newest call; what older ones lack nobody needs any more.</summary>
    private async Task<IEnumerable<Question>> OfCallsAsync(CancellationToken cancellationToken)
    {
        var programmes = await db.Programmes.Published()
            .Where(p => p.IsActive)
            .OrderBy(p => p.FoldedHeading).ThenBy(p => p.Id)
            .Include(p => p.Calls)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var newest = programmes
            .Select(programme => programme.Calls.Where(call => call.IsPublished).OrderByDescending(call => call.Year)
                .ThenByDescending(call => call.Id).FirstOrDefault())
            .OfType<Call>()
            .DistinctBy(call => call.Id);
        return programmes
            .Where(programme => programme.CallSeason is null && programme.Calls.Count > 0)
            .Select(programme => About<ResidencyProgramme>(Ask.ProgrammeSeason, programme.Id, programme.Slug, programme.Name))
            .Concat(newest.SelectMany(call => CallAsks(call).Select(ask => About<Call>(ask, call.Id, call.Slug, call.Heading))));
    }

    private static IEnumerable<Ask> CallAsks(Call call) => new (Ask Ask, bool IsOpen)[]
    {
        (Ask.CallClosing, call.ClosesAt is null),
        (Ask.CallGrant, !call.Provisions.Any(provision => provision.Kind == ProvisionKind.Grant && provision.Amount is not null)),
        (Ask.CallDocuments, call.Documents.Count == 0),
        (Ask.CallSending, call.Sending is null && call.ApplyUrl is null && call.ApplyEmail is null),
    }.Where(entry => entry.IsOpen).Select(entry => entry.Ask);

    private async Task<IEnumerable<Question>> OfProtocolsAsync(CancellationToken cancellationToken)
    {
        var protocols = await db.Protocols.Published()
            .OrderBy(p => p.FoldedHeading).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Slug, p.Heading, p.SignedOn, p.Status, p.EndedOn, p.Documents })
            .ToListAsync(cancellationToken);
        return protocols.SelectMany(protocol => new (Ask Ask, bool IsOpen)[]
        {
            (Ask.ProtocolSigned, protocol.SignedOn is null),
            (Ask.ProtocolInForce, protocol.Status == ProtocolStatus.Unknown && protocol.EndedOn is null),
            (Ask.ProtocolText, protocol.Documents.Count == 0),
        }.Where(entry => entry.IsOpen).Select(entry => About<Protocol>(entry.Ask, protocol.Id, protocol.Slug, protocol.Heading)));
    }

    private async Task<IEnumerable<Question>> OfProjectsAsync(CancellationToken cancellationToken)
    {
        var projects = await db.Projects.Published()
            .Where(p => p.StartYear == null || p.EndYear == null)
            .OrderBy(p => p.FoldedHeading).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Slug, p.Name })
            .ToListAsync(cancellationToken);
        return projects.Select(project => About<EuropeanProject>(Ask.ProjectYears, project.Id, project.Slug, project.Name));
    }

    private async Task<IEnumerable<Question>> OfWorksAsync(CancellationToken cancellationToken)
    {
        var works = await db.PublishedWorks.Published()
            .Where(w => w.Link == null && w.DocumentId == null)
            .OrderBy(w => w.FoldedHeading).ThenBy(w => w.Id)
            .Select(w => new { w.Id, w.Slug, w.Title })
            .ToListAsync(cancellationToken);
        return works.Select(work => About<PublishedWork>(Ask.WorkToRead, work.Id, work.Slug, work.Title));
    }

    private Question About<T>(Ask ask, int id, string slug, string name)
        where T : ContentItem
    {
        var kind = kinds.All.First(kind => kind.ItemType == typeof(T));
        return new Question(ask, kind.Name, id, name, kind.PublicPath(slug));
    }

    private sealed record AskedCentre(int Id, string Slug, string Name, string? Email, string CountryCode);
}
