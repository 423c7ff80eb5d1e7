using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Links : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LinkChecks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Address = table.Column<string>(type: "nvarchar(2048)", maxLength: 2048, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Host = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    MovedTo = table.Column<string>(type: "nvarchar(2048)", maxLength: 2048, nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    FailedDays = table.Column<int>(type: "int", nullable: false),
                    LastFailedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LinkPlaces",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    LinkId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkPlaces", x => new { x.LinkId, x.Kind, x.ItemId, x.Key });
                    table.ForeignKey(
                        name: "FK_LinkPlaces_LinkChecks_LinkId",
                        column: x => x.LinkId,
                        principalTable: "LinkChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LinkPlaces");

            migrationBuilder.DropTable(
                name: "LinkChecks");
        }
    }
}
