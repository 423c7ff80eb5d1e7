using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.RichTexts;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>Shows a text as it will look, by the very code that will show it to the public.</summary>
[Authorize(StaffPolicies.CentreEditors)]
public sealed class RichTextController(HtmlEncoder encoder) : AdminController
{
    private const int HeadingsBelow = 2;

    [HttpPost("admin/rich-text")]
    public IActionResult Show([DataType(DataType.MultilineText)] string? text, string? language)
    {
        if (text?.Length > ContentField.RichTextMaxLength)
        {
            return BadRequest();
        }

        using var writer = new StringWriter();
        RichText.ToHtml(new TextInLanguage(text ?? "", language ?? ""), HeadingsBelow, encoder).WriteTo(writer, encoder);
        return Content(writer.ToString(), "text/html; charset=utf-8");
    }

    /// <summary>What may be in the way of who reads it, while it is being written.</summary>
    [HttpPost("admin/rich-text/hints")]
    public IActionResult Check([DataType(DataType.MultilineText)] string? text, string? language) =>
        text?.Length > ContentField.RichTextMaxLength
            ? BadRequest()
            : PartialView(
                "~/Areas/Admin/Shared/_TextHints.cshtml", TextChecks.Of(text ?? "", SiteLanguages.Find(language ?? "")));
}
