using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>What somebody who wants to come to an event says of themselves.</summary>
public sealed class RegistrationForm
{
    [Display(Name = "Registrations.Name")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(EventRegistration.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Registrations.Organisation")]
    [MaxLength(EventRegistration.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Organisation { get; set; }

    [Display(Name = "Registrations.Email")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(EventRegistration.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }
}

public sealed record RegistrationPage(OpenEvent Event, RegistrationForm Form);

/// <summary>What a link from a message shows.</summary>
public sealed record RegistrationLinkPage(OpenEvent Event, RegistrationState State, string Name, string Email, string Secret);
