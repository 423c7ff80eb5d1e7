namespace CcrNetwork.Web.Areas.Admin.Readership;

public static class ReadershipPagesModule
{
    public static void AddReadershipPages(this IServiceCollection services)
    {
        services.AddScoped<ReadershipQuery>();
    }
}
