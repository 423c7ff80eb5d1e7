using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Browser.Tests.States;

/// <summary>What the pages of the staff area around the content can come to.</summary>
internal static class DeskStates
{
    private const string Errors = "[data-testid=errors]";

    public static readonly PageState[] All =
    [
        new("every page of the staff area", StaffRole.Administrator, PagesAsync),
        new("a reader’s desk", StaffRole.Reader, ReadAsync),
        new("the rights of an account", StaffRole.Administrator, RightsAsync),
        new("an invitation, refused", StaffRole.Administrator, InvitationAsync),
        new("one’s own account", StaffRole.Editor, AccountAsync),
        new("the audit log", StaffRole.Administrator, AuditAsync),
        new("a hundred registrants, and a message to them", StaffRole.Editor, RegistrantsAsync),
        new("candidatures at every stage", StaffRole.Editor, CandidaturesAsync),
        new("centres given to somebody, refused", StaffRole.Administrator, GiveAsync),
        new("redirects, refused and made", StaffRole.Administrator, RedirectsAsync),
        new("calls for projects found elsewhere", StaffRole.Editor, FundingImportAsync),
        new("a member’s pages", StaffRole.CentreEditor, MemberAsync) { CentreIds = [28, 29] },
        new("nothing found in the whole area", StaffRole.Editor, SearchAsync),
        new("refusals and faults in the area", StaffRole.CentreEditor, FaultsAsync) { CentreIds = [30] },
    ];

    private static IAsyncEnumerable<string> PagesAsync(Hand hand) => OpenAsync(hand, StaffPages.All);

    private static IAsyncEnumerable<string> ReadAsync(Hand hand) =>
        OpenAsync(hand, "/admin", "/admin/centres", "/admin/centres/1/edit", "/admin/centres/1/history", "/admin/account");

    private static async IAsyncEnumerable<string> RightsAsync(Hand hand)
    {
        var account = await hand.Browser.AccountAsync(StaffRole.CentreEditor, "fr", 1, 2);
        await hand.ChangeAsync(db => db.Accounts.Single(a => a.Id == account.Id).Name = Odd.Word);
        await hand.GoAsync($"/admin/users/{account.Id}");
        yield return "form[action$='/role']";
        await hand.SendAsync("form[action$='/second-factor/removal']");
        yield return Errors;
        await hand.SendAsync("form[action$='/disabling']");
        yield return "h1";
        await hand.GoAsync($"/admin/users/{account.Id}");
        yield return "form[action$='/enabling']";
        await hand.GoAsync("/admin/users");
        yield return "[data-testid=user]";
    }

    private static async IAsyncEnumerable<string> InvitationAsync(Hand hand)
    {
        await hand.GoAsync("/admin/users/invitations/new");
        await hand.Page.Locator("[name=Role][value=CentreEditor]").CheckAsync();
        yield return "[name=CentreIds]";
        await hand.SendAsync("form[action$='/invitations/new']");
        yield return Errors;
        await hand.FillAsync("Name", Odd.Word);
        await hand.FillAsync("Email", $"{Odd.Slug("guest")}.of.the.long.address@example.org");
        await hand.Page.Locator("[name=CentreIds]").First.CheckAsync();
        await hand.SendAsync("form[action$='/invitations/new']");
        yield return "[data-testid=invitation]";
    }

    private static async IAsyncEnumerable<string> AccountAsync(Hand hand)
    {
        await hand.GoAsync("/admin/account");
        yield return "h1";
        await hand.FillAsync("Name", "");
        await hand.SendAsync("form[action$='/account/profile']");
        yield return Errors;
        await hand.GoAsync("/admin/account/password");
        await hand.SendAsync("form[action$='/account/password']");
        yield return Errors;
        await hand.GoAsync("/admin/account/second-factor");
        await hand.SendAsync("form[action$='/recovery-codes'], form[action$='/totp']");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> AuditAsync(Hand hand)
    {
        await hand.ChangeAsync(db =>
        {
            var actor = new Actor(null, Odd.Word, StaffRole.Editor, new HashSet<int>(), "192.0.2.0");
            db.AddRange(Enumerable.Range(1, 60).Select(number => new AuditEntry(
                actor, "content.published", "centres", number, $"Centre {number} {(number % 5 == 0 ? Odd.Word : "")}",
                BrowserSite.Now.UtcDateTime.AddMinutes(-number))));
            return true;
        });
        await foreach (var sign in OpenAsync(hand, "/admin/audit", "/admin/audit?page=2", "/admin/audit?actor=zzzz&action=content.exported"))
        {
            yield return sign;
        }
    }

    private static async IAsyncEnumerable<string> RegistrantsAsync(Hand hand)
    {
        var session = await hand.AddAsync(Odd.Session($"Séance {Odd.Word}", 60));
        await hand.ChangeAsync(db =>
        {
            db.AddRange(Enumerable.Range(1, 100).Select(number => Odd.Registration(
                session.Id, number,
                number <= 60 ? RegistrationState.Confirmed : number <= 80 ? RegistrationState.Waiting : RegistrationState.Unconfirmed)));
            return true;
        });
        await foreach (var sign in OpenAsync(hand, "/admin/registrations", $"/admin/registrations/{session.Id}"))
        {
            yield return sign;
        }

        await hand.SendAsync("form#message");
        yield return Errors;
        await hand.GoAsync($"/admin/registrations/{session.Id}");
        await hand.SpoilAsync("form#person");
        await hand.SendAsync("form#person");
        yield return Errors;
        await hand.GoAsync($"/admin/agenda/{session.Id}/edit");
        yield return "[data-testid=registered]";
    }

    private static async IAsyncEnumerable<string> CandidaturesAsync(Hand hand)
    {
        foreach (var kind in Enum.GetValues<CandidatureKind>())
        {
            var ids = await hand.ChangeAsync(db =>
            {
                var made = CandidaturePath.Of(kind).Select(stage =>
                {
                    var candidature = new Candidature(
                        Odd.Slug("c"), Odd.Slug("submission"),
                        new CandidatureRequest(
                            kind, $"Abbaye {Odd.Word}", Odd.Word, "Chanter.", "Montclar", "FR", "Ada Lovelace", "ada@example.org", null, "fr"),
                        BrowserSite.Now.UtcDateTime);
                    if (stage != candidature.Stage)
                    {
                        candidature.MoveTo(stage, BrowserSite.Now.UtcDateTime);
                    }

                    return candidature;
                }).ToList();
                db.AddRange(made);
                return made;
            });
            await hand.GoAsync($"/admin/candidatures?kind={kind}");
            yield return "h1";
            foreach (var candidature in ids)
            {
                await hand.GoAsync($"/admin/candidatures/{candidature.Id}");
                yield return ".stages";
            }
        }

        await hand.SpoilAsync("form#candidature");
        await hand.FillAsync("Site", "");
        await hand.SendAsync("form#candidature");
        yield return Errors;
        await hand.GoAsync("/admin/candidatures/new");
        await hand.SpoilAsync("form#new");
        await hand.FillAsync("Site", "");
        await hand.SendAsync("form#new");
        yield return Errors;
        await hand.GoAsync("/admin");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> GiveAsync(Hand hand)
    {
        await hand.Browser.AccountAsync(StaffRole.CentreEditor, "fr", 1);
        await hand.GoAsync("/admin/centres/bulk?do=Give&id=25&id=26");
        yield return "[data-testid=item]";
        await hand.SendAsync("main form[action$='/bulk']");
        yield return Errors;
    }

    private static async IAsyncEnumerable<string> RedirectsAsync(Hand hand)
    {
        await hand.GoAsync("/admin/redirects/new");
        await hand.SendAsync("form[action$='/redirects/new']");
        yield return Errors;
        await hand.FillAsync("From", $"/fr/{Odd.Word}");
        await hand.FillAsync("To", $"/fr/centres?q={Odd.Word}");
        await hand.SendAsync("form[action$='/redirects/new']");
        yield return "h1";
        await hand.GoAsync("/admin/redirects");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> FundingImportAsync(Hand hand)
    {
        await hand.GoAsync("/admin/funding-import");
        await hand.FillAsync("address", "nowhere");
        await hand.SendAsync("form#feed");
        yield return Errors;
        await hand.GoAsync("/admin/subscriptions");
        await hand.SendAsync("form[action$='/subscriptions/removal']");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> MemberAsync(Hand hand)
    {
        var notice = await hand.ChangeAsync(db =>
        {
            var made = Odd.Notice($"Un chœur {Odd.Word}");
            made.BelongTo(db.Centres.Where(centre => centre.Email != null).OrderBy(centre => centre.Id).First());
            return db.Add(made).Entity;
        });
        await foreach (
            var sign in OpenAsync(
                hand, "/admin", "/admin/centres", "/admin/members/partner-search", $"/admin/members/partner-search/{notice.Slug}",
                "/admin/members/funding", "/admin/members/resources", "/admin/members/support"))
        {
            yield return sign;
        }

        await hand.SendAsync("form#support");
        yield return Errors;
        await hand.GoAsync($"/admin/members/partner-search/{notice.Slug}/contact");
        await hand.SendAsync("main form.stack[method=post]");
        yield return Errors;
    }

    private static IAsyncEnumerable<string> SearchAsync(Hand hand) =>
        OpenAsync(hand, "/admin/search?q=zzzz", "/admin/search?q=abbaye", $"/admin/search?q={Odd.Word}", "/admin/reviews", "/admin/drafts");

    private static IAsyncEnumerable<string> FaultsAsync(Hand hand) =>
        OpenAsync(
            hand, "/admin/users", "/admin/centres/99999/edit", "/admin/nowhere", "/fr/news/nowhere?preview=news-99999",
            "/" + FaultController.Address);

    private static async IAsyncEnumerable<string> OpenAsync(Hand hand, params string[] paths)
    {
        foreach (var path in paths)
        {
            await hand.GoAsync(path);
            yield return "h1";
        }
    }
}
