using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// A path of the portal, which begins with the language of a page: <c>/fr</c> or <c>/fr/centres</c>, and never leads to another
/// site. It derives from an attribute whose message forms know how to translate.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AddressInLanguageAttribute() : RegularExpressionAttribute(".*")
{
    public override bool IsValid(object? value) => value is null or "" || (value is string path && SiteLanguages.IsAddress(path));
}
