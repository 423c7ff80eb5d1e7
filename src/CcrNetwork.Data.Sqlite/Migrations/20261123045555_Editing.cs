using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Editing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "TimelineEvents",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "TimelineEvents",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "TimelineEvents",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Statements",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Statements",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Statements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Services",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Services",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Services",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "PublishedWorks",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "PublishedWorks",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "PublishedWorks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Protocols",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Protocols",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Protocols",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Projects",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Projects",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Programmes",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Programmes",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Programmes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Partners",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Partners",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Partners",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "LabelSteps",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "LabelSteps",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "LabelSteps",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "LabelReferences",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "LabelReferences",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "LabelReferences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "KeyFigures",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "KeyFigures",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "KeyFigures",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Countries",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Countries",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Countries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Centres",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Centres",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Centres",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedHeading",
                table: "Calls",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "Calls",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MissingTranslations",
                table: "Calls",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

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
                });

            migrationBuilder.CreateIndex(
                name: "IX_EditorialRecords_Kind_ItemId",
                table: "EditorialRecords",
                columns: new[] { "Kind", "ItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditorialRecords_Stage",
                table: "EditorialRecords",
                column: "Stage");

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
                name: "IX_Revisions_At",
                table: "Revisions",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Kind_ItemId_Number",
                table: "Revisions",
                columns: new[] { "Kind", "ItemId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EditorialRecords");

            migrationBuilder.DropTable(
                name: "OpenForms");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "TimelineEvents");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "TimelineEvents");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "TimelineEvents");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "PublishedWorks");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "PublishedWorks");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "PublishedWorks");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Protocols");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Protocols");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Protocols");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "LabelSteps");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "LabelSteps");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "LabelSteps");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "LabelReferences");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "LabelReferences");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "LabelReferences");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "KeyFigures");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "KeyFigures");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "KeyFigures");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Countries");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Countries");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Countries");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Centres");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Centres");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Centres");

            migrationBuilder.DropColumn(
                name: "FoldedHeading",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "MissingTranslations",
                table: "Calls");
        }
    }
}
