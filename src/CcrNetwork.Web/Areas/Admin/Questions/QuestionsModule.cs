namespace CcrNetwork.Web.Areas.Admin.Questions;

public static class QuestionsModule
{
    public static void AddQuestions(this IServiceCollection services)
    {
        services.AddScoped<QuestionsQuery>();
        services.AddScoped<QuestionLetter>();
    }
}
