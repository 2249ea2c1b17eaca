using System.IO.Compression;
using System.Text.RegularExpressions;

namespace MadasterGen.Package.Tests;

/// <summary>The pages for users: short enough to be read, whole, and the same in the package.</summary>
public partial class GuideTests
{
    private const int MostLines = 150;

    [Fact]
    public void The_README_fits_on_a_few_screens() =>
        Assert.InRange(Guides.Read("README.md").TrimEnd().Split('\n').Length, 1, MostLines);

    [Fact]
    public void The_README_links_to_every_guide() =>
        Assert.Empty(Guides.Pages.Except(Links("README.md").Append("README.md")));

    [Fact]
    public void Every_link_between_pages_leads_to_a_file()
    {
        foreach (string page in Guides.Pages)
            Assert.All(Links(page), link => Assert.True(File.Exists(Path.Combine(PackedPackage.RepositoryRoot, link)), $"{page} links to {link}."));
    }

    /// <summary>Where the README changes: <c>MADASTERGEN_ACCEPT=1 dotnet test tests/MadasterGen.Package.Tests --filter GuideTests</c>.</summary>
    [Fact]
    public void The_README_of_the_package_is_that_of_the_repository_with_links_into_the_package()
    {
        string expected = Guides.OfPackage();
        if (Environment.GetEnvironmentVariable("MADASTERGEN_ACCEPT") == "1")
            File.WriteAllText(Path.Combine(PackedPackage.RepositoryRoot, Guides.PackageReadme), expected);

        Assert.Equal(expected, Guides.Read(Guides.PackageReadme));
    }

    [Fact]
    public void The_package_has_the_guides_and_a_README_of_its_own()
    {
        using ZipArchive archive = SharedPackage.Instance.Open();
        using StreamReader reader = new(archive.GetEntry("README.md")!.Open());
        string readme = reader.ReadToEnd();

        Assert.All(Guides.Pages.Skip(1), guide => Assert.NotNull(archive.GetEntry($"docs/{Path.GetFileName(guide)}")));
        // What is about the repository is not for who has the package, and a page of a package has no files beside it.
        Assert.DoesNotContain("dotnet run --project src", readme);
        Assert.DoesNotContain("repository -->", readme);
        Assert.All(Link().Matches(readme), static link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.Contains("docs/FirstCall.md", readme);
    }

    [Fact]
    public void Every_link_and_picture_of_a_guide_leads_to_a_file_in_the_package()
    {
        using ZipArchive archive = SharedPackage.Instance.Open();

        foreach (string guide in Guides.Pages.Skip(1))
        {
            string text = Guides.Read(guide);
            IEnumerable<string> files = Link().Matches(text).Concat(Picture().Matches(text)).Select(static link => link.Groups[1].Value.Split('#')[0])
                .Where(static link => link.Length > 0 && !link.StartsWith("https://", StringComparison.Ordinal));
            Assert.All(files, link => Assert.True(archive.GetEntry(InPackage(link)) is not null, $"{guide} leads to {link}."));
        }
    }

    private static string InPackage(string link) =>
        Path.GetRelativePath(PackedPackage.RepositoryRoot, Path.GetFullPath(Path.Combine(PackedPackage.RepositoryRoot, "docs", link))).Replace('\\', '/');

    private static IEnumerable<string> Links(string page) => Link().Matches(Guides.Read(page)).Concat(Picture().Matches(Guides.Read(page)))
        .Select(static link => link.Groups[1].Value)
        .Where(static link => !link.StartsWith("https://", StringComparison.Ordinal))
        .Select(link => Path.GetRelativePath(
            PackedPackage.RepositoryRoot, Path.GetFullPath(Path.Combine(PackedPackage.RepositoryRoot, Path.GetDirectoryName(page)!, link.Split('#')[0]))).Replace('\\', '/'));

    [GeneratedRegex("src(?:set)?=\"([^\"]+)\"")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
