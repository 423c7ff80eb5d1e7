using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.SqlServer.Migrations
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
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FundingSubscriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Handle = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Filter = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    WantedKind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    WantedLanguage = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    ConfirmationHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    ConfirmUntil = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    EndsAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ToldOfEndAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    LastDigestAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingSubscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FundingReminders",
                columns: table => new
                {
                    SubscriptionId = table.Column<int>(type: "int", nullable: false),
                    CallId = table.Column<int>(type: "int", nullable: false),
                    Deadline = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
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
