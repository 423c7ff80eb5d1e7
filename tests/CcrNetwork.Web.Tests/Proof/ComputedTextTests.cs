using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Data.Links;
using CcrNetwork.Data.Mail;
using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.FundingImport;
using CcrNetwork.Web.Areas.Admin.Imports;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Areas.Admin.Questions;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Residencies;
using CcrNetwork.Web.Features.SelfAssessment;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Files.Scanning;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// Texts whose key is computed exist for every value that code can put in. A key in the source that begins with none of the
/// rows below fails, so that a new one cannot be forgotten.
/// </summary>
public sealed partial class ComputedTextTests
{
    private static readonly Texts Texts = new();

    /// <summary>The beginning of a key, and what may follow it.</summary>
    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["Admin.Access.LinkLead"] = NamesOf<LinkPurpose>(),
        ["Admin.Access.LinkSubmit"] = NamesOf<LinkPurpose>(),
        ["Admin.Access.LinkTitle"] = NamesOf<LinkPurpose>(),
        ["Admin.Audit.Action"] = [.. ActionsIn(Sources("*.cs").Select(File.ReadAllText))],
        ["Admin.Bulk.Action"] = NamesOf<BulkAction>(),
        ["Admin.Bulk.Ask"] = NamesOf<BulkAction>(),
        ["Admin.Bulk.Confirm"] = NamesOf<BulkAction>(),
        ["Admin.Bulk.Done"] = NamesOf<BulkAction>(),
        ["Admin.Bulk.Lead"] = NamesOf<BulkAction>(),
        ["Admin.Questions.Ask"] = NamesOf<Ask>(),
        ["Admin.Candidatures.Empty"] = NamesOf<CandidatureKind>(),
        ["Admin.Candidatures.Kind"] = NamesOf<CandidatureKind>(),
        ["Admin.Candidatures.Stage"] = NamesOf<CandidatureStage>(),
        ["Admin.Content.Stage"] = NamesOf<DraftStage>(),
        ["Admin.Content.Doubt"] = ["Confirmed", "Reopened"],
        ["Admin.Content.TextHint"] = NamesOf<TextHintKind>(),
        ["Admin.Content.State"] = NamesOf<PublicationState>(),
        ["Admin.Dashboard.Action"] =
        [
            .. ActionsIn(Sources("*.cs").Select(File.ReadAllText)).Where(action => action.StartsWith("content.", StringComparison.Ordinal)),
        ],
        ["Admin.Dashboard.LegalDuty"] = NamesOf<LegalDuty>(),
        ["Admin.FundingImport.Problem"] = [.. NamesOf<FetchFault>(), "NoFeed"],
        ["Admin.History.Origin"] = NamesOf<RevisionOrigin>(),
        ["Admin.Imports.Count"] = NamesOf<ImportVerdict>(),
        ["Admin.Imports.Verdict"] = NamesOf<ImportVerdict>(),
        ["Admin.Kinds"] = [.. MadeOf<ContentKind>().Select(kind => kind.Name)],
        ["Admin.Links.State"] = NamesOf<LinkState>(),
        ["Admin.MemberFunding.Tab"] = [.. NamesOf<FundingState>(), "All"],
        ["Admin.MemberNotices.Because"] = NamesOf<MatchGround>(),
        ["Admin.MemberNotices.Opposite"] = NamesOf<PartnerSearchKind>(),
        ["Admin.MyAccount.Telling"] = NamesOf<Telling>(),
        ["Admin.MyAccount.Told"] = NamesOf<Telling>(),
        ["Admin.Photographs.Place"] = [.. FocusChoices.All.Select(FocusChoices.NameOf)],
        ["Admin.Photographs.Shape"] = [.. NamesOf<PhotographShape>().Except(["Usual"])],
        ["Admin.Photographs.Need"] = [.. PhotographFilter.Needs],
        ["Admin.Photographs.Refused"] = [.. NamesOf<PictureFault>(), "TooMany", "Outdated", "Empty", "TooLarge", "AlreadyThere"],
        ["Admin.Registrations.State"] = NamesOf<RegistrationState>(),
        ["Admin.Shared.Nav"] = [.. AdminNavigation.Groups.SelectMany(group => group.Entries.Select(entry => entry.Key).Append(group.Key))],
        ["Admin.Shared.Refused"] = ["400", "403", "404", "405", "410", "413", "422", "429", "500", "503"],
        ["Admin.Shared.Role"] = NamesOf<StaffRole>(),
        ["Admin.Undelivered.Why"] = NamesOf<MailFailure>(),
        ["Admin.Users.RoleMeans"] = NamesOf<StaffRole>(),
        ["Admin.Work.Name"] = [.. MadeOf<ScheduledWork>().Select(work => work.Name)],
        ["Admin.Kinds.Period"] = ["month", "week", "stay"],
        ["Admin.Kinds.ZoneRegion"] = [.. ZoneNames.Regions],
        ["Agenda.Kind"] = NamesOf<AgendaEventKind>(),
        ["Centres.Continent"] = NamesOf<Continent>(),
        ["Centres.Facet"] = [.. Facets.Declared.Select(facet => facet.Name)],
        ["Centres.Heritage"] = NamesOf<HeritageType>(),
        ["Centres.Membership"] = NamesOf<MembershipKind>(),
        ["Centres.Access"] =
        [
            "AdaptedParking", "StepFreePath", "StableGround", "CallDevice", "HumanHelp", "StepFreeReception", "HearingEquipment",
            "AudioDescription",
            "AdaptedToilets",
        ],
        ["Centres.Ramp"] = NamesOf<EntranceRamp>(),
        ["Centres.ReceptionStaff"] = NamesOf<ReceptionStaff>(),
        ["Centres.StationBy"] = NamesOf<StationWay>(),
        ["Cooperation.Group"] = NamesOf<ProtocolStatus>(),
        ["Cooperation.Kind"] = NamesOf<ProtocolKind>(),
        ["Cooperation.Status"] = NamesOf<ProtocolStatus>(),
        ["Countries.Group"] = NamesOf<CountryRelation>(),
        ["Countries.Relation"] = NamesOf<CountryRelation>(),
        ["Funding.Funder"] = NamesOf<FunderKind>(),
        ["Funding.State"] = NamesOf<FundingState>(),
        ["Funding.Theme"] = NamesOf<FundingTheme>(),
        ["FundingMail.Choice"] = NamesOf<FundingMailKind>(),
        ["FundingMail.Kind"] = NamesOf<FundingMailKind>(),
        ["Home.Qualifier"] = NamesOf<FigureQualifier>(),
        ["LabelRequest.Kind"] = NamesOf<CandidatureKind>(),
        ["Network.Category"] = NamesOf<TimelineCategory>(),
        ["Network.Level"] = NamesOf<ServiceLevel>(),
        ["PartnerSearch.Kind"] = NamesOf<PartnerSearchKind>(),
        ["PartnerSearch.Role"] = NamesOf<PartnerRole>(),
        ["PartnerSearch.RoleOf"] = NamesOf<PartnerSearchKind>(),
        ["Partners.Kind"] = NamesOf<PartnerKind>(),
        ["Partners.Kinds"] = NamesOf<PartnerKind>(),
        ["Partners.Status"] = NamesOf<PartnerStatus>(),
        ["Publications.Kind"] = NamesOf<PublishedWorkKind>(),
        ["Registrations.State"] = NamesOf<RegistrationState>(),
        ["Registrations.StateText"] = NamesOf<RegistrationState>(),
        ["Residencies.Provision"] = NamesOf<ProvisionKind>(),
        ["Residencies.Qualifier"] = NamesOf<FigureQualifier>(),
        ["Residencies.State"] = NamesOf<CallState>(),
        ["Residencies.Verb"] = [.. NamesOf<CallState>(), .. NamesOf<FundingState>()],
        ["Resources.Topic"] = NamesOf<ResourceTopic>(),
        ["SelfAssessment.Answer"] = NamesOf<Answer>(),
        ["SelfAssessment.Group"] = NamesOf<Answer>(),
        ["SelfAssessment.Next"] = NamesOf<Answer>(),
        ["Shared.Audience"] = NamesOf<Audience>(),
        ["Shared.Document.Refused"] = NamesOf<DocumentFault>(),
        ["Shared.Document.State"] = NamesOf<DocumentState>(),
        ["Shared.Menu"] = NamesOf<MenuSection>(),
        ["Shared.Licence"] = NamesOf<PhotographLicence>(),
    };

    /// <summary>Values of the rows above that are never shown there, each with what is shown in their place.</summary>
    private static readonly HashSet<string> NeverShown = new(StringComparer.Ordinal)
    {
        "FundingMail.Choice.NextCall", // asked for on a page of its own
        "Home.Qualifier.Exactly", // the number alone
        "LabelRequest.Kind.Support", // asked for by members, in the staff area
        "Residencies.Qualifier.Exactly", // the number alone
        "Shared.Document.State.Clean", // no badge
    };

    /// <summary>Beginnings whose values are words of the source beside them or of the data, or which <c>Has</c> asks first.</summary>
    private static readonly HashSet<string> Worded = new(StringComparer.Ordinal)
    {
        "Admin.Audit.Subject", "Admin.Bulk.Why", "Admin.Candidatures", "Admin.Content.Column", "Admin.Content.NoteOf", "Admin.Content.Rich",
        "Admin.Content.Translation", "Admin.Editing.Problem", "Admin.FundingImport.Fault", "Admin.Imports.Problem", "Admin.Kinds.Column",
        "Admin.Kinds.Field",
        "Admin.Kinds.Group", "Admin.Links.Reason", "Admin.Photographs", "Admin.Publication", "Admin.Users.Done", "Agenda.Call",
        "Agenda.Call.Discreet", "Agenda.Filter", "Agenda.View", "Agenda.Word", "Centres", "Centres.Programme", "Centres.Sort",
        "Cooperation.Any", "Cooperation.Filter", "Errors.Lead", "Errors.Title", "FundingMail", "Home.Way", "Mail.Changed",
        "Mail.Registration", "Network.Audience", "News.Filter", "Projects", "Residencies.Groups",
        "Residencies.Per",
    };

    [Fact]
    public void Every_computed_text_exists_for_all_its_values_in_all_languages() => Problems.None(Missing(Values));

    [Fact]
    public void Every_beginning_of_a_computed_key_has_its_row() =>
        Problems.None(Sources("*.cs").Concat(Sources("*.cshtml"))
            .SelectMany(
                file => BeginningsIn(File.ReadAllText(file)).Select(beginning => (File: Path.GetFileName(file), Beginning: beginning)))
            .Where(asked => !Values.ContainsKey(asked.Beginning) && !Worded.Contains(asked.Beginning))
            .Select(asked => $"{asked.File}: {asked.Beginning}"));

    [Fact]
    public void A_value_without_its_text_and_a_beginning_without_its_row_are_found()
    {
        Assert.Contains(
            Missing(new() { ["Residencies.State"] = ["Open", "Imaginary"] }),
            problem => problem.Contains("Imaginary", StringComparison.Ordinal));
        Assert.Equal(["Admin.Imaginary.Word"], BeginningsIn("""T[$"Admin.Imaginary.Word.{value}"]"""));
        Assert.Equal(["content.imagined"], ActionsIn(["""db.Add(new AuditEntry(actor, "content.imagined", kind));"""]));
    }

    private static IEnumerable<string> Missing(Dictionary<string, string[]> values) =>
        from row in values
        from value in row.Value
        let key = $"{row.Key}.{value}"
        where !NeverShown.Contains(key)
        from language in SiteLanguages.All
        where !Texts.All(language.Code).ContainsKey(key) && !Texts.All(language.Code).ContainsKey($"{key}.Other")
        select $"{language.Code} {key}";

    private static string[] NamesOf<T>()
        where T : struct, Enum => Enum.GetNames<T>();

    /// <summary>One of every class of the portal that derives from the type, made without its constructor: only its name is read.</summary>
    private static IEnumerable<T> MadeOf<T>() =>
        typeof(Texts).Assembly.GetTypes().Concat(typeof(ContentKinds).Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .Select(type => (T)RuntimeHelpers.GetUninitializedObject(type));

    /// <summary>The words of the audit log: a noun and what was done, as nothing else in the source is written.</summary>
    private static IEnumerable<string> ActionsIn(IEnumerable<string> sources) =>
        sources
            .SelectMany(source => Action().Matches(source))
            .Select(match => match.Groups["action"].Value)
            .Where(action => !IsFile(action))
            .Distinct(StringComparer.Ordinal);

    private static bool IsFile(string word) => Path.GetExtension(word) is ".csv" or ".ics" or ".json" or ".atom" or ".fr" or ".en";

    private static IEnumerable<string> BeginningsIn(string source) =>
        Beginning().Matches(source).Select(match => match.Groups["beginning"].Value);

    private static string[] Sources(string pattern) =>
        [.. SourceFiles.Under(
            Path.Combine("src", "CcrNetwork.Web"), pattern), .. SourceFiles.Under(Path.Combine("src", "CcrNetwork.Editing"), pattern)];

    [GeneratedRegex("""
        "(?<action>(?:account|audit|candidature|comment|content|description|discipline|funding|menu|import|preview|redirect|registration|subscription|mail|document|personal)\.[a-z]+(?:-[a-z]+)*)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Action();

    [GeneratedRegex("""\$"(?<beginning>[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)*)\.(?:[A-Z][A-Za-z]*)?\{""")]
    private static partial Regex Beginning();
}
