using System.Reflection;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <summary>Which release this is.</summary>
public static class ReleaseVersion
{
    /// <summary>As it was built, with the commit where the build knew it.</summary>
    public static string Text { get; } =
        typeof(ReleaseVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
