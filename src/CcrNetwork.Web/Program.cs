using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Features;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Operations;
using CcrNetwork.Web.Infrastructure.Readership;

var builder = WebApplication.CreateBuilder(args);
builder.AddNetworkHost();
builder.AddNetworkDatabase();
builder.AddPages();
builder.AddMail();
builder.AddMedia();
builder.AddReadership();
builder.Services.AddFetching();
builder.AddStaffAccess();
builder.Services.AddFeatures();
builder.Services.AddEditing();

await using var app = builder.Build();
if (OperationCommands.AreAskedFor(args))
{
    return await app.RunOperationAsync(args);
}

if (!await app.PrepareDatabaseAsync())
{
    return 1;
}

app.UsePages();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the site.</summary>
public partial class Program
{
}
