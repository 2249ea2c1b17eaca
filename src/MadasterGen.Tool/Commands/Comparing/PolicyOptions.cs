using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using MadasterGen.Settings;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>What a command line wants reported.</summary>
/// <param name="File">The file with rules and severities; null for none.</param>
/// <param name="Policy">What the options ask for.</param>
internal sealed record PolicyRequest(string? File, ReportPolicy Policy);

/// <summary>The options that choose findings.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<bool> _wireOnly = new("--wire-only")
    {
        Description = "Counts only what travels: what C# makes of a change is in no level, no report and no exit code.",
    };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A file of lines such as 'MAD3112 = none', 'optional-property-* = info' (error, warning, info, none), " +
            "'include = MAD31*, MAD35*', 'exclude = MAD3020' and 'wire-only = true'.",
    };

    private readonly Option<string[]> _include = Rules("--include", "Reports findings of these rules only, such as MAD35* or operation-*.");

    private readonly Option<string[]> _exclude = Rules("--exclude", "Leaves out findings of these rules.");

    private readonly Option<string[]> _paths = Several(
        "--path", "Reports what concerns operations at such paths only: '*' is within a segment, '**' across, as in '/building/**'.");

    private readonly Option<string[]> _tags = Several("--tag", "Reports what concerns operations of such tags only.");

    private readonly Option<string[]> _withoutExtensions = Several(
        "--without-extension",
        "Leaves out operations that have this extension, or whose path has it, such as x-internal (not with false).");

    private readonly Option<int?> _sunsetDays = new Option<int?>("--sunset-days")
    {
        Description =
            $"How many days of notice an x-sunset must give, from the day it is or {ProjectSettings.Today.Option}: an earlier one breaks.",
    }.Checked(value => int.TryParse(value, out int days) && days >= 0, "a number of days");

    private readonly Option<bool> _checkVersion = new("--check-version")
    {
        Description = "Holds info.version to semver.org: what breaks asks for a higher major version (below 1.0.0 a minor one), what may " +
            "break for a minor one, and anything else for a patch.",
    };

    /// <summary>Adds the options to a command that compares two documents.</summary>
    public void AddTo(Command command)
    {
        AddChoicesTo(command);
        command.Options.Add(_sunsetDays);
        command.Options.Add(_checkVersion);
    }

    /// <summary>Adds those that choose what is reported, and leaves out what a document promised about the next.</summary>
    public void AddChoicesTo(Command command)
    {
        Option[] choices = [_wireOnly, _config, _include, _exclude, _paths, _tags, _withoutExtensions];
        foreach (Option option in choices)
            command.Options.Add(option);
    }

    /// <summary>What a command line asks for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="today">The day on which documents are compared, as <c>yyyy-MM-dd</c>; null for the day it is.</param>
    public PolicyRequest Of(ParseResult parsed, string? today) => new(
        parsed.GetValue(_config),
        new ReportPolicy
        {
            IsWireOnly = parsed.GetValue(_wireOnly),
            Rules = new RuleChoices { Included = Patterns(parsed, _include), Excluded = Patterns(parsed, _exclude) },
            Scope = new OperationScope
            {
                Paths = [.. Values(parsed, _paths).Select(path => new Glob(path))],
                Tags = [.. Values(parsed, _tags).Select(tag => new Glob(tag))],
                WithoutExtensions = Values(parsed, _withoutExtensions),
            },
            Lifecycle = new LifecyclePolicy(
                today is null ? DateOnly.FromDateTime(DateTime.UtcNow) : DateOnly.Parse(today, CultureInfo.InvariantCulture),
                parsed.GetValue(_sunsetDays)),
            ChecksVersion = parsed.GetValue(_checkVersion),
        });

    private static Option<string[]> Several(string name, string description) =>
        new(name) { Description = $"{description} Can be given several times." };

    private static Option<string[]> Rules(string name, string description) =>
        Several(name, description).Checked(RulePattern.IsValid, RulePattern.Expected);

    private static IReadOnlyList<RulePattern> Patterns(ParseResult parsed, Option<string[]> option) =>
        [.. Values(parsed, option).Select(pattern => new RulePattern(pattern))];

    private static string[] Values(ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) ?? [];
}
