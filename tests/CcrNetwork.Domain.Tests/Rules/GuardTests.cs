using System.Reflection;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Rules;

/// <summary>No entity keeps what breaks a rule, whoever writes it.</summary>
public sealed class GuardTests
{
    private static readonly LocalizedText Text = LocalizedText.Of("Texte", "Text");

    private static readonly Type[] AnyValueWillDo =
    [
        typeof(bool), typeof(bool?), typeof(LocalizedText), typeof(DateOnly), typeof(DateOnly?), typeof(PartialDate), typeof(PartialDate?),
        typeof(IReadOnlyList<LocalizedText>), typeof(IReadOnlyList<ProjectStep>), typeof(IReadOnlyList<NamedStep>),
    ];

    private static readonly Dictionary<string, Action> Refused = new()
    {
        ["century"] = () => Centre().BuiltCentury = 1200,
        ["website"] = () => Centre().Website = "www.example.org",
        ["e-mail"] = () => Centre().Email = "@",
        ["name"] = () => Centre().Name = new string('x', Domain.Centres.Centre.NameMaxLength + 1),
        ["phone"] = () => Centre().Phone = new string('1', Domain.Centres.Centre.ContactMaxLength + 1),
        ["country of an address"] = () => Centre().Address = Centre().Address with { CountryCode = "fr" },
        ["city"] = () => Centre().Address = Centre().Address with { City = new string('x', PostalAddress.LineMaxLength + 1) },
        ["latitude"] = () => Centre().PlaceAt(91, 5, approximately: false),
        ["membership that ends first"] = () => Centre().Membership = new Membership(MembershipKind.Former, Since: 2000, Until: 1999),
        ["label before the label"] = () => Centre().Membership = new Membership(MembershipKind.Labelled, LabelledIn: 1995),
        ["year of a membership"] = () => Centre().Membership = new Membership(MembershipKind.Member, Since: 12),
        ["year of proof"] = () => Centre().Membership = new Membership(MembershipKind.Member, AttestedIn: 20111),
        ["slug"] = () => _ = new EuropeanProject("Aqueduct", "Aqueduct"),
        ["new slug"] = () => Centre().Rename("a b"),
        ["source"] = () => Centre().Sources = ["https://example.org", "example"],
        ["country"] = () => _ = new Country("fr", Text, Continent.Europe),
        ["years of a programme"] = () => Programme().LastFrom(2010, 2009),
        ["year of a programme"] = () => Programme().LastFrom(99, null),
        ["months"] = () => Programme().DurationMonthsMin = 121,
        ["centres"] = () => Programme().CentresMax = -1,
        ["origins"] = () => Programme().OriginCountries = ["FR", "France"],
        ["provision"] = () => Call().Provisions = [new CallProvision(ProvisionKind.Grant, -1, "EUR", null, null, null)],
        ["currency"] = () => Call().Provisions = [new CallProvision(ProvisionKind.Grant, 1, "euros", null, null, null)],
        ["address for applications"] = () => Call().ApplyEmail = "apply",
        ["months of a call"] = () => Call().StayMonthsMax = 121,
        ["minutes from the station"] = () => Centre().StationMinutes = -1,
        ["width of an entrance"] = () => Centre().Access = new SiteAccess { EntranceWidth = 1001 },
        ["intake"] = () => Programme().Intakes = [new Intake(20, null, null, null, null, null)],
        ["figure"] = () => Programme().Figures = [new ProgrammeFigure(Text, -1, null, null, null, null)],
        ["priority"] = () => Programme().PriorityCountries = [new CountryPriority(2026, ["xx"], null, null)],
        ["document"] = () => Call().Documents = [new CallDocument(Text, null, null, null, null, "example")],
        ["years of a hosting"] = () => Programme().HostedBy(Centre()).Years = [2024, 24],
        ["places of a call"] = () => Call().ParticipatingCentresCount = 1001,
        ["year of a call"] = () => Call().Year = 26,
        ["project"] = () => new EuropeanProject("p", "P").LastFrom(2012, 2011),
        ["party"] = () => new EuropeanProject("p", "P").Lead = new ProjectParty("X", "fr", null),
        ["position of a party"] = () => new EuropeanProject("p", "P").Partners = [new ProjectParty("X", "FR", null, null, 91, 0)],
        ["document of a project"] = () => new EuropeanProject("p", "P").Documents = [new ProjectDocument(Text, "javascript:x")],
        ["protocol"] = () =>
            new Protocol("p", Text, ProtocolKind.Charter).LastFrom(PartialDate.Parse("2014"), PartialDate.Parse("2013-12")),
        ["authority"] = () =>
            new LabelReference("l", LabelReferenceKind.Authority, Text).HoldFrom(PartialDate.Parse("2014"), PartialDate.Parse("2013")),
        ["partner"] = () => new Partner("p", Text, PartnerKind.Company).Website = "example",
        ["language"] = () => _ = new PublishedWork("w", "W", "french", PublishedWorkKind.Book),
        ["unit"] = () => new KeyFigure("f", "f", Text, 1).Unit = "€",
        ["figure of a key"] = () => new KeyFigure("f", "f", Text, 1).Value = -1,
        ["place in a list"] = () => new Statement("s", StatementKind.Mission, 1, Text).Position = 10_000,
        ["place of an event"] = () => new AgendaEvent("e", AgendaEventKind.Other, Text, DateTime.UnixEpoch).CountryCode = "fr",
        ["capacity"] = () => new AgendaEvent("e", AgendaEventKind.Other, Text, DateTime.UnixEpoch).TakeRegistrations(true, 0, null),
        ["amounts"] = () => new FundingCall("f", Text).Give(2, 1),
        ["amount"] = () => new FundingCall("f", Text).Give(-1, null),
        ["rate"] = () => new FundingCall("f", Text).CoFundingRate = 101,
        ["wanted countries"] = () =>
            new Domain.Cooperation.PartnerSearch("s", PartnerSearchKind.Offering, Text, new DateOnly(2026, 1, 1)).WantedCountries = ["f"],
    };

    [Fact]
    public void What_breaks_a_rule_is_refused() =>
        Assert.Empty(Refused.Where(write => Record.Exception(write.Value) is not ArgumentException).Select(write => write.Key));

    [Theory]
    [InlineData("2014", "2014", true), InlineData("2014-05", "2014", true), InlineData("2014-05", "2014-04", false)]
    [InlineData("2014", "2013-12-31", false)]
    [InlineData("2014-05-02", "2014-05-01", false), InlineData(null, "1999", true), InlineData("1999", null, true)]
    public void What_is_known_to_the_year_may_be_any_day_of_it(string? from, string? to, bool isInOrder) =>
        Assert.Equal(
            isInOrder, PartialDate.IsInOrder(from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to)));

    /// <summary>A setter without a guard is for what may take any value: a new text or number says its limits first.</summary>
    [Fact]
    public void Only_what_may_take_any_value_is_set_freely()
    {
        var free = typeof(ContentItem).Assembly.GetTypes()
            .SelectMany(
                type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
                (type, property) => (Type: type, Property: property))
            .Where(p => IsSetFreely(p.Property))
            .Where(
                p => !AnyValueWillDo.Contains(p.Property.PropertyType)
                    && !(Nullable.GetUnderlyingType(p.Property.PropertyType) ?? p.Property.PropertyType).IsEnum)
            .Select(p => $"{p.Type.Name}.{p.Property.Name}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                // Kept whole, with rules of their own, or told by another list: keys of audiences, codes of topics, records that
                // check themselves, places in an order.
                "ContentItem.Notes", "Country.FormerCentresNamed", "Country.NotedRelations", "Discipline.Place", "FundingCall.Themes",
                "MenuPlace.Place", "OldAddress.Target", "Photograph.File", "Photograph.Focus", "Resource.File", "Service.Audiences",
            ],
            free);
    }

    private static bool IsSetFreely(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set
        && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        && set.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null;

    private static Centre Centre() => new(
        "montclar", "Montclar", HeritageType.Abbey, new PostalAddress(null, null, "Montclar", null, "FR"),
        new Membership(MembershipKind.Member));

    private static Call Call() => new("call", Text);

    private static ResidencyProgramme Programme() => new("nora", "Nora", ProgrammeKind.Residency);
}
