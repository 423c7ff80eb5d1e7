using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Writing;

internal static class AssociationSeeding
{
    public static void Run(SeedContents contents, SeedSession session)
    {
        AddNetwork(contents.Network.Content, session);
        AddLabel(contents.Label.Content, session);
        session.Add(
            SeedKind.TimelineEvent,
            contents.Timeline.Content.Events,
            item => new TimelineEvent(item.Slug, item.On, item.Category, item.Text));
        session.Add(SeedKind.KeyFigure, contents.Figures.Content.Figures, Build);
        session.Add(
            SeedKind.TextPage,
            contents.Pages.Content.Pages,
            item => new TextPage(item.Slug, item.Title)
            {
                Lead = item.Lead,
                Body = item.Body,
                LinkedFrom = item.LinkedFrom,
                Section = item.Section,
            });
        session.Add(
            SeedKind.OldAddress,
            contents.Redirects.Content.Redirects,
            item => OldAddress.Normalise(item.From),
            item => new OldAddress(OldAddress.Normalise(item.From), item.To));
    }

    private static void AddNetwork(NetworkFile network, SeedSession session)
    {
        AddStatements(network.Missions, StatementKind.Mission, session);
        AddStatements(network.MembershipKinds, StatementKind.MembershipKind, session);
        AddStatements(network.CharterCriteria, StatementKind.CharterCriterion, session);
        session.Add(
            SeedKind.Service,
            network.Services,
            item => new Service(item.Slug, item.Level, PositionOf(item, network.Services), item.Title)
            {
                Text = item.Text,
                Audiences = item.Audiences,
                Deliverables = item.Deliverables,
                Examples = item.Examples,
            });
        session.Add(
            SeedKind.PublishedWork,
            network.Publications,
            item => new PublishedWork(item.Slug, item.Title, item.TitleLanguage, item.Kind)
            {
                Year = item.Year,
                Publisher = item.Publisher,
            });
    }

    private static void AddLabel(LabelFile label, SeedSession session)
    {
        AddStatements(label.Criteria, StatementKind.LabelCriterion, session);
        session.Add(
            SeedKind.LabelReference,
            label.LegalTexts,
            item => Build(item.Slug, LabelReferenceKind.LegalText, item.Title, item.DatedOn, null));
        session.Add(
            SeedKind.LabelReference,
            label.Authorities,
            item => Build(item.Slug, LabelReferenceKind.Authority, item.Title, item.From, item.To));
        session.Add(
            SeedKind.LabelStep,
            label.Steps,
            item => new LabelStep(item.Slug, item.Procedure, item.Position, item.Title)
            {
                Text = item.Text,
                Actors = item.Actors,
                Delay = item.Delay,
            });
    }

    private static void AddStatements(
        IReadOnlyList<StatementItem> items, StatementKind kind, SeedSession session) =>
        session.Add(
            SeedKind.Statement,
            items,
            item => new Statement(item.Slug, kind, PositionOf(item, items), item.Text) { Title = item.Title });

    private static LabelReference Build(string slug, LabelReferenceKind kind, LocalizedText title, PartialDate? from, PartialDate? to)
    {
        var reference = new LabelReference(slug, kind, title);
        reference.HoldFrom(from, to);
        return reference;
    }

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
