using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>
/// What only the association or a centre can answer, read from what is published: a fact that is missing or not sure, and that
/// nobody has confirmed. A question is gone as soon as its answer is online.
/// </summary>
public sealed class QuestionsQuery(NetworkDbContext db, ContentKinds kinds, LegalNoticeQuery legalNotice)
{
    private static readonly MembershipKind[] Past = [MembershipKind.Former];

    /// <summary>All that have something to be asked: the association, then the centres by name.</summary>
    public async Task<IReadOnlyList<QuestionSheet>> RunAsync(CancellationToken cancellationToken)
    {
        var centres = await CentresAsync(db.Centres, cancellationToken);
        var association = await OfAssociationAsync(centres, cancellationToken);
        return [.. centres.Select(SheetOf).Prepend(association).Where(sheet => sheet.Questions.Count > 0)];
    }

    /// <summary>What one recipient is asked; null when that is nothing.</summary>
    public async Task<QuestionSheet?> OfAsync(string recipient, CancellationToken cancellationToken)
    {
        var isForAssociation = recipient == QuestionSheet.Association;
        var centres = await CentresAsync(
            isForAssociation ? db.Centres : db.Centres.Where(centre => centre.Slug == recipient), cancellationToken);
        var sheet = isForAssociation
            ? await OfAssociationAsync(centres, cancellationToken)
            : centres.Select(SheetOf).FirstOrDefault();
        return sheet is { Questions.Count: > 0 } ? sheet : null;
    }

    private static Task<List<Centre>> CentresAsync(IQueryable<Centre> centres, CancellationToken cancellationToken) =>
        centres
            .Published()
            .Include(c => c.Photographs)
            .OrderBy(c => c.FoldedHeading).ThenBy(c => c.Id)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    /// <summary>Whoever has left is asked nothing any more.</summary>
    private QuestionSheet SheetOf(Centre centre) => new(
        centre.Slug, centre.Name, centre.Email, SiteLanguages.SpokenIn(centre.Address.CountryCode),
        Past.Contains(centre.Membership.Kind) ? [] : [.. AsksOf(centre).Select(ask => About(ask, centre, centre.Name))]);

    private static IEnumerable<Ask> AsksOf(Centre centre) => new (Ask Ask, bool IsOpen)[]
    {
        (Ask.StillRight, IsUnsure(centre)),
        (Ask.Street, centre.Address.Street is null),
        (Ask.Position, centre.Latitude is null || centre.IsPositionApproximate),
        (Ask.Station, centre.Station is null),
        (Ask.Website, centre.Website is null),
        (Ask.Email, centre.Email is null),
        (Ask.Phone, centre.Phone is null),
        (Ask.Contact, centre.ContactName is null),
        (Ask.Season, centre.Season is null),
        (Ask.Hours, centre.Hours is null),
        (Ask.Prices, centre.Prices is null && centre.FreeOfCharge is null),
        (Ask.Access, centre.HasStepFreeAccess is null && centre.Access is null),
        (Ask.Photograph, centre.Photographs.Count == 0),
        (Ask.Century, centre.BuiltCentury is null),
    }.Where(entry => entry.IsOpen).Select(entry => entry.Ask);

    private async Task<QuestionSheet> OfAssociationAsync(IReadOnlyList<Centre> centres, CancellationToken cancellationToken)
    {
        List<Question> questions = [];
        var notice = await legalNotice.RunAsync(cancellationToken);
        if (notice.Missing.Count > 0)
        {
            var page = await db.TextPages.Where(page => page.Id == notice.PageId).Select(page => page.Heading)
                .FirstOrDefaultAsync(cancellationToken);
            questions.AddRange(notice.Missing.Select(duty => new Question(
                duty == LegalDuty.Host ? Ask.Host : Ask.Director, "pages", notice.PageId ?? 0, page ?? "", $"/{LegalNotice.Slug}")));
        }

        questions.AddRange(centres.SelectMany(centre => MembershipAsks(centre).Select(ask => About(ask, centre, centre.Name))));
        questions.AddRange(await OfCallsAsync(cancellationToken));
        var protocols = await db.Protocols.Published().OrderBy(p => p.FoldedHeading).ThenBy(p => p.Id).AsNoTracking()
            .ToListAsync(cancellationToken);
        questions.AddRange(protocols.SelectMany(protocol => ProtocolAsks(protocol).Select(ask => About(ask, protocol, protocol.Heading))));
        var projects = await db.Projects.Published().Where(p => p.StartYear == null || p.EndYear == null)
            .OrderBy(p => p.FoldedHeading).ThenBy(p => p.Id).AsNoTracking().ToListAsync(cancellationToken);
        questions.AddRange(projects.Select(project => About(Ask.ProjectYears, project, project.Name)));
        var works = await db.PublishedWorks.Published().Where(w => w.Link == null && w.DocumentId == null)
            .OrderBy(w => w.FoldedHeading).ThenBy(w => w.Id).AsNoTracking().ToListAsync(cancellationToken);
        questions.AddRange(works.Select(work => About(Ask.WorkToRead, work, work.Title)));
        return new QuestionSheet(QuestionSheet.Association, null, null, SiteLanguages.All[0], questions);
    }

    private static IEnumerable<Ask> MembershipAsks(Centre centre)
    {
        var membership = centre.Membership;
        if (membership.Kind == MembershipKind.Former)
        {
            return membership.Until is null ? [Ask.LeftIn] : [];
        }

        return new (Ask Ask, bool IsOpen)[]
        {
            (Ask.Member, IsUnsure(centre)),
            (Ask.MemberSince, membership.Since is null && membership.IsCurrent && membership.LabelledIn is null),
            (Ask.LabelledIn, membership.Kind == MembershipKind.Labelled && membership.LabelledIn is null),
        }.Where(entry => entry.IsOpen).Select(entry => entry.Ask);
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
            .Select(programme => About(Ask.ProgrammeSeason, programme, programme.Name))
            .Concat(newest.SelectMany(call => CallAsks(call).Select(ask => About(ask, call, call.Heading))));
    }

    private static IEnumerable<Ask> CallAsks(Call call) => new (Ask Ask, bool IsOpen)[]
    {
        (Ask.CallClosing, call.ClosesAt is null),
        (Ask.CallGrant, !call.Provisions.Any(provision => provision.Kind == ProvisionKind.Grant && provision.Amount is not null)),
        (Ask.CallDocuments, call.Documents.Count == 0),
        (Ask.CallSending, call.Sending is null && call.ApplyUrl is null && call.ApplyEmail is null),
    }.Where(entry => entry.IsOpen).Select(entry => entry.Ask);

    private static IEnumerable<Ask> ProtocolAsks(Protocol protocol) => new (Ask Ask, bool IsOpen)[]
    {
        (Ask.ProtocolSigned, protocol.SignedOn is null),
        (Ask.ProtocolInForce, protocol.Status == ProtocolStatus.Unknown && protocol.EndedOn is null),
        (Ask.ProtocolText, protocol.Documents.Count == 0),
    }.Where(entry => entry.IsOpen).Select(entry => entry.Ask);

    private static bool IsUnsure(ContentItem item) =>
        item.ConfirmedOn is null && item.Confidence is (Confidence.Low or Confidence.Medium);

    private Question About(Ask ask, ContentItem item, string name)
    {
        var kind = kinds.All.First(kind => kind.ItemType == item.GetType());
        return new Question(ask, kind.Name, item.Id, name, kind.PublicPath(item.Slug));
    }
}
