namespace MadasterGen.Package.Tests;

/// <summary>
/// The packages that all tests share. A class runs beside the other classes, since a build leaves half of two cores idle; a fixture of a
/// collection would make them wait for each other.
/// </summary>
internal static class SharedPackage
{
    private static readonly Lazy<PackedPackage> s_package = new(static () => Pack("MadasterGen"));

    private static readonly Lazy<PackedPackage> s_testing = new(static () => Pack("MadasterGen.Testing"));

    /// <summary>The package, packed by whoever asks first.</summary>
    public static PackedPackage Instance => s_package.Value;

    /// <summary>The package for tests of users.</summary>
    public static PackedPackage Testing => s_testing.Value;

    private static PackedPackage Pack(string name)
    {
        PackedPackage package = new(name);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => package.Dispose();
        return package;
    }
}
