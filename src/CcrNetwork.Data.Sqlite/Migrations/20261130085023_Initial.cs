using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Telling = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsDisabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastSignedInAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TotpKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    LastTotpStep = table.Column<long>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.CheckConstraint("CK_Accounts_Text", "instr(\"ConcurrencyStamp\", char(0)) = 0 AND length(\"Email\") <= 256 AND instr(\"Email\", char(0)) = 0 AND length(\"Language\") <= 8 AND instr(\"Language\", char(0)) = 0 AND length(\"Name\") <= 120 AND instr(\"Name\", char(0)) = 0 AND length(\"NormalizedEmail\") <= 256 AND instr(\"NormalizedEmail\", char(0)) = 0 AND length(\"NormalizedUserName\") <= 256 AND instr(\"NormalizedUserName\", char(0)) = 0 AND instr(\"PasswordHash\", char(0)) = 0 AND length(\"Role\") <= 32 AND instr(\"Role\", char(0)) = 0 AND length(\"SecurityStamp\") <= 32 AND instr(\"SecurityStamp\", char(0)) = 0 AND length(\"Telling\") <= 32 AND instr(\"Telling\", char(0)) = 0 AND length(\"TotpKey\") <= 400 AND instr(\"TotpKey\", char(0)) = 0 AND length(\"UserName\") <= 256 AND instr(\"UserName\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: true),
                    SubjectName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Details = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                    table.CheckConstraint("CK_AuditEntries_Text", "length(\"Action\") <= 60 AND instr(\"Action\", char(0)) = 0 AND length(\"ActorName\") <= 200 AND instr(\"ActorName\", char(0)) = 0 AND length(\"Address\") <= 60 AND instr(\"Address\", char(0)) = 0 AND instr(\"Details\", char(0)) = 0 AND length(\"Subject\") <= 60 AND instr(\"Subject\", char(0)) = 0 AND length(\"SubjectName\") <= 200 AND instr(\"SubjectName\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Calls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    OpensAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ResultsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    HasEnded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Eligibility = table.Column<string>(type: "TEXT", nullable: false),
                    Provisions = table.Column<string>(type: "TEXT", nullable: false),
                    StayMonthsMin = table.Column<double>(type: "REAL", nullable: true),
                    StayMonthsMax = table.Column<double>(type: "REAL", nullable: true),
                    Stay = table.Column<string>(type: "TEXT", nullable: true),
                    CentresMin = table.Column<int>(type: "INTEGER", nullable: true),
                    CentresMax = table.Column<int>(type: "INTEGER", nullable: true),
                    GroupApplications = table.Column<bool>(type: "INTEGER", nullable: true),
                    Documents = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentsNote = table.Column<string>(type: "TEXT", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Sending = table.Column<string>(type: "TEXT", nullable: true),
                    ApplyUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ApplyEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    MachineWriting = table.Column<string>(type: "TEXT", nullable: true),
                    ParticipatingCentresCount = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calls", x => x.Id);
                    table.CheckConstraint("CK_Calls_Text", "length(\"ApplyEmail\") <= 254 AND instr(\"ApplyEmail\", char(0)) = 0 AND length(\"ApplyUrl\") <= 500 AND instr(\"ApplyUrl\", char(0)) = 0 AND instr(\"Audience\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Documents\", char(0)) = 0 AND instr(\"DocumentsNote\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND instr(\"Eligibility\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"MachineWriting\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Provisions\", char(0)) = 0 AND instr(\"Sending\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Stay\", char(0)) = 0 AND instr(\"Steps\", char(0)) = 0 AND instr(\"Summary\", char(0)) = 0 AND length(\"TimeZone\") <= 60 AND instr(\"TimeZone\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Candidatures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Submission = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StageSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Site = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Project = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CountryCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Fulfilled = table.Column<string>(type: "TEXT", nullable: true),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    NextStep = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidatures", x => x.Id);
                    table.CheckConstraint("CK_Candidatures_Text", "length(\"ContactEmail\") <= 254 AND instr(\"ContactEmail\", char(0)) = 0 AND length(\"ContactName\") <= 200 AND instr(\"ContactName\", char(0)) = 0 AND length(\"ContactPhone\") <= 40 AND instr(\"ContactPhone\", char(0)) = 0 AND length(\"CountryCode\") <= 2 AND instr(\"CountryCode\", char(0)) = 0 AND instr(\"Fulfilled\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND length(\"Language\") <= 8 AND instr(\"Language\", char(0)) = 0 AND length(\"NextStep\") <= 300 AND instr(\"NextStep\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Owner\") <= 200 AND instr(\"Owner\", char(0)) = 0 AND length(\"Place\") <= 200 AND instr(\"Place\", char(0)) = 0 AND instr(\"Project\", char(0)) = 0 AND length(\"Reference\") <= 20 AND instr(\"Reference\", char(0)) = 0 AND length(\"Site\") <= 200 AND instr(\"Site\", char(0)) = 0 AND length(\"Stage\") <= 32 AND instr(\"Stage\", char(0)) = 0 AND length(\"Submission\") <= 64 AND instr(\"Submission\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Centres",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Site = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    HeritageType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    BuiltCentury = table.Column<int>(type: "INTEGER", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    IsPositionApproximate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Website = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HasStepFreeAccess = table.Column<bool>(type: "INTEGER", nullable: true),
                    Access = table.Column<string>(type: "TEXT", nullable: true),
                    Station = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    StationMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    StationBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Way = table.Column<string>(type: "TEXT", nullable: true),
                    Season = table.Column<string>(type: "TEXT", nullable: true),
                    Hours = table.Column<string>(type: "TEXT", nullable: true),
                    Prices = table.Column<string>(type: "TEXT", nullable: true),
                    FreeOfCharge = table.Column<string>(type: "TEXT", nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactRole = table.Column<string>(type: "TEXT", nullable: true),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Walls = table.Column<string>(type: "TEXT", nullable: true),
                    Now = table.Column<string>(type: "TEXT", nullable: true),
                    Address_City = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Address_CountryCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Address_PostalCode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Address_Region = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Address_Street = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Membership_AttestedIn = table.Column<int>(type: "INTEGER", nullable: true),
                    Membership_Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Membership_LabelledIn = table.Column<int>(type: "INTEGER", nullable: true),
                    Membership_Since = table.Column<int>(type: "INTEGER", nullable: true),
                    Membership_Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Centres", x => x.Id);
                    table.CheckConstraint("CK_Centres_Text", "instr(\"Access\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"ContactName\") <= 200 AND instr(\"ContactName\", char(0)) = 0 AND instr(\"ContactRole\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"Email\") <= 200 AND instr(\"Email\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND instr(\"FreeOfCharge\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"HeritageType\") <= 32 AND instr(\"HeritageType\", char(0)) = 0 AND instr(\"Hours\", char(0)) = 0 AND instr(\"Lead\", char(0)) = 0 AND length(\"Name\") <= 160 AND instr(\"Name\", char(0)) = 0 AND length(\"NameEn\") <= 160 AND instr(\"NameEn\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Now\", char(0)) = 0 AND length(\"Phone\") <= 200 AND instr(\"Phone\", char(0)) = 0 AND instr(\"Prices\", char(0)) = 0 AND instr(\"Season\", char(0)) = 0 AND length(\"Site\") <= 160 AND instr(\"Site\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND length(\"Station\") <= 160 AND instr(\"Station\", char(0)) = 0 AND length(\"StationBy\") <= 32 AND instr(\"StationBy\", char(0)) = 0 AND instr(\"Walls\", char(0)) = 0 AND instr(\"Way\", char(0)) = 0 AND length(\"Website\") <= 500 AND instr(\"Website\", char(0)) = 0 AND length(\"Address_City\") <= 160 AND instr(\"Address_City\", char(0)) = 0 AND length(\"Address_CountryCode\") <= 2 AND instr(\"Address_CountryCode\", char(0)) = 0 AND length(\"Address_PostalCode\") <= 16 AND instr(\"Address_PostalCode\", char(0)) = 0 AND length(\"Address_Region\") <= 160 AND instr(\"Address_Region\", char(0)) = 0 AND length(\"Address_Street\") <= 160 AND instr(\"Address_Street\", char(0)) = 0 AND length(\"Membership_Kind\") <= 32 AND instr(\"Membership_Kind\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "ContentChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Instance = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContentChanges", x => x.Id);
                    table.CheckConstraint("CK_ContentChanges_Text", "instr(\"Tags\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "ContentImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WasPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContentImports", x => x.Id);
                    table.CheckConstraint("CK_ContentImports_Text", "length(\"ActorName\") <= 200 AND instr(\"ActorName\", char(0)) = 0 AND length(\"FileName\") <= 200 AND instr(\"FileName\", char(0)) = 0 AND length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"UndoneBy\") <= 200 AND instr(\"UndoneBy\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "CooperationAreas",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Strategy = table.Column<string>(type: "TEXT", nullable: true),
                    Beginning = table.Column<string>(type: "TEXT", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CountryCodes = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CooperationAreas", x => x.Id);
                    table.CheckConstraint("CK_CooperationAreas_Text", "instr(\"Beginning\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"ContactEmail\") <= 200 AND instr(\"ContactEmail\", char(0)) = 0 AND length(\"ContactName\") <= 200 AND instr(\"ContactName\", char(0)) = 0 AND instr(\"CountryCodes\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Lead\", char(0)) = 0 AND instr(\"Name\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Steps\", char(0)) = 0 AND instr(\"Strategy\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Countries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Continent = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    NotedRelations = table.Column<string>(type: "TEXT", nullable: false),
                    FormerCentresNamed = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Countries", x => x.Id);
                    table.CheckConstraint("CK_Countries_Text", "length(\"Code\") <= 2 AND instr(\"Code\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"Continent\") <= 32 AND instr(\"Continent\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND instr(\"FormerCentresNamed\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Name\", char(0)) = 0 AND instr(\"NotedRelations\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "CountryCounts",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountryCounts", x => new { x.Day, x.Country });
                    table.CheckConstraint("CK_CountryCounts_Text", "length(\"Country\") <= 2 AND instr(\"Country\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                    table.CheckConstraint("CK_DataProtectionKeys_Text", "instr(\"FriendlyName\", char(0)) = 0 AND instr(\"Xml\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Disciplines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disciplines", x => x.Id);
                    table.CheckConstraint("CK_Disciplines_Text", "instr(\"Name\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "EditorialRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    HeadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HeadNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LiveId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StageAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    StageByAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    StageBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PublishAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchiveAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TranslatedFrom = table.Column<string>(type: "TEXT", nullable: false),
                    OutdatedTranslations = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditorialRecords", x => x.Id);
                    table.CheckConstraint("CK_EditorialRecords_Text", "length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Note\") <= 1000 AND instr(\"Note\", char(0)) = 0 AND length(\"Stage\") <= 32 AND instr(\"Stage\", char(0)) = 0 AND length(\"StageBy\") <= 200 AND instr(\"StageBy\", char(0)) = 0 AND instr(\"TranslatedFrom\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "FoundCalls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    SourceUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Funder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Deadline = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DeadlineZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    FundingCallId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FoundCalls", x => x.Id);
                    table.CheckConstraint("CK_FoundCalls_Text", "length(\"DeadlineZone\") <= 60 AND instr(\"DeadlineZone\", char(0)) = 0 AND length(\"Funder\") <= 200 AND instr(\"Funder\", char(0)) = 0 AND length(\"Hash\") <= 64 AND instr(\"Hash\", char(0)) = 0 AND length(\"Origin\") <= 300 AND instr(\"Origin\", char(0)) = 0 AND length(\"SourceUrl\") <= 500 AND instr(\"SourceUrl\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND length(\"Summary\") <= 4000 AND instr(\"Summary\", char(0)) = 0 AND length(\"Title\") <= 300 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "FundingCalls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", nullable: true),
                    Funder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FunderKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Applicants = table.Column<string>(type: "TEXT", nullable: true),
                    AmountMin = table.Column<int>(type: "INTEGER", nullable: true),
                    AmountMax = table.Column<int>(type: "INTEGER", nullable: true),
                    CoFundingRate = table.Column<int>(type: "INTEGER", nullable: true),
                    OpensAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CutOffs = table.Column<string>(type: "TEXT", nullable: false),
                    Countries = table.Column<string>(type: "TEXT", nullable: false),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MemberComment = table.Column<string>(type: "TEXT", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingCalls", x => x.Id);
                    table.CheckConstraint("CK_FundingCalls_Text", "instr(\"Applicants\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Countries\", char(0)) = 0 AND instr(\"CutOffs\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Funder\") <= 200 AND instr(\"Funder\", char(0)) = 0 AND length(\"FunderKind\") <= 32 AND instr(\"FunderKind\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"MemberComment\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Programme\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND length(\"SourceUrl\") <= 500 AND instr(\"SourceUrl\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Summary\", char(0)) = 0 AND instr(\"Themes\", char(0)) = 0 AND length(\"TimeZone\") <= 60 AND instr(\"TimeZone\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "FundingSubscriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Handle = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Filter = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    WantedKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    WantedLanguage = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ConfirmationHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ConfirmUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ToldOfEndAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastDigestAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingSubscriptions", x => x.Id);
                    table.CheckConstraint("CK_FundingSubscriptions_Text", "length(\"ConfirmationHash\") <= 64 AND instr(\"ConfirmationHash\", char(0)) = 0 AND length(\"Email\") <= 254 AND instr(\"Email\", char(0)) = 0 AND length(\"Filter\") <= 2000 AND instr(\"Filter\", char(0)) = 0 AND length(\"Key\") <= 64 AND instr(\"Key\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND length(\"Language\") <= 8 AND instr(\"Language\", char(0)) = 0 AND length(\"WantedKind\") <= 32 AND instr(\"WantedKind\", char(0)) = 0 AND length(\"WantedLanguage\") <= 8 AND instr(\"WantedLanguage\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "GuessCounts",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuessCounts", x => x.Key);
                    table.CheckConstraint("CK_GuessCounts_Text", "length(\"Key\") <= 80 AND instr(\"Key\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "ItemComments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AuthorId = table.Column<int>(type: "INTEGER", nullable: false),
                    MentionedId = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ResolvedById = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemComments", x => x.Id);
                    table.CheckConstraint("CK_ItemComments_Text", "length(\"Field\") <= 60 AND instr(\"Field\", char(0)) = 0 AND length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Text\") <= 2000 AND instr(\"Text\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "KeyFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyFigures", x => x.Id);
                    table.CheckConstraint("CK_KeyFigures_Text", "length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Key\") <= 60 AND instr(\"Key\", char(0)) = 0 AND instr(\"Label\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Qualifier\") <= 32 AND instr(\"Qualifier\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND length(\"Unit\") <= 3 AND instr(\"Unit\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "LabelReferences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelReferences", x => x.Id);
                    table.CheckConstraint("CK_LabelReferences_Text", "length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"From\") <= 10 AND instr(\"From\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0 AND length(\"To\") <= 10 AND instr(\"To\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "LabelSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Actors = table.Column<string>(type: "TEXT", nullable: false),
                    Delay = table.Column<string>(type: "TEXT", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelSteps", x => x.Id);
                    table.CheckConstraint("CK_LabelSteps_Text", "instr(\"Actors\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Delay\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Procedure\") <= 32 AND instr(\"Procedure\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "LinkChecks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MovedTo = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FailedDays = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFailedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkChecks", x => x.Id);
                    table.CheckConstraint("CK_LinkChecks_Text", "length(\"Address\") <= 2048 AND instr(\"Address\", char(0)) = 0 AND length(\"Hash\") <= 64 AND instr(\"Hash\", char(0)) = 0 AND length(\"Host\") <= 255 AND instr(\"Host\", char(0)) = 0 AND length(\"MovedTo\") <= 2048 AND instr(\"MovedTo\", char(0)) = 0 AND length(\"Reason\") <= 40 AND instr(\"Reason\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "MenuPlaces",
                columns: table => new
                {
                    Section = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MenuPlaces", x => x.Section);
                    table.CheckConstraint("CK_MenuPlaces_Text", "length(\"Section\") <= 32 AND instr(\"Section\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "OldAddresses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Target = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OldAddresses", x => x.Id);
                    table.CheckConstraint("CK_OldAddresses_Text", "length(\"Path\") <= 400 AND instr(\"Path\", char(0)) = 0 AND length(\"Target\") <= 400 AND instr(\"Target\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "OpenForms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Unsaved = table.Column<string>(type: "TEXT", nullable: true),
                    BaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    UnsavedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenForms", x => x.Id);
                    table.CheckConstraint("CK_OpenForms_Text", "length(\"AccountName\") <= 200 AND instr(\"AccountName\", char(0)) = 0 AND length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Unsaved\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMails",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    ReplyTo = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Unsubscribe = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Submission = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CausedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMails", x => x.Id);
                    table.CheckConstraint("CK_OutgoingMails_Text", "length(\"Failure\") <= 32 AND instr(\"Failure\", char(0)) = 0 AND length(\"Language\") <= 8 AND instr(\"Language\", char(0)) = 0 AND length(\"LastError\") <= 400 AND instr(\"LastError\", char(0)) = 0 AND length(\"Place\") <= 200 AND instr(\"Place\", char(0)) = 0 AND length(\"Recipient\") <= 254 AND instr(\"Recipient\", char(0)) = 0 AND length(\"RecipientName\") <= 200 AND instr(\"RecipientName\", char(0)) = 0 AND length(\"ReplyTo\") <= 254 AND instr(\"ReplyTo\", char(0)) = 0 AND length(\"Subject\") <= 200 AND instr(\"Subject\", char(0)) = 0 AND length(\"Submission\") <= 64 AND instr(\"Submission\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND length(\"Unsubscribe\") <= 1000 AND instr(\"Unsubscribe\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "PageCounts",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageCounts", x => new { x.Day, x.Path, x.Language });
                    table.CheckConstraint("CK_PageCounts_Text", "length(\"Path\") <= 200 AND instr(\"Path\", char(0)) = 0 AND length(\"Language\") <= 2 AND instr(\"Language\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "PageDescriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageDescriptions", x => x.Id);
                    table.CheckConstraint("CK_PageDescriptions_Text", "length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Path\") <= 200 AND instr(\"Path\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CountryCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Role = table.Column<string>(type: "TEXT", nullable: true),
                    Since = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.CheckConstraint("CK_Partners_Text", "length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"CountryCode\") <= 2 AND instr(\"CountryCode\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Name\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Role\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND length(\"Status\") <= 32 AND instr(\"Status\", char(0)) = 0 AND length(\"Website\") <= 500 AND instr(\"Website\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "PreviewLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreviewLinks", x => x.Id);
                    table.CheckConstraint("CK_PreviewLinks_Text", "length(\"CreatedBy\") <= 200 AND instr(\"CreatedBy\", char(0)) = 0 AND length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"TokenHash\") <= 64 AND instr(\"TokenHash\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: true),
                    Until = table.Column<int>(type: "INTEGER", nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDiscreet = table.Column<bool>(type: "INTEGER", nullable: false),
                    StatusNote = table.Column<string>(type: "TEXT", nullable: true),
                    Coordinator = table.Column<string>(type: "TEXT", nullable: true),
                    SupportedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Eligibility = table.Column<string>(type: "TEXT", nullable: false),
                    AgeLimit = table.Column<string>(type: "TEXT", nullable: true),
                    CallSeason = table.Column<string>(type: "TEXT", nullable: true),
                    LanguageRequirement = table.Column<string>(type: "TEXT", nullable: true),
                    Travel = table.Column<string>(type: "TEXT", nullable: true),
                    Housing = table.Column<string>(type: "TEXT", nullable: true),
                    Meals = table.Column<string>(type: "TEXT", nullable: true),
                    Workspace = table.Column<string>(type: "TEXT", nullable: true),
                    DurationMonthsMin = table.Column<double>(type: "REAL", nullable: true),
                    DurationMonthsMax = table.Column<double>(type: "REAL", nullable: true),
                    DurationSourceUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CentresMin = table.Column<int>(type: "INTEGER", nullable: true),
                    CentresMax = table.Column<int>(type: "INTEGER", nullable: true),
                    GroupApplications = table.Column<bool>(type: "INTEGER", nullable: true),
                    HostsNote = table.Column<string>(type: "TEXT", nullable: true),
                    Figures = table.Column<string>(type: "TEXT", nullable: false),
                    Intakes = table.Column<string>(type: "TEXT", nullable: false),
                    PriorityCountries = table.Column<string>(type: "TEXT", nullable: false),
                    OriginCountries = table.Column<string>(type: "TEXT", nullable: false),
                    DisciplinesNote = table.Column<string>(type: "TEXT", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                    table.CheckConstraint("CK_Programmes_Text", "instr(\"AgeLimit\", char(0)) = 0 AND instr(\"Audience\", char(0)) = 0 AND instr(\"CallSeason\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Coordinator\", char(0)) = 0 AND instr(\"Description\", char(0)) = 0 AND instr(\"DisciplinesNote\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"DurationSourceUrl\") <= 500 AND instr(\"DurationSourceUrl\", char(0)) = 0 AND instr(\"Eligibility\", char(0)) = 0 AND instr(\"Figures\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"HostsNote\", char(0)) = 0 AND instr(\"Housing\", char(0)) = 0 AND instr(\"Intakes\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"LanguageRequirement\", char(0)) = 0 AND instr(\"Meals\", char(0)) = 0 AND length(\"Name\") <= 120 AND instr(\"Name\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"OriginCountries\", char(0)) = 0 AND instr(\"PriorityCountries\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"StatusNote\", char(0)) = 0 AND instr(\"Summary\", char(0)) = 0 AND instr(\"SupportedBy\", char(0)) = 0 AND instr(\"Travel\", char(0)) = 0 AND instr(\"Workspace\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    FundingProgramme = table.Column<string>(type: "TEXT", nullable: true),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: true),
                    EndYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Partners = table.Column<string>(type: "TEXT", nullable: false),
                    AccrRole = table.Column<string>(type: "TEXT", nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Dissemination = table.Column<string>(type: "TEXT", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Documents = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.CheckConstraint("CK_Projects_Text", "instr(\"AccrRole\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Dissemination\", char(0)) = 0 AND instr(\"Documents\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND instr(\"FundingProgramme\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Lead\", char(0)) = 0 AND length(\"Name\") <= 240 AND instr(\"Name\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Outcome\", char(0)) = 0 AND instr(\"Partners\", char(0)) = 0 AND instr(\"Purpose\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Steps\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Protocols",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SignedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    EndedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Signatories = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Documents = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Protocols", x => x.Id);
                    table.CheckConstraint("CK_Protocols_Text", "length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Documents\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"EndedOn\") <= 10 AND instr(\"EndedOn\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Name\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Signatories\", char(0)) = 0 AND length(\"SignedOn\") <= 10 AND instr(\"SignedOn\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND length(\"Status\") <= 32 AND instr(\"Status\", char(0)) = 0 AND instr(\"Summary\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "ReadOnlyPeriods",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadOnlyPeriods", x => x.Id);
                    table.CheckConstraint("CK_ReadOnlyPeriods_Text", "length(\"Reason\") <= 40 AND instr(\"Reason\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Resources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DocumentLanguage = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    DatedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Publisher = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    File = table.Column<string>(type: "TEXT", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resources", x => x.Id);
                    table.CheckConstraint("CK_Resources_Text", "length(\"Audience\") <= 32 AND instr(\"Audience\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"DatedOn\") <= 10 AND instr(\"DatedOn\", char(0)) = 0 AND length(\"DocumentLanguage\") <= 2 AND instr(\"DocumentLanguage\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND instr(\"File\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Link\") <= 500 AND instr(\"Link\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Publisher\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Summary\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0 AND length(\"Topic\") <= 32 AND instr(\"Topic\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                    table.CheckConstraint("CK_Revisions_Text", "length(\"ActorName\") <= 200 AND instr(\"ActorName\", char(0)) = 0 AND length(\"Comment\") <= 500 AND instr(\"Comment\", char(0)) = 0 AND length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Origin\") <= 32 AND instr(\"Origin\", char(0)) = 0 AND instr(\"Values\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "SeededItems",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeededItems", x => new { x.Kind, x.Key });
                    table.CheckConstraint("CK_SeededItems_Text", "length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Key\") <= 400 AND instr(\"Key\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Services",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Audiences = table.Column<string>(type: "TEXT", nullable: false),
                    Deliverables = table.Column<string>(type: "TEXT", nullable: false),
                    Examples = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Services", x => x.Id);
                    table.CheckConstraint("CK_Services_Text", "instr(\"Audiences\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Deliverables\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND instr(\"Examples\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Level\") <= 32 AND instr(\"Level\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                    table.CheckConstraint("CK_Statements_Text", "length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "TimelineEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    On = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineEvents", x => x.Id);
                    table.CheckConstraint("CK_TimelineEvents_Text", "length(\"Category\") <= 32 AND instr(\"Category\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"On\") <= 10 AND instr(\"On\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "WorkRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkRuns", x => x.Id);
                    table.CheckConstraint("CK_WorkRuns_Text", "length(\"Fault\") <= 500 AND instr(\"Fault\", char(0)) = 0 AND length(\"Name\") <= 40 AND instr(\"Name\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "WorkStates",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Holder = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastStartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastEndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastSucceededAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkStates", x => x.Name);
                    table.CheckConstraint("CK_WorkStates_Text", "length(\"Name\") <= 40 AND instr(\"Name\", char(0)) = 0");
                });

            migrationBuilder.CreateTable(
                name: "AccountLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CentreIds = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLinks", x => x.Id);
                    table.CheckConstraint("CK_AccountLinks_Text", "instr(\"CentreIds\", char(0)) = 0 AND length(\"Email\") <= 254 AND instr(\"Email\", char(0)) = 0 AND length(\"Language\") <= 8 AND instr(\"Language\", char(0)) = 0 AND length(\"Name\") <= 120 AND instr(\"Name\", char(0)) = 0 AND length(\"Purpose\") <= 32 AND instr(\"Purpose\", char(0)) = 0 AND length(\"Role\") <= 32 AND instr(\"Role\", char(0)) = 0 AND length(\"Stamp\") <= 32 AND instr(\"Stamp\", char(0)) = 0 AND length(\"TokenHash\") <= 64 AND instr(\"TokenHash\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_AccountLinks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeptForms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForms", x => x.Id);
                    table.CheckConstraint("CK_KeptForms_Text", "instr(\"Fields\", char(0)) = 0 AND length(\"Path\") <= 400 AND instr(\"Path\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_KeptForms_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_Passkeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => x.Id);
                    table.CheckConstraint("CK_RecoveryCodes_Text", "length(\"Hash\") <= 64 AND instr(\"Hash\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Browser = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.CheckConstraint("CK_Sessions_Text", "length(\"Address\") <= 60 AND instr(\"Address\", char(0)) = 0 AND length(\"Browser\") <= 80 AND instr(\"Browser\", char(0)) = 0 AND length(\"KeyHash\") <= 64 AND instr(\"KeyHash\", char(0)) = 0 AND length(\"Method\") <= 32 AND instr(\"Method\", char(0)) = 0 AND length(\"Stamp\") <= 32 AND instr(\"Stamp\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    About = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffNotices", x => x.Id);
                    table.CheckConstraint("CK_StaffNotices_Text", "length(\"About\") <= 400 AND instr(\"About\", char(0)) = 0 AND length(\"By\") <= 200 AND instr(\"By\", char(0)) = 0 AND length(\"Key\") <= 60 AND instr(\"Key\", char(0)) = 0 AND length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Note\") <= 2000 AND instr(\"Note\", char(0)) = 0 AND length(\"Path\") <= 200 AND instr(\"Path\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_StaffNotices_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TableChoices",
                columns: table => new
                {
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TableChoices", x => new { x.AccountId, x.Kind });
                    table.CheckConstraint("CK_TableChoices_Text", "length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Columns\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_TableChoices_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CandidatureDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CandidatureId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    File = table.Column<string>(type: "TEXT", nullable: true),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidatureDocuments", x => x.Id);
                    table.CheckConstraint("CK_CandidatureDocuments_Text", "length(\"AddedBy\") <= 200 AND instr(\"AddedBy\", char(0)) = 0 AND instr(\"File\", char(0)) = 0 AND length(\"Link\") <= 500 AND instr(\"Link\", char(0)) = 0 AND length(\"Title\") <= 200 AND instr(\"Title\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_CandidatureDocuments_Candidatures_CandidatureId",
                        column: x => x.CandidatureId,
                        principalTable: "Candidatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountCentres",
                columns: table => new
                {
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountCentres", x => new { x.AccountId, x.CentreId });
                    table.ForeignKey(
                        name: "FK_AccountCentres_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AccountCentres_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Participations",
                columns: table => new
                {
                    CallId = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: true),
                    Places = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participations", x => new { x.CallId, x.CentreId });
                    table.CheckConstraint("CK_Participations_Text", "instr(\"Theme\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_Participations_Calls_CallId",
                        column: x => x.CallId,
                        principalTable: "Calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Participations_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerSearches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Programme = table.Column<string>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    WantedCountries = table.Column<string>(type: "TEXT", nullable: false),
                    WorkLanguages = table.Column<string>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerSearches", x => x.Id);
                    table.CheckConstraint("CK_PartnerSearches_Text", "length(\"Audience\") <= 32 AND instr(\"Audience\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND instr(\"Programme\", char(0)) = 0 AND length(\"Role\") <= 32 AND instr(\"Role\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0 AND instr(\"WantedCountries\", char(0)) = 0 AND instr(\"WorkLanguages\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_PartnerSearches_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Photographs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Alternative = table.Column<string>(type: "TEXT", nullable: true),
                    IsDecorative = table.Column<bool>(type: "INTEGER", nullable: false),
                    Credit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Licence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    IsOnHomePage = table.Column<bool>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    File_Height = table.Column<int>(type: "INTEGER", nullable: false),
                    File_Key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    File_Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Focus_X = table.Column<int>(type: "INTEGER", nullable: false),
                    Focus_Y = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Photographs", x => x.Id);
                    table.CheckConstraint("CK_Photographs_Text", "instr(\"Alternative\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"Credit\") <= 200 AND instr(\"Credit\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Licence\") <= 32 AND instr(\"Licence\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0 AND length(\"File_Key\") <= 32 AND instr(\"File_Key\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_Photographs_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    BeforeNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    LiveNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    AfterNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRestored = table.Column<bool>(type: "INTEGER", nullable: true),
                    ContentImportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedItems", x => x.Id);
                    table.CheckConstraint("CK_ImportedItems_Text", "length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_ImportedItems_ContentImports_ContentImportId",
                        column: x => x.ContentImportId,
                        principalTable: "ContentImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CentreDisciplines",
                columns: table => new
                {
                    CentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    DisciplinesId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CentreDisciplines", x => new { x.CentreId, x.DisciplinesId });
                    table.ForeignKey(
                        name: "FK_CentreDisciplines_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CentreDisciplines_Disciplines_DisciplinesId",
                        column: x => x.DisciplinesId,
                        principalTable: "Disciplines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingReminders",
                columns: table => new
                {
                    SubscriptionId = table.Column<int>(type: "INTEGER", nullable: false),
                    CallId = table.Column<int>(type: "INTEGER", nullable: false),
                    Deadline = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingReminders", x => new { x.SubscriptionId, x.CallId, x.Deadline });
                    table.ForeignKey(
                        name: "FK_FundingReminders_FundingSubscriptions_SubscriptionId",
                        column: x => x.SubscriptionId,
                        principalTable: "FundingSubscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LinkPlaces",
                columns: table => new
                {
                    LinkId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkPlaces", x => new { x.LinkId, x.Kind, x.ItemId, x.Key });
                    table.CheckConstraint("CK_LinkPlaces_Text", "length(\"Kind\") <= 40 AND instr(\"Kind\", char(0)) = 0 AND length(\"Key\") <= 80 AND instr(\"Key\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_LinkPlaces_LinkChecks_LinkId",
                        column: x => x.LinkId,
                        principalTable: "LinkChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CallProgrammes",
                columns: table => new
                {
                    CallsId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammesId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallProgrammes", x => new { x.CallsId, x.ProgrammesId });
                    table.ForeignKey(
                        name: "FK_CallProgrammes_Calls_CallsId",
                        column: x => x.CallsId,
                        principalTable: "Calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CallProgrammes_Programmes_ProgrammesId",
                        column: x => x.ProgrammesId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hostings",
                columns: table => new
                {
                    CentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Years = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SourceUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hostings", x => new { x.ProgrammeId, x.CentreId });
                    table.CheckConstraint("CK_Hostings_Text", "instr(\"Note\", char(0)) = 0 AND length(\"SourceUrl\") <= 500 AND instr(\"SourceUrl\", char(0)) = 0 AND instr(\"Years\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_Hostings_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Hostings_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeDisciplines",
                columns: table => new
                {
                    DisciplinesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ResidencyProgrammeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeDisciplines", x => new { x.DisciplinesId, x.ResidencyProgrammeId });
                    table.ForeignKey(
                        name: "FK_ProgrammeDisciplines_Disciplines_DisciplinesId",
                        column: x => x.DisciplinesId,
                        principalTable: "Disciplines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgrammeDisciplines_Programmes_ResidencyProgrammeId",
                        column: x => x.ResidencyProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectCentres",
                columns: table => new
                {
                    CentresId = table.Column<int>(type: "INTEGER", nullable: false),
                    EuropeanProjectId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectCentres", x => new { x.CentresId, x.EuropeanProjectId });
                    table.ForeignKey(
                        name: "FK_ProjectCentres_Centres_CentresId",
                        column: x => x.CentresId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProjectCentres_Projects_EuropeanProjectId",
                        column: x => x.EuropeanProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProtocolCentres",
                columns: table => new
                {
                    CentresId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProtocolId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtocolCentres", x => new { x.CentresId, x.ProtocolId });
                    table.ForeignKey(
                        name: "FK_ProtocolCentres_Centres_CentresId",
                        column: x => x.CentresId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProtocolCentres_Protocols_ProtocolId",
                        column: x => x.ProtocolId,
                        principalTable: "Protocols",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProtocolCountries",
                columns: table => new
                {
                    CountriesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProtocolId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtocolCountries", x => new { x.CountriesId, x.ProtocolId });
                    table.ForeignKey(
                        name: "FK_ProtocolCountries_Countries_CountriesId",
                        column: x => x.CountriesId,
                        principalTable: "Countries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProtocolCountries_Protocols_ProtocolId",
                        column: x => x.ProtocolId,
                        principalTable: "Protocols",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProtocolPartners",
                columns: table => new
                {
                    PartnersId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProtocolsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtocolPartners", x => new { x.PartnersId, x.ProtocolsId });
                    table.ForeignKey(
                        name: "FK_ProtocolPartners_Partners_PartnersId",
                        column: x => x.PartnersId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProtocolPartners_Protocols_ProtocolsId",
                        column: x => x.ProtocolsId,
                        principalTable: "Protocols",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerSearchDisciplines",
                columns: table => new
                {
                    DisciplinesId = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnerSearchId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerSearchDisciplines", x => new { x.DisciplinesId, x.PartnerSearchId });
                    table.ForeignKey(
                        name: "FK_PartnerSearchDisciplines_Disciplines_DisciplinesId",
                        column: x => x.DisciplinesId,
                        principalTable: "Disciplines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartnerSearchDisciplines_PartnerSearches_PartnerSearchId",
                        column: x => x.PartnerSearchId,
                        principalTable: "PartnerSearches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsAllDay = table.Column<bool>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    City = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CountryCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    OnlineUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    TakesRegistrations = table.Column<bool>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    RegistrationUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PictureId = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaEvents", x => x.Id);
                    table.CheckConstraint("CK_AgendaEvents_Text", "length(\"City\") <= 200 AND instr(\"City\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND length(\"CountryCode\") <= 2 AND instr(\"CountryCode\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND instr(\"Lead\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"OnlineUrl\") <= 500 AND instr(\"OnlineUrl\", char(0)) = 0 AND length(\"Place\") <= 200 AND instr(\"Place\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Text\", char(0)) = 0 AND length(\"TimeZone\") <= 60 AND instr(\"TimeZone\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_AgendaEvents_Photographs_PictureId",
                        column: x => x.PictureId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "CentrePhotographs",
                columns: table => new
                {
                    CentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    PhotographId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CentrePhotographs", x => new { x.CentreId, x.PhotographId });
                    table.ForeignKey(
                        name: "FK_CentrePhotographs_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CentrePhotographs_Photographs_PhotographId",
                        column: x => x.PhotographId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "News",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    PictureId = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_News", x => x.Id);
                    table.CheckConstraint("CK_News_Text", "instr(\"Body\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Lead\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_News_Photographs_PictureId",
                        column: x => x.PictureId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "PublishedWorks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    TitleLanguage = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: true),
                    CoverId = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedWorks", x => x.Id);
                    table.CheckConstraint("CK_PublishedWorks_Text", "length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND length(\"Kind\") <= 32 AND instr(\"Kind\", char(0)) = 0 AND length(\"Link\") <= 500 AND instr(\"Link\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Publisher\") <= 300 AND instr(\"Publisher\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Summary\", char(0)) = 0 AND length(\"Title\") <= 300 AND instr(\"Title\", char(0)) = 0 AND length(\"TitleLanguage\") <= 2 AND instr(\"TitleLanguage\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_PublishedWorks_Photographs_CoverId",
                        column: x => x.CoverId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_PublishedWorks_Resources_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PhotographId = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Key);
                    table.CheckConstraint("CK_StoredFiles_Text", "length(\"Key\") <= 32 AND instr(\"Key\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_StoredFiles_Photographs_PhotographId",
                        column: x => x.PhotographId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TextPages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedLanguages = table.Column<string>(type: "TEXT", nullable: false),
                    LinkedFrom = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Section = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PictureId = table.Column<int>(type: "INTEGER", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextPages", x => x.Id);
                    table.CheckConstraint("CK_TextPages_Text", "instr(\"Body\", char(0)) = 0 AND length(\"Confidence\") <= 32 AND instr(\"Confidence\", char(0)) = 0 AND instr(\"ConfirmedLanguages\", char(0)) = 0 AND instr(\"Doubts\", char(0)) = 0 AND length(\"FoldedHeading\") <= 300 AND instr(\"FoldedHeading\", char(0)) = 0 AND length(\"Heading\") <= 300 AND instr(\"Heading\", char(0)) = 0 AND instr(\"Lead\", char(0)) = 0 AND length(\"LinkedFrom\") <= 32 AND instr(\"LinkedFrom\", char(0)) = 0 AND instr(\"Notes\", char(0)) = 0 AND length(\"Section\") <= 32 AND instr(\"Section\", char(0)) = 0 AND length(\"Slug\") <= 80 AND instr(\"Slug\", char(0)) = 0 AND instr(\"Sources\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0 AND instr(\"Title\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_TextPages_Photographs_PictureId",
                        column: x => x.PictureId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "AgendaCentres",
                columns: table => new
                {
                    AgendaEventId = table.Column<int>(type: "INTEGER", nullable: false),
                    CentresId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaCentres", x => new { x.AgendaEventId, x.CentresId });
                    table.ForeignKey(
                        name: "FK_AgendaCentres_AgendaEvents_AgendaEventId",
                        column: x => x.AgendaEventId,
                        principalTable: "AgendaEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgendaCentres_Centres_CentresId",
                        column: x => x.CentresId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventRegistrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgendaEventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MailedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventRegistrations", x => x.Id);
                    table.CheckConstraint("CK_EventRegistrations_Text", "length(\"Email\") <= 254 AND instr(\"Email\", char(0)) = 0 AND length(\"EmailKey\") <= 254 AND instr(\"EmailKey\", char(0)) = 0 AND length(\"Language\") <= 8 AND instr(\"Language\", char(0)) = 0 AND length(\"Name\") <= 200 AND instr(\"Name\", char(0)) = 0 AND length(\"Organisation\") <= 200 AND instr(\"Organisation\", char(0)) = 0 AND length(\"State\") <= 32 AND instr(\"State\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_EventRegistrations_AgendaEvents_AgendaEventId",
                        column: x => x.AgendaEventId,
                        principalTable: "AgendaEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NewsCentres",
                columns: table => new
                {
                    CentresId = table.Column<int>(type: "INTEGER", nullable: false),
                    NewsItemId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewsCentres", x => new { x.CentresId, x.NewsItemId });
                    table.ForeignKey(
                        name: "FK_NewsCentres_Centres_CentresId",
                        column: x => x.CentresId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NewsCentres_News_NewsItemId",
                        column: x => x.NewsItemId,
                        principalTable: "News",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NewsCountries",
                columns: table => new
                {
                    CountriesId = table.Column<int>(type: "INTEGER", nullable: false),
                    NewsItemId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewsCountries", x => new { x.CountriesId, x.NewsItemId });
                    table.ForeignKey(
                        name: "FK_NewsCountries_Countries_CountriesId",
                        column: x => x.CountriesId,
                        principalTable: "Countries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NewsCountries_News_NewsItemId",
                        column: x => x.NewsItemId,
                        principalTable: "News",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NewsProgrammes",
                columns: table => new
                {
                    NewsItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammesId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewsProgrammes", x => new { x.NewsItemId, x.ProgrammesId });
                    table.ForeignKey(
                        name: "FK_NewsProgrammes_News_NewsItemId",
                        column: x => x.NewsItemId,
                        principalTable: "News",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NewsProgrammes_Programmes_ProgrammesId",
                        column: x => x.ProgrammesId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublishedWorkCentres",
                columns: table => new
                {
                    CentresId = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedWorkId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedWorkCentres", x => new { x.CentresId, x.PublishedWorkId });
                    table.ForeignKey(
                        name: "FK_PublishedWorkCentres_Centres_CentresId",
                        column: x => x.CentresId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PublishedWorkCentres_PublishedWorks_PublishedWorkId",
                        column: x => x.PublishedWorkId,
                        principalTable: "PublishedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventRegistrationLinks",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RegistrationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventRegistrationLinks", x => x.Hash);
                    table.CheckConstraint("CK_EventRegistrationLinks_Text", "length(\"Hash\") <= 64 AND instr(\"Hash\", char(0)) = 0");
                    table.ForeignKey(
                        name: "FK_EventRegistrationLinks_EventRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "EventRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountCentres_CentreId",
                table: "AccountCentres",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLinks_AccountId",
                table: "AccountLinks",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLinks_TokenHash",
                table: "AccountLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaCentres_CentresId",
                table: "AgendaCentres",
                column: "CentresId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaEvents_EndsAt",
                table: "AgendaEvents",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaEvents_FoldedHeading_Id",
                table: "AgendaEvents",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaEvents_PictureId",
                table: "AgendaEvents",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaEvents_Slug",
                table: "AgendaEvents",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaEvents_StartsAt",
                table: "AgendaEvents",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaEvents_State",
                table: "AgendaEvents",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Action_At",
                table: "AuditEntries",
                columns: new[] { "Action", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Action_Subject_At",
                table: "AuditEntries",
                columns: new[] { "Action", "Subject", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_ActorId_Subject_At",
                table: "AuditEntries",
                columns: new[] { "ActorId", "Subject", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject_At",
                table: "AuditEntries",
                columns: new[] { "Subject", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject_SubjectId_At",
                table: "AuditEntries",
                columns: new[] { "Subject", "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CallProgrammes_ProgrammesId",
                table: "CallProgrammes",
                column: "ProgrammesId");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_FoldedHeading_Id",
                table: "Calls",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Slug",
                table: "Calls",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calls_State",
                table: "Calls",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_CandidatureDocuments_CandidatureId",
                table: "CandidatureDocuments",
                column: "CandidatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_ChangedAt",
                table: "Candidatures",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_NextStepOn",
                table: "Candidatures",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_Reference",
                table: "Candidatures",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_Submission",
                table: "Candidatures",
                column: "Submission",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CentreDisciplines_DisciplinesId",
                table: "CentreDisciplines",
                column: "DisciplinesId");

            migrationBuilder.CreateIndex(
                name: "IX_CentrePhotographs_PhotographId",
                table: "CentrePhotographs",
                column: "PhotographId");

            migrationBuilder.CreateIndex(
                name: "IX_Centres_FoldedHeading_Id",
                table: "Centres",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Centres_Slug",
                table: "Centres",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Centres_State",
                table: "Centres",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ContentChanges_At",
                table: "ContentChanges",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ContentImports_Kind_At",
                table: "ContentImports",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAreas_FoldedHeading_Id",
                table: "CooperationAreas",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAreas_Slug",
                table: "CooperationAreas",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CooperationAreas_State",
                table: "CooperationAreas",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Countries_Code",
                table: "Countries",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Countries_FoldedHeading_Id",
                table: "Countries",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Countries_Slug",
                table: "Countries",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Countries_State",
                table: "Countries",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Disciplines_Slug",
                table: "Disciplines",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditorialRecords_Kind_ItemId",
                table: "EditorialRecords",
                columns: new[] { "Kind", "ItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditorialRecords_Kind_OutdatedTranslations_ItemId",
                table: "EditorialRecords",
                columns: new[] { "Kind", "OutdatedTranslations", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_EditorialRecords_Stage_Kind_ItemId",
                table: "EditorialRecords",
                columns: new[] { "Stage", "Kind", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventRegistrationLinks_RegistrationId",
                table: "EventRegistrationLinks",
                column: "RegistrationId");

            migrationBuilder.CreateIndex(
                name: "IX_EventRegistrations_AgendaEventId_EmailKey",
                table: "EventRegistrations",
                columns: new[] { "AgendaEventId", "EmailKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventRegistrations_State_MailedAt",
                table: "EventRegistrations",
                columns: new[] { "State", "MailedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FoundCalls_Hash",
                table: "FoundCalls",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FoundCalls_State_DecidedAt",
                table: "FoundCalls",
                columns: new[] { "State", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingCalls_FoldedHeading_Id",
                table: "FundingCalls",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingCalls_Slug",
                table: "FundingCalls",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingCalls_SourceUrl",
                table: "FundingCalls",
                column: "SourceUrl",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingCalls_State",
                table: "FundingCalls",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReminders_Deadline",
                table: "FundingReminders",
                column: "Deadline");

            migrationBuilder.CreateIndex(
                name: "IX_FundingSubscriptions_ConfirmationHash",
                table: "FundingSubscriptions",
                column: "ConfirmationHash");

            migrationBuilder.CreateIndex(
                name: "IX_FundingSubscriptions_Email",
                table: "FundingSubscriptions",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_FundingSubscriptions_Handle",
                table: "FundingSubscriptions",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingSubscriptions_Key",
                table: "FundingSubscriptions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hostings_CentreId",
                table: "Hostings",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedItems_ContentImportId",
                table: "ImportedItems",
                column: "ContentImportId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemComments_Kind_ItemId",
                table: "ItemComments",
                columns: new[] { "Kind", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_ItemComments_MentionedId",
                table: "ItemComments",
                column: "MentionedId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemComments_Number",
                table: "ItemComments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeptForms_AccountId",
                table: "KeptForms",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_FoldedHeading_Id",
                table: "KeyFigures",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_Slug",
                table: "KeyFigures",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_State",
                table: "KeyFigures",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_LabelReferences_FoldedHeading_Id",
                table: "LabelReferences",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelReferences_Slug",
                table: "LabelReferences",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LabelReferences_State",
                table: "LabelReferences",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_LabelSteps_FoldedHeading_Id",
                table: "LabelSteps",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelSteps_Procedure_Position",
                table: "LabelSteps",
                columns: new[] { "Procedure", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelSteps_Slug",
                table: "LabelSteps",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LabelSteps_State",
                table: "LabelSteps",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_LinkChecks_Hash",
                table: "LinkChecks",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LinkChecks_NextCheckAt",
                table: "LinkChecks",
                column: "NextCheckAt");

            migrationBuilder.CreateIndex(
                name: "IX_LinkChecks_State",
                table: "LinkChecks",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_LinkPlaces_Kind_ItemId",
                table: "LinkPlaces",
                columns: new[] { "Kind", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_News_FoldedHeading_Id",
                table: "News",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_News_On",
                table: "News",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_News_PictureId",
                table: "News",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_News_Slug",
                table: "News",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_News_State",
                table: "News",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_NewsCentres_NewsItemId",
                table: "NewsCentres",
                column: "NewsItemId");

            migrationBuilder.CreateIndex(
                name: "IX_NewsCountries_NewsItemId",
                table: "NewsCountries",
                column: "NewsItemId");

            migrationBuilder.CreateIndex(
                name: "IX_NewsProgrammes_ProgrammesId",
                table: "NewsProgrammes",
                column: "ProgrammesId");

            migrationBuilder.CreateIndex(
                name: "IX_OldAddresses_Path",
                table: "OldAddresses",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenForms_AccountId_Kind_ItemId",
                table: "OpenForms",
                columns: new[] { "AccountId", "Kind", "ItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenForms_Kind_ItemId",
                table: "OpenForms",
                columns: new[] { "Kind", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_NextTryAt",
                table: "OutgoingMails",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_Submission_Recipient",
                table: "OutgoingMails",
                columns: new[] { "Submission", "Recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PageDescriptions_Kind_ItemId_Path",
                table: "PageDescriptions",
                columns: new[] { "Kind", "ItemId", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participations_CentreId",
                table: "Participations",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_FoldedHeading_Id",
                table: "Partners",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Slug",
                table: "Partners",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partners_State",
                table: "Partners",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSearchDisciplines_PartnerSearchId",
                table: "PartnerSearchDisciplines",
                column: "PartnerSearchId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSearches_CentreId",
                table: "PartnerSearches",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSearches_EndsOn",
                table: "PartnerSearches",
                column: "EndsOn");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSearches_FoldedHeading_Id",
                table: "PartnerSearches",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSearches_Slug",
                table: "PartnerSearches",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSearches_State",
                table: "PartnerSearches",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeys_UserId",
                table: "Passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Photographs_CentreId",
                table: "Photographs",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_Photographs_FoldedHeading_Id",
                table: "Photographs",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Photographs_Slug",
                table: "Photographs",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Photographs_State",
                table: "Photographs",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_Kind_ItemId",
                table: "PreviewLinks",
                columns: new[] { "Kind", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_TokenHash",
                table: "PreviewLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeDisciplines_ResidencyProgrammeId",
                table: "ProgrammeDisciplines",
                column: "ResidencyProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_FoldedHeading_Id",
                table: "Programmes",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Slug",
                table: "Programmes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_State",
                table: "Programmes",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectCentres_EuropeanProjectId",
                table: "ProjectCentres",
                column: "EuropeanProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_FoldedHeading_Id",
                table: "Projects",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Slug",
                table: "Projects",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_State",
                table: "Projects",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ProtocolCentres_ProtocolId",
                table: "ProtocolCentres",
                column: "ProtocolId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtocolCountries_ProtocolId",
                table: "ProtocolCountries",
                column: "ProtocolId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtocolPartners_ProtocolsId",
                table: "ProtocolPartners",
                column: "ProtocolsId");

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_FoldedHeading_Id",
                table: "Protocols",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_Slug",
                table: "Protocols",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_State",
                table: "Protocols",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedWorkCentres_PublishedWorkId",
                table: "PublishedWorkCentres",
                column: "PublishedWorkId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedWorks_CoverId",
                table: "PublishedWorks",
                column: "CoverId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedWorks_DocumentId",
                table: "PublishedWorks",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedWorks_FoldedHeading_Id",
                table: "PublishedWorks",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedWorks_Slug",
                table: "PublishedWorks",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedWorks_State",
                table: "PublishedWorks",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryCodes_AccountId_Hash",
                table: "RecoveryCodes",
                columns: new[] { "AccountId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resources_FoldedHeading_Id",
                table: "Resources",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Resources_ReviewOn",
                table: "Resources",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_Resources_Slug",
                table: "Resources",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resources_State",
                table: "Resources",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_At",
                table: "Revisions",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Kind_ItemId_Number",
                table: "Revisions",
                columns: new[] { "Kind", "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Services_FoldedHeading_Id",
                table: "Services",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Services_Slug",
                table: "Services",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Services_State",
                table: "Services",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_KeyHash",
                table: "Sessions",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffNotices_AccountId",
                table: "StaffNotices",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_FoldedHeading_Id",
                table: "Statements",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Kind_Position",
                table: "Statements",
                columns: new[] { "Kind", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Slug",
                table: "Statements",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_State",
                table: "Statements",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_PhotographId",
                table: "StoredFiles",
                column: "PhotographId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_PreparedAt",
                table: "StoredFiles",
                column: "PreparedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TextPages_FoldedHeading_Id",
                table: "TextPages",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TextPages_PictureId",
                table: "TextPages",
                column: "PictureId");

            migrationBuilder.CreateIndex(
                name: "IX_TextPages_Slug",
                table: "TextPages",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TextPages_State",
                table: "TextPages",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_FoldedHeading_Id",
                table: "TimelineEvents",
                columns: new[] { "FoldedHeading", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_On",
                table: "TimelineEvents",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_Slug",
                table: "TimelineEvents",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_State",
                table: "TimelineEvents",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_WorkRuns_EndedAt",
                table: "WorkRuns",
                column: "EndedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountCentres");

            migrationBuilder.DropTable(
                name: "AccountLinks");

            migrationBuilder.DropTable(
                name: "AgendaCentres");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "CallProgrammes");

            migrationBuilder.DropTable(
                name: "CandidatureDocuments");

            migrationBuilder.DropTable(
                name: "CentreDisciplines");

            migrationBuilder.DropTable(
                name: "CentrePhotographs");

            migrationBuilder.DropTable(
                name: "ContentChanges");

            migrationBuilder.DropTable(
                name: "CooperationAreas");

            migrationBuilder.DropTable(
                name: "CountryCounts");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "EditorialRecords");

            migrationBuilder.DropTable(
                name: "EventRegistrationLinks");

            migrationBuilder.DropTable(
                name: "FoundCalls");

            migrationBuilder.DropTable(
                name: "FundingCalls");

            migrationBuilder.DropTable(
                name: "FundingReminders");

            migrationBuilder.DropTable(
                name: "GuessCounts");

            migrationBuilder.DropTable(
                name: "Hostings");

            migrationBuilder.DropTable(
                name: "ImportedItems");

            migrationBuilder.DropTable(
                name: "ItemComments");

            migrationBuilder.DropTable(
                name: "KeptForms");

            migrationBuilder.DropTable(
                name: "KeyFigures");

            migrationBuilder.DropTable(
                name: "LabelReferences");

            migrationBuilder.DropTable(
                name: "LabelSteps");

            migrationBuilder.DropTable(
                name: "LinkPlaces");

            migrationBuilder.DropTable(
                name: "MenuPlaces");

            migrationBuilder.DropTable(
                name: "NewsCentres");

            migrationBuilder.DropTable(
                name: "NewsCountries");

            migrationBuilder.DropTable(
                name: "NewsProgrammes");

            migrationBuilder.DropTable(
                name: "OldAddresses");

            migrationBuilder.DropTable(
                name: "OpenForms");

            migrationBuilder.DropTable(
                name: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "PageCounts");

            migrationBuilder.DropTable(
                name: "PageDescriptions");

            migrationBuilder.DropTable(
                name: "Participations");

            migrationBuilder.DropTable(
                name: "PartnerSearchDisciplines");

            migrationBuilder.DropTable(
                name: "Passkeys");

            migrationBuilder.DropTable(
                name: "PreviewLinks");

            migrationBuilder.DropTable(
                name: "ProgrammeDisciplines");

            migrationBuilder.DropTable(
                name: "ProjectCentres");

            migrationBuilder.DropTable(
                name: "ProtocolCentres");

            migrationBuilder.DropTable(
                name: "ProtocolCountries");

            migrationBuilder.DropTable(
                name: "ProtocolPartners");

            migrationBuilder.DropTable(
                name: "PublishedWorkCentres");

            migrationBuilder.DropTable(
                name: "ReadOnlyPeriods");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropTable(
                name: "SeededItems");

            migrationBuilder.DropTable(
                name: "Services");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "StaffNotices");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "TableChoices");

            migrationBuilder.DropTable(
                name: "TextPages");

            migrationBuilder.DropTable(
                name: "TimelineEvents");

            migrationBuilder.DropTable(
                name: "WorkRuns");

            migrationBuilder.DropTable(
                name: "WorkStates");

            migrationBuilder.DropTable(
                name: "Candidatures");

            migrationBuilder.DropTable(
                name: "EventRegistrations");

            migrationBuilder.DropTable(
                name: "FundingSubscriptions");

            migrationBuilder.DropTable(
                name: "ContentImports");

            migrationBuilder.DropTable(
                name: "LinkChecks");

            migrationBuilder.DropTable(
                name: "News");

            migrationBuilder.DropTable(
                name: "Calls");

            migrationBuilder.DropTable(
                name: "PartnerSearches");

            migrationBuilder.DropTable(
                name: "Disciplines");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "Countries");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "Protocols");

            migrationBuilder.DropTable(
                name: "PublishedWorks");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "AgendaEvents");

            migrationBuilder.DropTable(
                name: "Resources");

            migrationBuilder.DropTable(
                name: "Photographs");

            migrationBuilder.DropTable(
                name: "Centres");
        }
    }
}
