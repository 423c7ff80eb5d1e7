using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Paging;

namespace CcrNetwork.Web.Areas.Admin.Redirects;

public sealed class RedirectForm
{
    /// <summary>Path and query that visitors ask for, with or without the name of the site before it.</summary>
    [Display(Name = "Admin.Redirects.From")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(OldAddress.PathMaxLength, ErrorMessage = FormMessages.TooLong)]
    [RegularExpression("(https?://[^/]+)?/.*", ErrorMessage = "Admin.Redirects.FromFault")]
    public string? From { get; set; }

    /// <summary>A path of this portal.</summary>
    [Display(Name = "Admin.Redirects.To")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(OldAddress.PathMaxLength, ErrorMessage = FormMessages.TooLong)]
    [AddressInLanguage(ErrorMessage = "Admin.Redirects.ToFault")]
    public string? To { get; set; }
}

/// <param name="Id">Null for one that is being made.</param>
public sealed record RedirectPage(int? Id, RedirectForm Form);

public sealed record RedirectListPage(string? Search, PagedList<RedirectRow> Redirects);

public sealed record RedirectRow(int Id, string From, string To);
