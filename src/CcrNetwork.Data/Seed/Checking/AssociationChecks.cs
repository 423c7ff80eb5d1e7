using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Association;

namespace CcrNetwork.Data.Seed.Checking;

internal static class AssociationChecks
{
    private const int LanguageCodeLength = 2;
    private const int CurrencyCodeLength = 3;

    public static void Check(SeedContents contents, SeedChecks checks)
    {
        Network(contents.Network.Content, checks.For(contents.Network));
        Label(contents.Label.Content, checks.For(contents.Label));
        Items(SeedKind.TimelineEvent, contents.Timeline.Content.Events, "events", checks.For(contents.Timeline));
        Figures(contents.Figures.Content.Figures, checks.For(contents.Figures));
        Items(SeedKind.TextPage, contents.Pages.Content.Pages, "pages", checks.For(contents.Pages));
        Redirects(contents.Redirects.Content.Redirects, checks.For(contents.Redirects));
    }

    private static void Network(NetworkFile network, FileChecks check)
    {
        Items(SeedKind.Statement, network.Missions, "missions", check);
        Items(SeedKind.Statement, network.MembershipKinds, "membershipKinds", check);
        Items(SeedKind.Statement, network.CharterCriteria, "charterCriteria", check);
        Items(SeedKind.Service, network.Services, "services", check);
        Items(SeedKind.PublishedWork, network.Publications, "publications", check);
        for (var i = 0; i < network.Publications.Count; i++)
        {
            var (work, path) = (network.Publications[i], $"publications[{i}]");
            check.Text(work.Title, PublishedWork.TitleMaxLength, $"{path}.title");
            check.Text(work.TitleLanguage, LanguageCodeLength, $"{path}.titleLanguage");
            check.Text(work.Publisher, PublishedWork.TitleMaxLength, $"{path}.publisher");
            check.Year(work.Year, $"{path}.year");
        }
    }

    private static void Label(LabelFile label, FileChecks check)
    {
        Items(SeedKind.Statement, label.Criteria, "criteria", check);
        Items(SeedKind.LabelReference, label.LegalTexts, "legalTexts", check);
        Items(SeedKind.LabelReference, label.Authorities, "authorities", check);
        Items(SeedKind.LabelStep, label.Steps, "steps", check);
    }

    private static void Figures(IReadOnlyList<FigureItem> figures, FileChecks check)
    {
        Items(SeedKind.KeyFigure, figures, "figures", check);
        for (var i = 0; i < figures.Count; i++)
        {
            check.Text(figures[i].Key, KeyFigure.KeyMaxLength, $"figures[{i}].key");
            check.Text(figures[i].Unit, CurrencyCodeLength, $"figures[{i}].unit");
            check.Year(figures[i].Year, $"figures[{i}].year");
        }
    }

    private static void Redirects(IReadOnlyList<RedirectItem> redirects, FileChecks check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < redirects.Count; i++)
        {
            var (redirect, path) = (redirects[i], $"redirects[{i}]");
            check.Text(redirect.From, OldAddress.PathMaxLength, $"{path}.from");
            check.Text(redirect.To, OldAddress.PathMaxLength, $"{path}.to");
            if (!seen.Add(OldAddress.Normalise(redirect.From)))
            {
                check.Fail($"{path}.from", $"“{redirect.From}” is redirected twice.");
            }

            if (!redirect.From.StartsWith('/'))
            {
                check.Fail($"{path}.from", "An address begins with a slash.");
            }

            if (!redirect.To.StartsWith("/fr", StringComparison.Ordinal) && !redirect.To.StartsWith("/en", StringComparison.Ordinal))
            {
                check.Fail($"{path}.to", "A page of the portal begins with its language.");
            }
        }
    }

    private static void Items<T>(SeedKind kind, IReadOnlyList<T> items, string path, FileChecks check)
        where T : SeedItem
    {
        for (var i = 0; i < items.Count; i++)
        {
            check.Item(kind, items[i], $"{path}[{i}]");
        }
    }
}
