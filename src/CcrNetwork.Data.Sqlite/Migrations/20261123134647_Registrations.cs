using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Registrations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Capacity",
                table: "AgendaEvents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RegistrationUntil",
                table: "AgendaEvents",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "TakesRegistrations",
                table: "AgendaEvents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

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
                    table.ForeignKey(
                        name: "FK_EventRegistrations_AgendaEvents_AgendaEventId",
                        column: x => x.AgendaEventId,
                        principalTable: "AgendaEvents",
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
                    table.ForeignKey(
                        name: "FK_EventRegistrationLinks_EventRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "EventRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EventRegistrationLinks");

            migrationBuilder.DropTable(
                name: "EventRegistrations");

            migrationBuilder.DropColumn(
                name: "Capacity",
                table: "AgendaEvents");

            migrationBuilder.DropColumn(
                name: "RegistrationUntil",
                table: "AgendaEvents");

            migrationBuilder.DropColumn(
                name: "TakesRegistrations",
                table: "AgendaEvents");
        }
    }
}
