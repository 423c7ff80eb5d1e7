using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>An address by the rule of <see cref="WebAddress"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : RegularExpressionAttribute
{
    public WebAddressAttribute()
        : base(".*") =>
        ErrorMessage = FormMessages.BadWebAddress;

    public override bool IsValid(object? value) => value is null or "" || (value is string text && Rule.Holds<WebAddress>(text));
}
