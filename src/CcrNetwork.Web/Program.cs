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

if (!app.AcceptsSettings())
{
    return 1;
}

// The model of the database and the table of addresses are made beside each other: a third of the way to the first answer.
var preparation = Task.Run(app.PrepareDatabaseAsync);
app.UsePages();
if (!await preparation)
{
    return 1;
}

await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the site.</summary>
public partial class Program
{
}
