using CcrNetwork.Data.Accounts;
using CcrNetwork.Data.Configurations;
using CcrNetwork.Data.Conversions;
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
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data;

/// <summary>The one context of the portal, on both providers: content, accounts, and the key ring of cookies.</summary>
public class NetworkDbContext(DbContextOptions<NetworkDbContext> options)
    : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    public DbSet<Centre> Centres => Set<Centre>();

    public DbSet<Discipline> Disciplines => Set<Discipline>();

    public DbSet<Country> Countries => Set<Country>();

    public DbSet<ResidencyProgramme> Programmes => Set<ResidencyProgramme>();

    public DbSet<Hosting> Hostings => Set<Hosting>();

    public DbSet<Call> Calls => Set<Call>();

    public DbSet<Participation> Participations => Set<Participation>();

    public DbSet<Protocol> Protocols => Set<Protocol>();

    public DbSet<CooperationArea> CooperationAreas => Set<CooperationArea>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<EuropeanProject> Projects => Set<EuropeanProject>();

    public DbSet<FundingCall> FundingCalls => Set<FundingCall>();

    public DbSet<FundingSubscription> FundingSubscriptions => Set<FundingSubscription>();

    public DbSet<FundingReminder> FundingReminders => Set<FundingReminder>();

    public DbSet<FoundCall> FoundCalls => Set<FoundCall>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<LabelStep> LabelSteps => Set<LabelStep>();

    public DbSet<LabelReference> LabelReferences => Set<LabelReference>();

    public DbSet<TimelineEvent> TimelineEvents => Set<TimelineEvent>();

    public DbSet<KeyFigure> KeyFigures => Set<KeyFigure>();

    public DbSet<PublishedWork> PublishedWorks => Set<PublishedWork>();

    public DbSet<AgendaEvent> AgendaEvents => Set<AgendaEvent>();

    public DbSet<EventRegistration> EventRegistrations => Set<EventRegistration>();

    public DbSet<NewsItem> News => Set<NewsItem>();

    public DbSet<MenuPlace> MenuPlaces => Set<MenuPlace>();

    public DbSet<PageDescription> PageDescriptions => Set<PageDescription>();

    public DbSet<TextPage> TextPages => Set<TextPage>();

    public DbSet<OldAddress> OldAddresses => Set<OldAddress>();

    public DbSet<Photograph> Photographs => Set<Photograph>();

    public DbSet<CentrePhotograph> CentrePhotographs => Set<CentrePhotograph>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<PartnerSearch> PartnerSearches => Set<PartnerSearch>();

    public DbSet<Resource> Resources => Set<Resource>();

    public DbSet<Candidature> Candidatures => Set<Candidature>();

    public DbSet<EditorialRecord> EditorialRecords => Set<EditorialRecord>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<OpenForm> OpenForms => Set<OpenForm>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    public DbSet<ItemComment> ItemComments => Set<ItemComment>();

    public DbSet<ContentImport> ContentImports => Set<ContentImport>();

    public DbSet<SeededItem> SeededItems => Set<SeededItem>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<IdentityUserPasskey<int>> Passkeys => Set<IdentityUserPasskey<int>>();

    public DbSet<GuessCount> GuessCounts => Set<GuessCount>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<TableChoice> TableChoices => Set<TableChoice>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();

    public DbSet<StaffNotice> StaffNotices => Set<StaffNotice>();

    public DbSet<WorkState> WorkStates => Set<WorkState>();

    public DbSet<WorkRun> WorkRuns => Set<WorkRun>();

    public DbSet<ContentChange> ContentChanges => Set<ContentChange>();

    public DbSet<ReadOnlyPeriod> ReadOnlyPeriods => Set<ReadOnlyPeriod>();

    public DbSet<LinkCheck> LinkChecks => Set<LinkCheck>();

    public DbSet<LinkPlace> LinkPlaces => Set<LinkPlace>();

    public DbSet<PageCount> PageCounts => Set<PageCount>();

    public DbSet<CountryCount> CountryCounts => Set<CountryCount>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Version 3 has the table of passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>().HavePrecision(6);
        conventions.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(PartialDate.MaxLength);
        conventions.Properties<LocalizedText>().HaveConversion<JsonColumnConverter<LocalizedText>>();
        conventions.Properties<ProjectParty>().HaveConversion<JsonColumnConverter<ProjectParty>>();

        conventions.Properties<SiteAccess>().HaveConversion<JsonColumnConverter<SiteAccess>>();

        conventions.Properties<DocumentFile>().HaveConversion<JsonColumnConverter<DocumentFile>>();

        conventions.Properties<FieldValues>().HaveConversion<JsonColumnConverter<FieldValues>>();

        AddList<string>(conventions);
        AddList<int>(conventions);
        AddList<LocalizedText>(conventions);
        AddList<FieldDoubt>(conventions);
        AddList<CountryRelation>(conventions);
        AddList<CallProvision>(conventions);
        AddList<CallDocument>(conventions);
        AddList<NamedStep>(conventions);
        AddList<ProgrammeFigure>(conventions);
        AddList<Intake>(conventions);
        AddList<CountryPriority>(conventions);
        AddList<ProjectParty>(conventions);
        AddList<ProjectStep>(conventions);
        AddList<ProjectDocument>(conventions);
        AddList<CutOff>(conventions);
        AddList<FundingTheme>(conventions);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // Roles are a property of the account, and nobody signs in by another site: no tables that stay empty.
        builder.Ignore<IdentityUserClaim<int>>();
        builder.Ignore<IdentityUserLogin<int>>();
        builder.Ignore<IdentityUserToken<int>>();
        builder.ApplyConfigurationsFromAssembly(typeof(NetworkDbContext).Assembly);
        if (Database.ProviderName == StrictText.Sqlite)
        {
            StrictText.AddTo(builder);
        }
    }

    private static void AddList<T>(ModelConfigurationBuilder conventions) =>
        conventions.Properties<IReadOnlyList<T>>().HaveConversion<JsonColumnConverter<IReadOnlyList<T>>, ListComparer<T>>();
}
