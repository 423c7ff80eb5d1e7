using CcrNetwork.Data.Accounts;
using CcrNetwork.Data.Links;
using CcrNetwork.Data.Mail;
using CcrNetwork.Data.Readership;
using CcrNetwork.Data.Seed;
using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests.Support;

/// <summary>One of each kind, every property with a value that is not its default.</summary>
internal static class Everything
{
    private const string Url = "https://example.org/œuvre";
    private static readonly LocalizedText Text = LocalizedText.Of("Cœur « d’Arc »", "Heart & soul <b>");
    private static readonly DateTime Time = new DateTime(2026, 3, 15, 22, 59, 58, DateTimeKind.Utc).AddMicroseconds(123456);

    public static object[] Make()
    {
        var discipline = new Discipline("music", Text) { Place = 3 };
        var country = Item(new Country("FR", Text, Continent.NorthAmerica)
        {
            Text = Text,
            NotedRelations = [CountryRelation.History, CountryRelation.Former],
            FormerCentresNamed = ["L’Abbaye"],
        });
        var centre = Item(new Centre("arc", "Cœur d’Arc", HeritageType.GardenPark,
            new PostalAddress("1 rue", "25610", "Arc", "Doubs", "FR"), new Membership(MembershipKind.Former, 1972, 1997, 1999, 1998))
        {
            NameEn = "Heart",
            Site = "Saline",
            BuiltCentury = 18,
            Website = Url,
            Email = "a@b.fr",
            Phone = "+33",
            HasStepFreeAccess = true,
            Access = new SiteAccess
            {
                StepFreePath = true,
                Ramp = EntranceRamp.Removable,
                EntranceWidth = 90,
                Staff = ReceptionStaff.Trained,
                Note = Text,
            },
            Station = "Arc",
            StationMinutes = 12,
            StationBy = StationWay.Bus,
            Way = Text,
            Season = Text,
            Hours = Text,
            Prices = Text,
            FreeOfCharge = Text,
            ContactName = "Zoé",
            ContactRole = Text,
            Lead = Text,
            Walls = Text,
            Now = Text,
        });
        centre.PlaceAt(47.0325, -5.7781, approximately: true);
        centre.Practise(discipline);
        var programme = Item(Programme());
        programme.LastFrom(2003, 2030);
        programme.Welcome(discipline);
        var hosting = programme.HostedBy(centre);
        (hosting.Years, hosting.Note, hosting.SourceUrl) = ([2003, 2004], Text, Url);
        var call = Item(new Call("call", Text)
        {
            Year = 2027,
            Audience = Text,
            Summary = Text,
            ApplyUrl = Url,
            ApplyEmail = "a@b.fr",
            ParticipatingCentresCount = 12,
            Eligibility = [Text],
            Provisions = [new CallProvision(ProvisionKind.GreenTravel, 1200, "EUR", "month", Text, Url)],
            StayMonthsMin = 0.5,
            StayMonthsMax = 6,
            Stay = Text,
            CentresMin = 1,
            CentresMax = 3,
            GroupApplications = true,
            Documents = [new CallDocument(Text, Text, true, false, true, Url)],
            DocumentsNote = Text,
            Steps = [new NamedStep(Text, Text)],
            Sending = Text,
            MachineWriting = Text,
        });
        call.SetSchedule(new CallSchedule(Time.AddDays(-30), Time, Time.AddDays(30), true), "America/Toronto");
        call.BelongTo(programme);
        call.Include(centre, Text, 3);
        var partner = Item(new Partner("ministry", Text, PartnerKind.EuDesk)
        {
            Status = PartnerStatus.Former,
            CountryCode = "FR",
            Website = Url,
            Role = Text,
            Since = 2001,
        });
        var protocol = Item(new Protocol("accord", Text, ProtocolKind.FrameworkAgreement)
        {
            Status = ProtocolStatus.InForce,
            Signatories = [Text],
            Summary = Text,
            Documents = [new ProjectDocument(Text, Url)],
        });
        protocol.LastFrom(PartialDate.Parse("2014"), PartialDate.Parse("2020-05"));
        protocol.Bind(country);
        protocol.Bind(centre);
        protocol.Bind(partner);
        var area = Item(new CooperationArea("asia", Text)
        {
            Position = 2,
            Lead = Text,
            Strategy = Text,
            Beginning = Text,
            Steps = [new NamedStep(Text, null)],
            ContactName = "Zoé",
            ContactEmail = "a@b.fr",
            CountryCodes = ["CN"],
        });
        var project = Item(new EuropeanProject("aqueduct", "Aqueduct")
        {
            Title = Text,
            FundingProgramme = Text,
            Lead = new ProjectParty("Alden Biesen", "BE", null, "Bilzen", 50.84, 5.52),
            Partners = [new ProjectParty("Arc", "FR", "arc")],
            AccrRole = Text,
            Purpose = Text,
            Outcome = Text,
            Dissemination = Text,
            Steps = [new ProjectStep(PartialDate.Parse("2009-09"), Text)],
            Documents = [new ProjectDocument(Text, Url)],
        });
        project.LastFrom(2009, 2011);
        project.Involve(centre);
        var photograph = Item(new Photograph("court", Text, new PhotographFile("0123456789abcdef0123456789abcdef", 2560, 1707))
        {
            Alternative = Text,
            IsDecorative = true,
            IsOnHomePage = true,
            Credit = "Zoé",
            Licence = PhotographLicence.CreativeCommonsBySa,
            Focus = new FocalPoint(250, 750),
        });
        photograph.BelongTo(centre);
        centre.ShowOnly([photograph]);
        var search = Item(new PartnerSearch("choir", PartnerSearchKind.Offering, Text, new DateOnly(2026, 9, 15))
        {
            Audience = Audience.Members,
            Text = Text,
            Programme = Text,
            Role = PartnerRole.Host,
            WantedCountries = ["BE", "DE"],
            WorkLanguages = ["fr", "en"],
            AnswerBy = new DateOnly(2026, 8, 1),
        });
        search.BelongTo(centre);
        search.ConcernOnly([discipline]);
        var file = new StoredFile(photograph.File.Key, photograph, Time);
        file.Begin();
        file.Prepared(Time.AddMinutes(1));
        var news = Item(new NewsItem("news", Text, new DateOnly(2026, 2, 28)) { Lead = Text, Body = Text });
        news.ConcernOnly([centre]);
        news.ConcernOnly([country]);
        news.ConcernOnly([programme]);
        var session = Item(new AgendaEvent("session", AgendaEventKind.Training, Text, Time)
        {
            Lead = Text,
            Text = Text,
            Place = "Salle",
            City = "Arc",
            CountryCode = "FR",
            OnlineUrl = Url,
        });
        session.TakeRegistrations(takesThem: true, capacity: 30, until: Time);
        session.TakePlace(Time, Time.AddDays(2), "Pacific/Auckland", isAllDay: true);
        session.InvolveOnly([centre]);
        return
        [
            session, news, country, centre, programme, call, partner, protocol, area, project, photograph, file, search,
            Work(centre, photograph), .. OfTheAssociation(),
        ];
    }

    private static PublishedWork Work(Centre centre, Photograph cover)
    {
        var work = Item(new PublishedWork("book", "La reprise", "fr", PublishedWorkKind.Series)
        {
            Year = 2003,
            Publisher = "Le Moniteur",
            Summary = Text,
            Link = Url,
        });
        work.ConcernOnly([centre]);
        work.BeShownBy(cover);
        work.BeReadIn(Item(new Resource("visa-guide", Text)
        {
            Summary = Text,
            Topic = ResourceTopic.SocialSecurity,
            Audience = Audience.Members,
            DocumentLanguage = "en",
            DatedOn = PartialDate.Parse("2025-03"),
            ReviewOn = new DateOnly(2027, 1, 1),
            Publisher = Text,
            Link = Url,
            File = new DocumentFile("0123456789abcdef0123456789abcdef", DocumentType.Docx, 123456),
        }));
        return work;
    }

    private static LabelReference Authority()
    {
        var authority = Item(new LabelReference("law", LabelReferenceKind.Authority, Text));
        authority.HoldFrom(PartialDate.Parse("1996"), PartialDate.Parse("2020-02-01"));
        return authority;
    }

    private static ResidencyProgramme Programme() => new("odyssee", "Odyssée", ProgrammeKind.FollowUp)
    {
        IsActive = true,
        IsDiscreet = true,
        StatusNote = Text,
        Coordinator = Text,
        SupportedBy = [Text],
        Audience = Text,
        Summary = Text,
        Description = Text,
        Eligibility = [Text],
        AgeLimit = Text,
        CallSeason = Text,
        LanguageRequirement = Text,
        Travel = Text,
        Housing = Text,
        Meals = Text,
        Workspace = Text,
        DurationMonthsMin = 0.5,
        DurationMonthsMax = 6,
        DurationSourceUrl = Url,
        CentresMin = 1,
        CentresMax = 3,
        GroupApplications = true,
        HostsNote = Text,
        Figures = [new ProgrammeFigure(Text, 900, FigureQualifier.MoreThan, 80, 20, Url)],
        Intakes = [new Intake(2019, 30, 20, 12, Text, Url)],
        PriorityCountries = [new CountryPriority(2020, ["SN", "BJ"], Text, Url)],
        OriginCountries = ["UA"],
        DisciplinesNote = Text,
    };

    private static FundingCall Funding()
    {
        var call = Item(new FundingCall("funding", Text)
        {
            Programme = Text,
            Funder = "Fonds",
            FunderKind = FunderKind.Foundation,
            Summary = Text,
            Applicants = Text,
            CoFundingRate = 80,
            Countries = ["FR", "BE"],
            Themes = [FundingTheme.Heritage, FundingTheme.Works],
            SourceUrl = Url,
            MemberComment = Text,
        });
        call.Give(1000, Money.Amounts.Most);
        call.SetSchedule(
            new FundingSchedule(Time.AddDays(-30), [new CutOff(Time, "Pacific/Tahiti"), new CutOff(Time.AddDays(3), "Europe/Paris")]),
            "Pacific/Auckland");
        return call;
    }

    private static FundingSubscription Subscription()
    {
        var subscription = new FundingSubscription(
            "hash", new FundingMailWish("zoe@example.org", "?theme=heritage", FundingMailKind.Reminders, "en"), Time);
        subscription.Confirm(Time);
        subscription.ToldOfEnd(Time.AddDays(1));
        subscription.Ask(new FundingMailWish("zoe@example.org", "?theme=heritage", FundingMailKind.Both, "fr"), "secret", Time);
        return subscription;
    }

    private static object[] OfTheAssociation() =>
    [
        Item(new Statement("mission", StatementKind.CharterCriterion, 2, Text) { Title = Text }),
        Item(new Service("search", ServiceLevel.National, 3, Text)
        {
            Text = Text,
            Audiences = ["member-staff"],
            Deliverables = [Text],
            Examples = [Text],
        }),
        Item(new LabelStep("step", LabelProcedure.Former, 4, Text) { Text = Text, Actors = [Text], Delay = Text }),
        Authority(),
        Item(new TimelineEvent("start", PartialDate.Parse("1972"), TimelineCategory.Meetings, Text)),
        Funding(),
        Item(new TextPage("guide", Text)
        {
            Lead = Text,
            Body = Text,
            ConfirmedLanguages = ["ar", "de"],
            LinkedFrom = FootSection.Network,
            Section = MenuSection.Label,
        }),
        Candidature(),
        Subscription(),
        Item(new KeyFigure("residents", "residents", Text, KeyFigure.Values.Most)
        {
            Qualifier = FigureQualifier.Nearly,
            Unit = "EUR",
            Year = 2020,
        }),
        new OldAddress("/old?id=1", "/fr/centres"),
        new MenuPlace(MenuSection.Network, 3),
        new PageDescription("centres", 9, "/centres") { Title = Text, Text = Text },
        new SeededItem("centre", "arc"),
        new DataProtectionKey { FriendlyName = "key", Xml = "<key/>" },
        new Account("Zoé", "zoe@example.org", StaffRole.Reader, "fr", Time),
        new GuessCount("account:zoe", 3, Time),
        new AuditEntry(
            new Actor(7, "Zoé", StaffRole.Editor, new HashSet<int>(), "192.0.2.0"), "content.published", "centres", 9, "Arc", Time, "Nom"),
        new OutgoingMail("zoe@example.org", "Zoé", "fr", "Invitation", "Bonjour", Time).AnsweredTo("ada@example.org", "hash").EndedAt(Url)
            .CausedBy(7)
            .DealtWithAt("/admin/users"),
        Link(),
        Found(),
        new PageCount(new DateOnly(2026, 2, 28), "/centres/arc", "fr", 5_000_000_000),
        new CountryCount(new DateOnly(2026, 2, 28), "BE", 5_000_000_000),
        new WorkState("mail", Time),
        new ReadOnlyPeriod("migration", Time, Time.AddMinutes(30)),
        new ContentChange(Guid.Parse("0198c3f0-0000-7000-8000-000000000001"), Time, ["Centre", "Centre:villa-rosa"]),
        new WorkRun("mail", Time, Time.AddSeconds(3), 2, "TimeoutException"),
        .. Edited(),
        AccountLink.Invitation("hash", "lea@example.org", "Léa", StaffRole.CentreEditor, [4], "en", Time, TimeSpan.FromDays(7)),
    ];

    private static Candidature Candidature()
    {
        var request = new CandidatureRequest(
            CandidatureKind.MembershipAbroad, "Abbaye", "La ville", "Un projet", "Montclar", "FR", "Zoé", "zoe@example.org", "+33", "en")
        {
            Fulfilled = ["label-1"],
        };
        var candidature = new Candidature("CCR-2026-ABCDE", "hash", request, Time)
        {
            NextStep = "Écrire",
            NextStepOn = new DateOnly(2026, 4, 1),
            Notes = "À suivre",
        };
        candidature.AskedBy(4);
        candidature.MoveTo(CandidatureStage.Board, Time.AddDays(1));
        candidature.Add(
            new CandidatureDocument("Plan", Url, new DocumentFile("0123456789abcdef0123456789abcdef", DocumentType.Odt, 99), "Zoé", Time),
            Time.AddDays(2));
        return candidature;
    }

    /// <summary>What belongs to an account, an event, a subscription or a link, and can be made once they have their numbers.</summary>
    public static object[] MakeFor(Account account, int eventId, int subscriptionId, int linkId) =>
    [
        Registration(eventId),
        new LinkPlace(linkId, "centres", 9, "website"),
        new FundingReminder(subscriptionId, 3, Time),
        new Session(account.Id, "stamp", "hash", SignInMethod.Passkey, "Firefox, Linux", "192.0.2.0", Time, TimeSpan.FromHours(12)),
        new RecoveryCode(account.Id, "hash"),
        new StaffNotice(account.Id, "Mail.Given", "Zoé", "Arc", "/admin", Time).Of(7, "Une note").On("centres", 9),
        new TableChoice(account.Id, "centres", ["city", "lead.fr"]),
        new KeptForm(account.Id, "/admin/centres/4/edit", "{}", Time, Time.AddDays(1)),
    ];

    private static FoundCall Found()
    {
        var found = new FoundCall(
            "hash",
            new FoundEntry("Appel", Url)
            {
                Summary = "Résumé",
                Funder = "Fondation",
                PublishedOn = new DateOnly(2026, 3, 1),
                Deadline = new CutOff(Time, "Pacific/Auckland"),
            },
            "https://example.org/feed", Time);
        found.Take(7, Time);
        return found;
    }

    private static LinkCheck Link()
    {
        var link = new LinkCheck(Url, "hash", "example.org", Time);
        link.Worked($"{Url}/2", Time);
        return link;
    }

    private static EventRegistration Registration(int eventId)
    {
        var registration = new EventRegistration(eventId, "Zoé", "La ville", "Zoe@example.org", "en", Time);
        registration.Add(new RegistrationLink("hash"));
        registration.Confirm(Time.AddDays(1));
        return registration;
    }

    private static object[] Edited()
    {
        var actor = new Actor(7, "Zoé", StaffRole.Editor, new HashSet<int>(), "192.0.2.0");
        var values = new FieldValues([new("name", "Saline"), new("lead.fr", "Du sel.")]);
        var record = new EditorialRecord("centres", 9);
        record.Begin(values, isOnline: true, actor, Time);
        var revision = record.Save(values.With("name", "Saline royale"), RevisionOrigin.Saved, actor, Time, "Nom");
        record.Publish(revision, Time);
        record.Submit(actor, Time, "À relire");
        record.Schedule(Time, Time);
        record.Translated(new FieldValues([new("lead.en", "0f")]), outdated: 1);
        var form = new OpenForm(7, "Zoé", "centres", 9);
        form.Keep(values, 2, Time);
        var link = new PreviewLink("hash", "centres", 9, actor, Time, TimeSpan.FromDays(7));
        link.Revoke(Time);
        var import = new ContentImport("centres", "centres.csv", wasPublished: true, actor, Time);
        var imported = new ImportedItem(9, "Noirlac", 3, 2, 4, isPublished: true);
        imported.Restored(true);
        import.Add(imported);
        import.Undo(actor, Time);
        var comment = new ItemComment(
            Guid.Parse("0198c3f0-0000-7000-8000-000000000002"), "centres", 9, "lead", "Vraiment ?", 7, 8, Time);
        comment.Resolve(9, Time);
        return [record, revision, form, link, import, comment];
    }

    private static T Item<T>(T item)
        where T : ContentItem
    {
        item.Sources = [Url];
        item.Confidence = Confidence.Medium;
        item.Notes = "À vérifier";
        item.Doubts = [new FieldDoubt("title", "Deux années", Url, new DateOnly(2026, 2, 28), "Zoé")];
        item.Confirm(new DateOnly(2026, 2, 28));
        item.Publish(Time);
        item.Archive(Time.AddDays(1));
        return item;
    }
}
