using MadasterGen.Settings;
using MadasterGen.Tests.Changes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Settings;

/// <summary>What cannot be used is reported with what can, and counts as not set.</summary>
public sealed class InvalidSettingTests
{
    private const string Spec = "crafted/enums.openapi.yaml";

    private static readonly Lazy<GeneratorRun> s_plain = new(() => Plain().Run());

    public static TheoryData<string> Properties => [.. SettingExamples.CheckedProperties.Select(setting => setting.Name)];

    public static TheoryData<string> Metadata =>
        [.. SettingExamples.CheckedMetadata.Where(setting => setting.CompilerName is not null).Select(setting => setting.Name)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_is_reported_once_and_its_default_is_used(string name)
    {
        Setting setting = ProjectSettings.All.Single(setting => setting.Name == name);
        string value = SettingExamples.InvalidProperty(name);

        GeneratorRun run = Plain().Set(setting.CompilerName!, value).Run();

        Assert.Equal(Location.None, AssertIsReported(run, setting, value).Location);
    }

    [Theory]
    [MemberData(nameof(Metadata))]
    public void Metadata_is_reported_at_its_file_and_counts_as_not_set(string name)
    {
        Setting setting = FileSettings.All.Single(setting => setting.Name == name);
        string value = SettingExamples.InvalidMetadata(name);
        TestProject project = Plain();
        project.Files[0].Metadata[name] = value;

        Assert.Equal(Spec, AssertIsReported(project.Run(), setting, value).Location.GetLineSpan().Path);
    }

    /// <summary>Where only the mark makes a file a list of suppressions, nobody would know otherwise why nothing happens.</summary>
    [Theory]
    [InlineData("{}")]
    [InlineData("{\"openapi\": \"3.0.1\"}")]
    public void A_mark_that_is_not_understood_is_reported_whatever_the_file_is(string text)
    {
        TestProject project = TestProject.With(("answers.json", text), ("madaster-v3.0.json", Repository.Spec("madaster-v3.0.json")));
        project.Files[0].Metadata["MadasterGen"] = "supressions";

        GeneratorRun run = project.Run();

        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal(("MAD0006", "answers.json"), (warning.Id, warning.Location.GetLineSpan().Path));
    }

    /// <summary>The analyzer of uses reads the namespace as well, and must come to the same one as the generator.</summary>
    [Fact]
    public async Task Uses_of_what_changed_are_found_in_the_namespace_that_the_client_has_then()
    {
        GeneratorRun run = DriftedProject.Of(
            "Thing: {type: object, properties: {old: {type: string}}}", "Thing: {type: object, properties: {new: {type: string}}}",
            "class C { object? Use(Madaster.V1.Thing thing) => thing.Old; }").Set("MadasterGenNamespace", "1x").Run();

        Assert.Equal("MAD4010", Assert.Single(await DriftedProject.UsesAsync(run)).Id);
    }

    // Nothing is set, the address of the other tests included.
    private static TestProject Plain() => TestProject.WithSpecs(Spec).WithoutSettings();

    private static Diagnostic AssertIsReported(GeneratorRun run, Setting setting, string value)
    {
        Diagnostic warning = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "MAD0006");
        string message = warning.GetMessage(null);
        Assert.Contains(setting.Name, message, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", message, StringComparison.Ordinal);
        Assert.Contains(setting.Expected, message, StringComparison.Ordinal);
        Assert.Equal(s_plain.Value.Files, run.Files);
        return warning;
    }
}
