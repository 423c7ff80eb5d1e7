using System.ComponentModel.DataAnnotations;

namespace CcrNetwork.Web.Infrastructure.Hosting;

public sealed class SecurityOptions : IValidatableObject
{
    public const string Section = "Security";

    /// <summary>
    /// Where somebody who has found a hole writes to, as <c>/.well-known/security.txt</c> says it: an address of mail, of a page,
    /// or a telephone.
    /// </summary>
    public string Contact { get; set; } = "mailto:info@accr-europe.org";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Contact, UriKind.Absolute, out var address)
            || address.Scheme is not ("mailto" or "https" or "tel")
            || Contact.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign)))
        {
            yield return new(
                $"Security:Contact is “{Contact}”; it must be an address that begins with mailto:, https: or tel:.", [nameof(Contact)]);
        }
    }
}
