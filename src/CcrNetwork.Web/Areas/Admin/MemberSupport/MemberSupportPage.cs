using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MemberSupport;

public sealed class SupportForm
{
    [Display(Name = "Admin.MemberSupport.Centre")]
    [Required(ErrorMessage = FormMessages.Required)]
    public int? Centre { get; set; }

    [Display(Name = "Admin.MemberSupport.Project")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.ProjectMaxLength, ErrorMessage = FormMessages.TooLong)]
    [DataType(DataType.MultilineText)]
    public string? Project { get; set; }

    [Display(Name = "LabelRequest.Phone")]
    [MaxLength(Candidature.PhoneMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Phone { get; set; }

    [MaxLength(Infrastructure.Forms.Submission.MaxLength)]
    public string? Submission { get; set; }
}

public sealed record OwnCentre(int Id, string Name, string City, string CountryCode);

public sealed record OwnRequest(string Reference, string Site, CandidatureStage Stage, DateTime OpenedAt);

/// <param name="Centres">Those that the member keeps.</param>
/// <param name="Requests">What these centres have asked for, the newest first.</param>
public sealed record MemberSupportPage(SupportForm Form, IReadOnlyList<OwnCentre> Centres, IReadOnlyList<OwnRequest> Requests);

public sealed class MemberSupportQuery(NetworkDbContext db)
{
    public async Task<MemberSupportPage> RunAsync(SupportForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ids = actor.CentreIds;
        var centres = await db.Centres
            .Where(c => ids.Contains(c.Id))
            .OrderBy(c => c.Name).ThenBy(c => c.Id)
            .Select(c => new OwnCentre(c.Id, c.Name, c.Address.City, c.Address.CountryCode))
            .ToListAsync(cancellationToken);
        var requests = await db.Candidatures
            .Where(c => c.Kind == CandidatureKind.Support && c.CentreId != null && ids.Contains(c.CentreId.Value))
            .OrderByDescending(c => c.Id)
            .Select(c => new OwnRequest(c.Reference, c.Site, c.Stage, c.OpenedAt))
            .ToListAsync(cancellationToken);
        return new MemberSupportPage(form, centres, requests);
    }
}
