using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FoundCalls : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                });

            migrationBuilder.CreateIndex(
                name: "IX_FoundCalls_Hash",
                table: "FoundCalls",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FoundCalls_State_DecidedAt",
                table: "FoundCalls",
                columns: new[] { "State", "DecidedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FoundCalls");
        }
    }
}
