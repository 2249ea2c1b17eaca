using System.CommandLine;
using System.Linq;
using MadasterGen.Settings;

namespace MadasterGen.Tool.Commands;

/// <summary>
/// Options that mean the same as a project's properties and metadata: what they take and say comes from the row of the setting.
/// </summary>
internal static class SettingOptions
{
    private const string Again = "Can be given several times.";

    /// <summary>An option with one value and the setting's default.</summary>
    public static Option<string> Single(Setting setting)
    {
        Option<string> option = new Option<string>(setting.Option!)
        {
            Description = $"As the property {setting.Name}: {Meaning(setting)}.",
            DefaultValueFactory = _ => setting.Default,
        }.Checked(setting.IsValid, setting.Expected);
        if (setting.Values.Count > 0)
            option.CompletionSources.Add([.. setting.Values]);
        return option;
    }

    /// <summary>An option with several entries.</summary>
    public static Option<string[]> Several(Setting setting) => new Option<string[]>(setting.Option!)
    {
        Description = $"As the property {setting.Name}: {Meaning(setting)}. {Again}",
    }.Checked(value => SettingLists.Written(value).All(setting.IsValid), setting.Expected);

    /// <summary>An option that means <c>true</c>.</summary>
    public static Option<bool> Switch(Setting setting) => new(setting.Option!)
    {
        Description = $"As the property {setting.Name}: {Meaning(setting)}.",
    };

    /// <summary>An option about single files.</summary>
    /// <param name="setting">The metadata.</param>
    /// <param name="value">What stands for the value in the help.</param>
    public static Option<string[]> OfFiles(Setting setting, string value) => new Option<string[]>(setting.Option!)
    {
        Description = $"FILE={value}, as the metadata {setting.Name} of that file: {Meaning(setting)}. {Again}",
    }.Checked(text => FilePreference.OrNull(text) is { } preference && setting.IsValid(preference.Value), $"FILE={value}");

    // The guide's code is the help's quotation.
    private static string Meaning(Setting setting) => setting.Meaning.Replace('`', '\'');
}
