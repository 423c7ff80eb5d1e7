namespace CcrNetwork.Web.Areas.Admin.Review;

public static class ReviewModule
{
    public static void AddReview(this IServiceCollection services)
    {
        services.AddScoped<ReviewQuery>();
    }
}
