using System.Globalization;
using System.Text;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>A sheet as a letter in one language, to be sent as it stands.</summary>
public sealed class QuestionLetter(Texts texts, PortalAddress portal)
{
    public string Subject(QuestionSheet sheet, SiteLanguage language) => sheet.Name is { } name
        ? Filled(language, "Admin.Questions.Subject", name)
        : texts.In(language.Code, "Admin.Questions.SubjectAssociation");

    public string Text(Question question, SiteLanguage language) =>
        Filled(language, $"Admin.Questions.Ask.{question.Ask}", question.Name);

    public string Body(QuestionSheet sheet, SiteLanguage language)
    {
        var letter = new StringBuilder();
        letter.Append(texts.In(language.Code, "Admin.Questions.Greeting")).Append("\n\n")
            .Append(texts.In(language.Code, sheet.IsForAssociation ? "Admin.Questions.OpeningAssociation" : "Admin.Questions.Opening"))
            .Append('\n');
        var number = 0;
        foreach (var about in sheet.Questions.GroupBy(question => (question.Kind, question.Id)))
        {
            var first = about.First();
            letter.Append('\n').Append(first.Name).Append('\n')
                .Append(CultureInfo.InvariantCulture, $"{portal.Origin}/{language.Code}{first.Path}\n");
            foreach (var question in about)
            {
                letter.Append(CultureInfo.InvariantCulture, $"{++number}. {Text(question, language)}\n");
            }
        }

        return letter.Append('\n').Append(texts.In(language.Code, "Admin.Questions.Closing")).ToString();
    }

    private string Filled(SiteLanguage language, string key, string argument) =>
        string.Format(language.Culture, texts.In(language.Code, key), argument);
}
