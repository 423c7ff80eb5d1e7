using CcrNetwork.Web.Areas.Admin.Comments;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Descriptions;
using CcrNetwork.Web.Areas.Admin.Disciplines;
using CcrNetwork.Web.Areas.Admin.Items;
using CcrNetwork.Web.Areas.Admin.MenuOrder;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Areas.Admin.Questions;
using CcrNetwork.Web.Areas.Admin.Review;
using CcrNetwork.Web.Areas.Admin.Search;
using CcrNetwork.Web.Areas.Admin.Undelivered;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>What the people at the desk see across all kinds of content.</summary>
public static class DeskRegistration
{
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddScoped<DraftsUnderWay>();
        services.AddScoped<UndeliveredMail>();
        services.AddScoped<DisciplinesQuery>();
        services.AddScoped<DisciplineEditor>();
        services.AddScoped<MenuEditor>();
        services.AddScoped<PageDescriptions>();
        services.AddScoped<CommentReaders>();
        services.AddScoped<CommentsQuery>();
        services.AddScoped<CommentEditor>();
        services.AddScoped<ReviewQuery>();
        services.AddScoped<ItemRemoval>();
        services.AddScoped<ItemCopy>();
        services.AddScoped<MenuCounts>();
        services.AddScoped<QuestionsQuery>();
        services.AddScoped<QuestionLetter>();
        services.AddScoped<PreparationQuery>();
        services.AddScoped<DescriptionQuery>();
        services.AddScoped<DescriptionEditor>();
        services.AddSingleton<StaffIndex>();
        services.AddScoped<StaffSearchQuery>();
    }
}
