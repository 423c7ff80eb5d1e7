namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>A field that offers a few values, for the partial <c>_Select</c>.</summary>
public sealed record SelectField(string Name, string Label, IReadOnlyList<SelectChoice> Choices)
{
    public string? Value { get; init; }

    public string? Hint { get; init; }

    public string Id => Field.IdOf(Name);
}
