using System.Text.RegularExpressions;
using System.Xml.Linq;
using MadasterGen.Settings;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Settings;

/// <summary>
/// A setting is forgotten nowhere: the generator, the package's build files and the guide have the rows of Core and no others.
/// </summary>
public sealed partial class SettingTableTests
{
    // The SDK's and not ours.
    private const string RootNamespace = "RootNamespace";

    // The SDK decides these two.
    private const string RequestDelegates = "EnableRequestDelegateGenerator";

    private static readonly IEnumerable<string> s_metadata = FileSettings.All.Select(setting => setting.CompilerName).OfType<string>();

    [Fact]
    public void The_generator_asks_for_every_setting_and_for_nothing_else()
    {
        AskedOptions asked = new();
        CSharpGeneratorDriver.Create(new MadasterGenerator())
            .AddAdditionalTexts([.. TestProject.WithSpecs("madaster-v3.0.json").Files])
            .WithUpdatedAnalyzerConfigOptions(asked)
            .RunGenerators(CSharpCompilation.Create("Asked"));

        Assert.Equal(
            ProjectSettings.All.Select(setting => $"build_property.{setting.CompilerName}")
                .Concat([$"build_property.{RootNamespace}", $"build_property.{RequestDelegates}"])
                .Concat(s_metadata.Select(name => $"build_metadata.AdditionalFiles.{name}")).Order(StringComparer.Ordinal),
            asked.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_props_of_the_package_hand_every_setting_to_the_compiler()
    {
        XDocument props = XDocument.Load(Repository.PathOf("src", "MadasterGen", "build", "MadasterGen.props"));

        Assert.Equal(
            ProjectSettings.All.Select(setting => setting.CompilerName).Concat([RootNamespace, RequestDelegates]).Order(StringComparer.Ordinal),
            props.Descendants("CompilerVisibleProperty").Select(item => (string?)item.Attribute("Include")).Order(StringComparer.Ordinal));
        Assert.Equal(
            s_metadata.Select(name => ("AdditionalFiles", name)),
            props.Descendants("CompilerVisibleItemMetadata")
                .Select(item => ((string)item.Attribute("Include")!, (string)item.Attribute("MetadataName")!)));
    }

    [Fact]
    public void The_targets_of_the_package_hand_on_every_list_and_nothing_else_under_another_name()
    {
        XDocument targets = XDocument.Load(Repository.PathOf("src", "MadasterGen", "build", "MadasterGen.targets"));
        IEnumerable<Setting> renamed = ProjectSettings.All.Where(setting => setting.CompilerName != setting.Name);

        Assert.Equal(ProjectSettings.All.Where(setting => setting.IsList), renamed);
        Assert.All(renamed, setting => Assert.StartsWith(
            $"$({setting.Name}.Replace(';', '|')", targets.Descendants(setting.CompilerName!).Single().Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_guide_lists_every_setting()
    {
        string guide = File.ReadAllText(Repository.PathOf("src/MadasterGen/Documentation/Settings.md"));

        Assert.Equal(
            ProjectSettings.All.Select(setting => Cells(setting.Name, setting.Meaning, setting.DefaultInWords))
                .Concat(FileSettings.All.Select(setting => Cells(setting.Name, setting.Meaning))),
            Row().Matches(guide).Select(match => match.Value.TrimEnd()));
    }

    private static string Cells(string name, params string[] cells) =>
        $"| `{name}` |{string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"))}";

    [GeneratedRegex(@"^\| `MadasterGen\w*` \|.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
