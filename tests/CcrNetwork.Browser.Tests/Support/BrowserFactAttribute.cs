namespace CcrNetwork.Browser.Tests.Support;

/// <summary>Skipped aloud where no Chromium is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.ReasonToSkip;
}

/// <summary>Skipped aloud where no Chromium is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}
