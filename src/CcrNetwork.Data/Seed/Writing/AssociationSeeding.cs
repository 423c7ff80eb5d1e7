using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Association;

namespace CcrNetwork.Data.Seed.Writing;

internal static class AssociationSeeding
{
    public static async Task RunAsync(SeedContents contents, SeedSession session, CancellationToken cancellationToken)
    {
        await AddNetworkAsync(contents.Network.Content, session, cancellationToken);
        await AddLabelAsync(contents.Label.Content, session, cancellationToken);
        await session.AddAsync(
            SeedKind.TimelineEvent,
            contents.Timeline.Content.Events,
            item => new TimelineEvent(item.Slug, item.On, item.Category, item.Text),
            cancellationToken);
        await session.AddAsync(SeedKind.KeyFigure, contents.Figures.Content.Figures, Build, cancellationToken);
        await session.AddAsync(
            SeedKind.OldAddress,
            contents.Redirects.Content.Redirects,
            item => OldAddress.Normalise(item.From),
            item => new OldAddress(OldAddress.Normalise(item.From), item.To),
            nameof(OldAddress.Path),
            cancellationToken);
    }

    private static async Task AddNetworkAsync(NetworkFile network, SeedSession session, CancellationToken cancellationToken)
    {
        await AddStatementsAsync(network.Missions, StatementKind.Mission, session, cancellationToken);
        await AddStatementsAsync(network.MembershipKinds, StatementKind.MembershipKind, session, cancellationToken);
        await AddStatementsAsync(network.CharterCriteria, StatementKind.CharterCriterion, session, cancellationToken);
        await session.AddAsync(
            SeedKind.Service,
            network.Services,
            item => new Service(item.Slug, item.Level, PositionOf(item, network.Services), item.Title)
            {
                Text = item.Text,
                Audiences = item.Audiences,
                Deliverables = item.Deliverables,
                Examples = item.Examples,
            },
            cancellationToken);
        await session.AddAsync(
            SeedKind.PublishedWork,
            network.Publications,
            item => new PublishedWork(item.Slug, item.Title, item.TitleLanguage, item.Kind)
            {
                Year = item.Year,
                Publisher = item.Publisher,
            },
            cancellationToken);
    }

    private static async Task AddLabelAsync(LabelFile label, SeedSession session, CancellationToken cancellationToken)
    {
        await AddStatementsAsync(label.Criteria, StatementKind.LabelCriterion, session, cancellationToken);
        await session.AddAsync(
            SeedKind.LabelReference,
            label.LegalTexts,
            item => new LabelReference(item.Slug, LabelReferenceKind.LegalText, item.Title)
            {
                From = item.DatedOn,
            },
            cancellationToken);
        await session.AddAsync(
            SeedKind.LabelReference,
            label.Authorities,
            item => new LabelReference(item.Slug, LabelReferenceKind.Authority, item.Title)
            {
                From = item.From,
                To = item.To,
            },
            cancellationToken);
        await session.AddAsync(
            SeedKind.LabelStep,
            label.Steps,
            item => new LabelStep(item.Slug, item.Procedure, item.Position, item.Title)
            {
                Text = item.Text,
                Actors = item.Actors,
                Delay = item.Delay,
            },
            cancellationToken);
    }

    private static async Task AddStatementsAsync(
        IReadOnlyList<StatementItem> items, StatementKind kind, SeedSession session, CancellationToken cancellationToken) =>
        await session.AddAsync(
            SeedKind.Statement,
            items,
            item => new Statement(item.Slug, kind, PositionOf(item, items), item.Text) { Title = item.Title },
            cancellationToken);

    private static KeyFigure Build(FigureItem item) =>
        new(item.Slug, item.Key, item.Label, item.Value)
        {
            Qualifier = item.Qualifier,
            Unit = item.Unit,
            Year = item.Year,
        };

    private static int PositionOf<T>(T item, IReadOnlyList<T> items)
        where T : SeedItem =>
        items.TakeWhile(other => !ReferenceEquals(other, item)).Count() + 1;
}
