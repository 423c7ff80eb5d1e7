namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>One field of a form, for the partial <c>_Field</c>: label, help, error and input belong together.</summary>
/// <param name="Name">As it is posted; errors are looked up by it.</param>
public sealed record Field(string Name, string Label)
{
    public string? Value { get; init; }

    public string Type { get; init; } = "text";

    public string? Hint { get; init; }

    public string? Autocomplete { get; init; }

    public string? InputMode { get; init; }

    public int? MaxLength { get; init; }

    public int? MinLength { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Of the value, when it is not that of the page.</summary>
    public string? Lang { get; init; }

    /// <summary>The id of the form to which it belongs, when it stands outside.</summary>
    public string? Form { get; init; }

    /// <summary>More than one line.</summary>
    public bool IsLong { get; init; }

    public string Id => IdOf(Name);

    /// <summary>The id of a field by the name under which it is posted.</summary>
    public static string IdOf(string name) =>
        name.Length == 0
            ? "form"
            : $"field-{name.Replace('.', '-').Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}";
}
