using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>The code of a language of the site. It derives from an attribute whose message forms know how to translate.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LanguageOfSiteAttribute() : RegularExpressionAttribute(".*")
{
    public override bool IsValid(object? value) => value is null or "" || (value is string code && SiteLanguages.Find(code) is not null);
}
