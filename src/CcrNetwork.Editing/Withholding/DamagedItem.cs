namespace CcrNetwork.Editing.Withholding;

/// <summary>An item, or the draft of one, that is not public and cannot be read.</summary>
public sealed record DamagedItem(string Kind, int Id);
