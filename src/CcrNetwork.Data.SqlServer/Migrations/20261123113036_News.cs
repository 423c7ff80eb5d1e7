using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcrNetwork.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class News : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "News",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Lead = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    Notes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Heading = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    FoldedHeading = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    MissingTranslations = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_News", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NewsCentres",
                columns: table => new
                {
                    CentresId = table.Column<int>(type: "int", nullable: false),
                    NewsItemId = table.Column<int>(type: "int", nullable: false)
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
                    CountriesId = table.Column<int>(type: "int", nullable: false),
                    NewsItemId = table.Column<int>(type: "int", nullable: false)
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
                    NewsItemId = table.Column<int>(type: "int", nullable: false),
                    ProgrammesId = table.Column<int>(type: "int", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_News_On",
                table: "News",
                column: "On");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NewsCentres");

            migrationBuilder.DropTable(
                name: "NewsCountries");

            migrationBuilder.DropTable(
                name: "NewsProgrammes");

            migrationBuilder.DropTable(
                name: "News");
        }
    }
}
