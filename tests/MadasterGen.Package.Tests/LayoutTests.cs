using System.IO.Compression;
using System.Runtime.InteropServices;

namespace MadasterGen.Package.Tests;

/// <summary>What is in the package.</summary>
public class LayoutTests
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    private static readonly string s_precompiledFolder = $"precompiled/{RuntimeInformation.RuntimeIdentifier}/";

    private static readonly IEnumerable<string> s_guides =
        Guides.Pages.Skip(1).Select(Path.GetFileName).Concat(["Pictures/build.dark.png", "Pictures/build.light.png", "Reference.md"])
            .Order(StringComparer.Ordinal).Select(static name => $"docs/{name}");

    [Fact]
    public void The_package_holds_the_generator_its_libraries_and_its_build_files_and_nothing_else()
    {
        using ZipArchive archive = SharedPackage.Instance.Open();

        string[] files = [.. archive.Entries.Select(e => e.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "Diagnostics/Policy.md", "LICENSE", "MadasterGen.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
                AnalyzerFolder + "MadasterGen.CodeFixes.dll", AnalyzerFolder + "MadasterGen.Core.dll", AnalyzerFolder + "MadasterGen.dll",
                AnalyzerFolder + "Microsoft.OpenApi.Readers.dll", AnalyzerFolder + "Microsoft.OpenApi.dll", AnalyzerFolder + "SharpYaml.dll",
                "build/MadasterGen.props", "build/MadasterGen.targets",
                "buildMultiTargeting/MadasterGen.targets", .. s_guides,
                "icon.png", s_precompiledFolder + "MadasterGen.Core.dll", s_precompiledFolder + "MadasterGen.dll",
                s_precompiledFolder + "Microsoft.OpenApi.Readers.dll", s_precompiledFolder + "Microsoft.OpenApi.dll", s_precompiledFolder + "SharpYaml.dll",
            ],
            files);
    }

    [Fact]
    public void The_package_brings_no_run_time_dependency()
    {
        using ZipArchive archive = SharedPackage.Instance.Open();
        using StreamReader reader = new(archive.GetEntry("MadasterGen.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec);
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec);
        Assert.Contains("<icon>icon.png</icon>", nuspec);
        Assert.DoesNotContain("<dependency ", nuspec);
    }

    [Fact]
    public void Whoever_wrote_a_library_in_the_package_is_named_with_the_license()
    {
        using ZipArchive archive = SharedPackage.Instance.Open();
        using StreamReader reader = new(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string notices = reader.ReadToEnd();

        IEnumerable<string> libraries = archive.Entries.Where(entry => entry.FullName.StartsWith(AnalyzerFolder, StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).Where(name => !name.StartsWith("MadasterGen", StringComparison.Ordinal));
        Assert.All(libraries, library => Assert.Contains(library, notices, StringComparison.Ordinal));
        Assert.Contains("Permission is hereby granted, free of charge", notices, StringComparison.Ordinal);
    }

    /// <summary>Without what is compiled ahead, 3 MB for each of the machines.</summary>
    [Fact]
    public void The_package_is_small() => Assert.InRange(PortableSize(), 1, 2_000_000);

    private static long PortableSize()
    {
        using ZipArchive archive = SharedPackage.Instance.Open();
        return archive.Entries.Where(entry => !entry.FullName.StartsWith("precompiled/", StringComparison.Ordinal)).Sum(entry => entry.CompressedLength);
    }

    [Fact]
    public void Every_assembly_references_only_what_every_host_has_or_the_package_brings()
    {
        Dictionary<string, Version> hosts = new()
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            // The compiler's own assemblies reference it: where they are, it is.
            ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
            // Editors alone, which alone ask for fixes.
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        };
        string[] brought = ["MadasterGen.Core", "Microsoft.OpenApi.Readers", "Microsoft.OpenApi", "SharpYaml"];

        IReadOnlyList<(string Assembly, string Name, Version Version)> references = SharedPackage.Instance.References();

        Assert.NotEmpty(references);
        foreach ((string assembly, string name, Version version) in references)
        {
            bool isKnown = brought.Contains(name) || (hosts.TryGetValue(name, out Version? highest) && version <= highest);
            Assert.True(isKnown, $"{assembly} references {name} {version}.");
        }
    }

    [Fact]
    public void The_package_for_tests_holds_one_small_library_that_brings_ASP_NET_Core_and_no_other_package()
    {
        using ZipArchive archive = SharedPackage.Testing.Open();
        using StreamReader reader = new(archive.GetEntry("MadasterGen.Testing.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();

        string[] files = [.. archive.Entries.Select(e => e.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "LICENSE", "MadasterGen.Testing.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png",
                "lib/net8.0/MadasterGen.Testing.dll", "lib/net8.0/MadasterGen.Testing.xml",
            ],
            files);
        Assert.InRange(archive.Entries.Sum(entry => entry.CompressedLength), 1, 300_000);
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec);
        Assert.Contains("<frameworkReference name=\"Microsoft.AspNetCore.App\" />", nuspec);
        Assert.DoesNotContain("<dependency ", nuspec);
    }

    private static bool IsOurs(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml";
}
