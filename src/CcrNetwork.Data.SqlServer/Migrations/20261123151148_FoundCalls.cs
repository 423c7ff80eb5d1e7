using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.SqlServer.Migrations
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    SourceUrl = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Funder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Deadline = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    DeadlineZone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    FundingCallId = table.Column<int>(type: "int", nullable: true)
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
