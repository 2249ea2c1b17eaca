namespace MadasterGen.Package.Tests;

/// <summary>
/// The package that all tests share. A class runs beside the other classes, since a build leaves half of two cores idle; a fixture of a
/// collection would make them wait for each other.
/// </summary>
internal static class SharedPackage
{
    private static readonly Lazy<PackedPackage> s_package = new(Pack);

    /// <summary>The package, packed by whoever asks first.</summary>
    public static PackedPackage Instance => s_package.Value;

    private static PackedPackage Pack()
    {
        PackedPackage package = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => package.Dispose();
        return package;
    }
}
