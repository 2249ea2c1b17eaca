using System.CommandLine;
using MadasterGen.Settings;
using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Commands;
using MadasterGen.Tool.Commands.Comparing;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Settings;

/// <summary>What a project can set, a command line can say, and the same values can be used.</summary>
public sealed class SettingOptionTests
{
    // The compiler sees for itself what the tool is told by this option.
    private const string Framework = "--framework";

    private static readonly Setting[] s_settings =
        [.. ProjectSettings.All.Concat(FileSettings.All).Where(setting => setting.Option is not null)];

    public static TheoryData<string> Properties =>
    [
        .. SettingExamples.CheckedProperties.Where(setting => setting.Option is not null && !IsSwitch(setting))
            .Select(setting => setting.Name),
    ];

    [Fact]
    public void Every_setting_with_an_option_has_it_and_every_option_of_clients_is_a_setting()
    {
        Command command = new("any");
        new ClientOptions().AddTo(command, new Argument<string[]>("FILE"));

        Assert.Equal(
            s_settings.Select(setting => setting.Option).Append(Framework).Order(StringComparer.Ordinal),
            command.Options.Select(option => option.Name).Append(new SuppressionOptions().Today.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_help_of_an_option_names_its_setting_its_values_and_its_default()
    {
        string help = Joined((await ToolRun.Of("generate", "--help")).Output) + Joined((await ToolRun.Of("diff", "--help")).Output);

        Assert.All(s_settings, setting =>
        {
            Assert.Contains($"{setting.Option} ", help, StringComparison.Ordinal);
            Assert.Contains($" {setting.Name}", help, StringComparison.Ordinal);
            if (setting.Default.Length > 0 && !IsSwitch(setting))
                Assert.Contains($"[default: {setting.Default}]", help, StringComparison.Ordinal);
        });
        Assert.Contains("--visibility <internal|public>", help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task What_cannot_be_used_is_wrong_usage_that_says_what_can(string name)
    {
        Setting setting = ProjectSettings.All.Single(setting => setting.Name == name);
        string value = SettingExamples.InvalidProperty(name);
        string[] command = setting == ProjectSettings.Today
            ? ["diff", MadasterBuilds.Old, MadasterBuilds.New]
            : ["generate", MadasterBuilds.New, "-o", "."];

        ToolRun run = await ToolRun.Of([.. command, setting.Option!, value]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{value}' for {setting.Option} is not {setting.Expected}.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_namespace_of_a_file_that_is_none_is_wrong_usage()
    {
        string value = $"{MadasterBuilds.New}={SettingExamples.InvalidMetadata("MadasterGenNamespace")}";

        ToolRun run = await ToolRun.Of("generate", MadasterBuilds.New, "-o", ".", "--namespace-of", value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{value}' for --namespace-of is not FILE=NAMESPACE.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--namespace", "Acme.record")]
    [InlineData("--namespace", "Acme.Geba\u0308ude")]
    [InlineData("--type-names", "FolderResponse=record")]
    public async Task A_name_that_a_build_takes_is_one_for_the_tool(string option, string value)
    {
        using TemporaryFolder folder = new();

        Assert.Equal(0, (await ToolRun.Of("generate", MadasterBuilds.New, "-o", folder.Path, option, value)).ExitCode);
    }

    // The help breaks lines where they are long.
    private static string Joined(string help) => string.Join(' ', help.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsSwitch(Setting setting) => setting.Values.Equals(SettingChecks.Truths);
}
