using System.Reflection;

namespace MadasterGen.Tool.Setup;

/// <summary>The version of the packages that this tool was published with.</summary>
internal static class PackageVersion
{
    /// <summary>It, with what marks it as a version before a release.</summary>
    public static string Current { get; } =
        Of(typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>The version of a package without what tells from which sources it was built.</summary>
    /// <param name="informational">The version as an assembly names it, such as <c>1.2.0-beta.1+0123abc</c>.</param>
    public static string Of(string informational) => informational.Split('+')[0];
}
