using System.Security.Cryptography;
using System.Text;
using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Editing.Drafts;

/// <summary>
/// Makes the number that each form of content carries. The revision that is saved from a form takes its id from it, so that
/// the database itself lets a form be saved once, and a late message of the form is known as late.
/// </summary>
public static class FormNumber
{
    public const string Field = "submission";

    private const int MaxLength = 64;

    public static string New() => Guid.NewGuid().ToString("N");

    /// <summary>Null for a form without a number; the same number in other hands is another.</summary>
    public static Guid? RevisionIdOf(string? submission, Actor actor, string kind, int itemId) =>
        string.IsNullOrEmpty(submission) || submission.Length > MaxLength
            ? null
            : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{actor.AccountId} {kind} {itemId} {submission}")).AsSpan(0, 16));
}
