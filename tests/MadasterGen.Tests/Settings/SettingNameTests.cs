using MadasterGen.Settings;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Settings;

/// <summary>Who reads a setting asks its row for the name: a name that is written a second time can be written otherwise.</summary>
public sealed class SettingNameTests
{
    private static readonly string[] s_names =
    [
        .. ProjectSettings.All.Concat(FileSettings.All).SelectMany(setting => new[] { setting.Name, setting.CompilerName, setting.Option })
            .OfType<string>().Where(name => name != FileSettings.Kind.Name).Distinct(),
    ];

    [Theory]
    [InlineData("MadasterGen")]
    [InlineData("MadasterGen.Tool")]
    public void The_name_of_a_setting_is_written_in_its_row_alone(string project) =>
        Assert.DoesNotContain(Strings(project), one => s_names.Any(name => one.Value.Contains(name, StringComparison.Ordinal)));

    [Fact]
    public void One_file_knows_how_the_compiler_names_settings()
    {
        IEnumerable<string> files = Strings("MadasterGen").Where(one => one.Value.StartsWith("build_", StringComparison.Ordinal))
            .Select(one => one.File).Distinct();

        Assert.Equal(["CompilerSettings.cs"], files);
    }

    private static IEnumerable<(string File, string Value)> Strings(string project)
    {
        string folder = Repository.PathOf("src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
                .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                    or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken)
                .Select(token => (Path.GetFileName(file), token.ValueText)));
    }
}
