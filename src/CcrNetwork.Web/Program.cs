using CcrNetwork.Web.Composition;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;

var builder = WebApplication.CreateBuilder(args);
builder.AddLanguages();
builder.AddNetworkHost();
builder.AddNetworkDatabase();
builder.AddPages();
builder.AddModules();

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
