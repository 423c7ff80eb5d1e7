using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Data.Design;

/// <summary>Tells the tool that makes migrations by what to write them.</summary>
public sealed class ReleaseMigrationsServices : IDesignTimeServices
{
    public void ConfigureDesignTimeServices(IServiceCollection services) =>
        services.AddSingleton<IMigrationsCodeGenerator, ReleaseMigrationsGenerator>();
}
