using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Tool.Generation;

namespace MadasterGen.Tool.Commands;

/// <summary>The options that are a project's properties and metadata.</summary>
internal sealed partial class ClientOptions
{
    private static readonly PlanningOptions s_defaults = new();

    private readonly Option<string> _namespace = new Option<string>("--namespace") { Description = "As the property MadasterGenNamespace.", DefaultValueFactory = _ => s_defaults.RootNamespace }
        .Checked(OptionChecks.IsNamespace, "a namespace such as Acme.Madaster");

    private readonly Option<string> _clientName = new Option<string>("--client-name") { Description = "As the property MadasterGenClientName.", DefaultValueFactory = _ => s_defaults.ClientName }
        .Checked(OptionChecks.IsName, "a name such as MadasterClient");

    private readonly Option<string> _baseAddress = new Option<string>("--base-address") { Description = "As the property MadasterGenBaseAddress.", DefaultValueFactory = _ => s_defaults.BaseAddress }
        .Checked(OptionTexts.IsAddress, "an absolute http or https address");

    private readonly Option<string> _visibility = new Option<string>("--visibility") { Description = "As the property MadasterGenVisibility.", DefaultValueFactory = _ => s_defaults.Visibility }
        .AcceptOnlyFromAmong("public", "internal");

    private readonly Option<string[]> _operations = new("--operations")
    {
        Description = "As the property MadasterGenOperations: patterns over operation ids and tags, separated by ';', '!' excludes. Can be given several times.",
    };

    private readonly Option<string[]> _typeNames = new Option<string[]>("--type-names") { Description = "As the property MadasterGenTypeNames: From=To pairs, separated by ';'. Can be given several times." }
        .EachChecked(value => OptionTexts.Entries(value, ';').All(entry => OptionTexts.RenameOrNull(entry, OptionChecks.IsName) is not null), "From=To");

    private readonly Option<bool> _strict = new("--strict") { Description = "As the property MadasterGenStrict: readers throw on what they would tolerate." };

    private readonly Option<bool> _noPolyfills = new("--no-polyfills")
    {
        Description = "As the property MadasterGenPolyfills set to false: where another package, such as PolySharp, brings what frameworks before .NET 7 lack.",
    };

    private readonly Option<string> _framework = new Option<string>("--framework")
    {
        Description = "The target framework of the project that compiles the files, such as net472: one before net6.0 has no DateOnly, so that dates become DateTime. The compiler sees it for itself.",
        DefaultValueFactory = _ => "net8.0",
    }.Checked(value => Framework().IsMatch(value), "a target framework such as net8.0, netstandard2.0 or net472");

    private readonly Option<string[]> _versionOf = new Option<string[]>("--version-of") { Description = "FILE=VERSION, as the metadata MadasterGenVersion of that file. Can be given several times." }
        .EachChecked(value => FileWish.OrNull(value) is not null, "FILE=VERSION");

    private readonly Option<string[]> _namespaceOf = new Option<string[]>("--namespace-of") { Description = "FILE=NAMESPACE, as the metadata MadasterGenNamespace of that file. Can be given several times." }
        .EachChecked(value => FileWish.OrNull(value) is { } wish && OptionChecks.IsNamespace(wish.Value), "FILE=NAMESPACE");

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="files">Its files, which options can be about.</param>
    public void AddTo(Command command, Argument<string[]> files)
    {
        foreach (Option option in new Option[] { _namespace, _clientName, _baseAddress, _visibility, _operations, _typeNames, _strict, _noPolyfills, _framework, _versionOf, _namespaceOf })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            string[] named = result.GetValue(files) ?? [];
            foreach (FileWish wish in Wishes(result, _versionOf).Concat(Wishes(result, _namespaceOf)).Where(wish => !named.Any(wish.IsFor)))
                result.AddError($"'{wish.File}' is none of the files.");
        });
    }

    /// <summary>What was decided.</summary>
    public ClientSettings Of(ParseResult parsed) => new(
        new PlanningOptions
        {
            RootNamespace = parsed.GetRequiredValue(_namespace),
            ClientName = parsed.GetRequiredValue(_clientName),
            BaseAddress = parsed.GetRequiredValue(_baseAddress),
            Visibility = parsed.GetRequiredValue(_visibility),
            Operations = Entries(parsed.GetValue(_operations)).ToEquatableArray(),
            TypeNames = Entries(parsed.GetValue(_typeNames)).Select(entry => OptionTexts.RenameOrNull(entry, OptionChecks.IsName)!).ToEquatableArray(),
            IsStrict = parsed.GetValue(_strict),
            HasPolyfills = !parsed.GetValue(_noPolyfills),
            HasDateOnly = HasDateOnly(parsed.GetRequiredValue(_framework)),
        },
        Wishes(parsed.CommandResult, _versionOf), Wishes(parsed.CommandResult, _namespaceOf));

    private static IEnumerable<string> Entries(string[]? values) => (values ?? []).SelectMany(value => OptionTexts.Entries(value, ';'));

    private static IReadOnlyList<FileWish> Wishes(SymbolResult result, Option<string[]> option) =>
        [.. (result.GetValue(option) ?? []).Select(FileWish.OrNull).Where(wish => wish is not null).Select(wish => wish!)];

    private static bool HasDateOnly(string framework) =>
        ModernFramework().Match(framework) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) >= 6;

    [GeneratedRegex(@"\A(net[0-9]{1,2}\.[0-9](-[a-z]+[0-9.]*)?|net4[0-9]{1,2}|netstandard2\.[01]|netcoreapp[0-9]\.[0-9])\z")]
    private static partial Regex Framework();

    [GeneratedRegex(@"\Anet([0-9]+)\.")]
    private static partial Regex ModernFramework();
}
