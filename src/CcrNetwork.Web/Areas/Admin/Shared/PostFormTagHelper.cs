using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcrNetwork.Web.Areas.Admin.Shared;

/// <summary>Gives every posting form of the staff area its antiforgery token, whatever its address, and the mark of its account.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IAntiforgery antiforgery, CurrentActor actor, FormMark mark) : TagHelper
{
    private const string TokenField = "__RequestVerificationToken";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the framework's own helper, which adds the token only to some forms.</summary>
    public override int Order => 1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!output.PostContent.GetContent().Contains(TokenField, StringComparison.Ordinal))
        {
            output.PostContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        }

        if (actor.Find() is { } account)
        {
            output.PostContent.AppendHtml(Hidden(FormMark.FieldName, mark.Of(account.Id)));
        }
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (input.Attributes["type"], input.Attributes["name"], input.Attributes["value"]) = ("hidden", name, value);
        return input;
    }
}
