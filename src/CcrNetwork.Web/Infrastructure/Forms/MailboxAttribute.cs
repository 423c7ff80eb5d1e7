using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// An e-mail address by the rule of <see cref="EmailAddress"/>. It derives from an attribute whose message forms know how to
/// translate.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailboxAttribute() : RegularExpressionAttribute(".*")
{
    public override bool IsValid(object? value) => value is null or "" || (value is string text && Rule.Holds<EmailAddress>(text));
}
