using CcrNetwork.Web.Areas.Admin.Content;

namespace CcrNetwork.Web.Areas.Admin.Comments;

public static class CommentsModule
{
    public static void AddComments(this IServiceCollection services)
    {
        services.AddScoped<CommentReaders>();
        services.AddScoped<CommentsQuery>();
        services.AddScoped<CommentEditor>();
        services.AddScoped<IFormAddition, CommentsOnForm>();
    }
}
