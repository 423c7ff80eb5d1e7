using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>What staff keeps of a candidature.</summary>
public sealed class CandidatureForm : CandidatureFields
{
    public static readonly IReadOnlyList<string> Names =
    [
        .. typeof(CandidatureForm).GetProperties().Where(property => property.CanWrite).Select(property => property.Name),
    ];

    /// <summary>The version that the form showed.</summary>
    public Guid Version { get; set; }

    [Display(Name = "Admin.Candidatures.NextStep")]
    [MaxLength(Candidature.NextStepMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? NextStep { get; set; }

    public DateOnly? NextStepOn { get; set; }

    [Display(Name = "Admin.Candidatures.Notes")]
    [MaxLength(Candidature.NotesMaxLength, ErrorMessage = FormMessages.TooLong)]
    [DataType(DataType.MultilineText)]
    public string? Notes { get; set; }

    public static CandidatureForm Of(Candidature candidature) => new()
    {
        Version = candidature.Version,
        Site = candidature.Site,
        Owner = candidature.Owner,
        Place = candidature.Place,
        Project = candidature.Project,
        ContactName = candidature.ContactName,
        ContactEmail = candidature.ContactEmail,
        ContactPhone = candidature.ContactPhone,
        NextStep = candidature.NextStep,
        NextStepOn = candidature.NextStepOn,
        Notes = candidature.Notes,
    };

    /// <summary>As it would be kept.</summary>
    public CandidatureForm AsWritten()
    {
        var written = (CandidatureForm)MemberwiseClone();
        (written.Project, written.Notes) = (Lines(Project), Lines(Notes));
        return written;
    }

    /// <summary>The names of the fields that it would change.</summary>
    public IReadOnlyList<string> WriteTo(Candidature candidature)
    {
        var before = Of(candidature);
        (candidature.Site, candidature.Owner, candidature.Place, candidature.Project) = (Site!, Owner, Place!, Lines(Project)!);
        (candidature.ContactName, candidature.ContactEmail, candidature.ContactPhone) = (ContactName!, ContactEmail!, ContactPhone);
        (candidature.NextStep, candidature.NextStepOn, candidature.Notes) = (NextStep, NextStepOn, Lines(Notes));
        return DifferencesTo(before, Of(candidature));
    }

    /// <summary>The names of the fields in which two differ.</summary>
    public static IReadOnlyList<string> DifferencesTo(CandidatureForm one, CandidatureForm other) =>
        [.. typeof(CandidatureForm).GetProperties()
            .Where(property => property.Name != nameof(Version) && !Equals(Read(property.GetValue(one)), Read(property.GetValue(other))))
            .Select(property => property.Name)];

    /// <summary>Browsers send other ends of lines than the database keeps.</summary>
    private static object? Read(object? value) => value is string text ? Lines(text) : value;

    private static string? Lines(string? text) => text?.ReplaceLineEndings("\n");
}
