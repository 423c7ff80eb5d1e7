using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FundingMail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Unsubscribe",
                table: "OutgoingMails",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FundingReminders");

            migrationBuilder.DropTable(
                name: "FundingSubscriptions");

            migrationBuilder.DropColumn(
                name: "Unsubscribe",
                table: "OutgoingMails");
        }
    }
}
