namespace CcrNetwork.Web.Infrastructure.Forms;

public sealed record SelectChoice(string Value, string Text);
