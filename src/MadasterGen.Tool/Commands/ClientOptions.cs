using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Settings;
using MadasterGen.Tool.Generation;

namespace MadasterGen.Tool.Commands;

/// <summary>The options that are a project's properties and metadata.</summary>
internal sealed class ClientOptions
{
    private readonly Option<string> _namespace = SettingOptions.Single(ProjectSettings.Namespace);

    private readonly Option<string> _clientName = SettingOptions.Single(ProjectSettings.ClientName);

    private readonly Option<string> _baseAddress = SettingOptions.Single(ProjectSettings.BaseAddress);

    private readonly Option<string> _visibility = SettingOptions.Single(ProjectSettings.Visibility);

    private readonly Option<string[]> _operations = SettingOptions.Several(ProjectSettings.Operations);

    private readonly Option<string[]> _typeNames = SettingOptions.Several(ProjectSettings.TypeNames);

    private readonly Option<string[]> _types = SettingOptions.Several(ProjectSettings.Types);

    private readonly Option<bool> _strict = SettingOptions.Switch(ProjectSettings.Strict);

    private readonly Option<bool> _testing = SettingOptions.Switch(ProjectSettings.Testing);

    private readonly Option<bool> _noInterfaces = new(ProjectSettings.Interfaces.Option!)
    {
        Description = $"As the property {ProjectSettings.Interfaces.Name} set to false: clients without interfaces.",
    };

    private readonly Option<bool> _noPolyfills = new(ProjectSettings.Polyfills.Option!)
    {
        Description = $"As the property {ProjectSettings.Polyfills.Name} set to false: where another package, such as PolySharp, brings " +
            "what frameworks before .NET 7 lack.",
    };

    private readonly Option<string> _framework = TargetFramework.Option();

    private readonly Option<string[]> _versionOf = SettingOptions.OfFiles(FileSettings.Version, "VERSION");

    private readonly Option<string[]> _namespaceOf = SettingOptions.OfFiles(FileSettings.Namespace, "NAMESPACE");

    private readonly Option<string[]> _clientNameOf = SettingOptions.OfFiles(FileSettings.ClientName, "CLIENT");

    private readonly Option<string[]> _baseAddressOf = SettingOptions.OfFiles(FileSettings.BaseAddress, "ADDRESS");

    private IEnumerable<Option<string[]>> OfFiles => [_versionOf, _namespaceOf, _clientNameOf, _baseAddressOf];

    private IEnumerable<Option> All =>
    [
        _namespace, _clientName, _baseAddress, _visibility, _operations, _typeNames, _types, _strict, _testing, _noInterfaces, _noPolyfills,
        _framework,
        .. OfFiles,
    ];

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="files">Its files, which options can be about.</param>
    public void AddTo(Command command, Argument<string[]> files)
    {
        foreach (Option option in All)
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            string[] named = result.GetValue(files) ?? [];
            IEnumerable<FilePreference> preferences = OfFiles.SelectMany(option => Preferences(result, option));
            foreach (FilePreference preference in preferences.Where(preference => !named.Any(preference.IsFor)))
                result.AddError($"'{preference.File}' is none of the files.");
        });
    }

    /// <summary>What was decided.</summary>
    public ClientSettings Of(ParseResult parsed) => new(
        new PlanningOptions
        {
            RootNamespace = parsed.GetRequiredValue(_namespace),
            ClientName = parsed.GetRequiredValue(_clientName),
            BaseAddress = parsed.GetRequiredValue(_baseAddress) is { Length: > 0 } address ? address : null,
            Visibility = parsed.GetRequiredValue(_visibility),
            Operations = Entries(parsed, _operations).ToEquatableArray(),
            TypeNames = Entries(parsed, _typeNames).Select(entry => TypeRename.OrNull(entry)!).ToEquatableArray(),
            OwnTypes = Entries(parsed, _types).Select(entry => OwnType.OrNull(entry)!).ToEquatableArray(),
            IsStrict = parsed.GetValue(_strict),
            HasStubs = parsed.GetValue(_testing),
            HasInterfaces = !parsed.GetValue(_noInterfaces),
            HasPolyfills = !parsed.GetValue(_noPolyfills),
            HasDateOnly = TargetFramework.HasDateOnly(parsed.GetRequiredValue(_framework)),
        })
    {
        Versions = Preferences(parsed.CommandResult, _versionOf),
        Namespaces = Preferences(parsed.CommandResult, _namespaceOf),
        ClientNames = Preferences(parsed.CommandResult, _clientNameOf),
        BaseAddresses = Preferences(parsed.CommandResult, _baseAddressOf),
    };

    private static IEnumerable<string> Entries(ParseResult parsed, Option<string[]> option) =>
        (parsed.GetValue(option) ?? []).SelectMany(SettingLists.Written);

    private static IReadOnlyList<FilePreference> Preferences(SymbolResult result, Option<string[]> option) =>
        [.. (result.GetValue(option) ?? []).Select(FilePreference.OrNull).OfType<FilePreference>()];
}
