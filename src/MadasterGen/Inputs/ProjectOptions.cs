using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>What the project's properties say.</summary>
/// <param name="Planning">The user's decisions about the output.</param>
/// <param name="ProjectNamespace">The project's own root namespace.</param>
/// <param name="HasDrift">Whether specs are compared with their accepted copies.</param>
/// <param name="Problems">Properties whose values are not understood.</param>
internal sealed record ProjectOptions(PlanningOptions Planning, string? ProjectNamespace, bool HasDrift, EquatableArray<Problem> Problems)
{
    /// <summary>Reads the properties.</summary>
    public static IncrementalValueProvider<ProjectOptions> Read(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .With(context.ParseOptionsProvider, static (options, parsing) =>
                From(options.GlobalOptions, parsing.PreprocessorSymbolNames.Contains("NET6_0_OR_GREATER")))
            .WithTrackingName(TrackingNames.Options);

    private static ProjectOptions From(AnalyzerConfigOptions options, bool hasDateOnly)
    {
        List<Problem> problems = [];
        PlanningOptions defaults = new();
        PlanningOptions planning = new()
        {
            RootNamespace = Checked("MadasterGenNamespace", defaults.RootNamespace, IsNamespace, "a namespace such as Acme.Madaster"),
            ClientName = Checked("MadasterGenClientName", defaults.ClientName, IsName, "a name such as MadasterClient"),
            BaseAddress = Checked(
                "MadasterGenBaseAddress", defaults.BaseAddress, OptionTexts.IsAddress, "an absolute http or https address"),
            Visibility = Checked(
                "MadasterGenVisibility", defaults.Visibility, value => value is "public" or "internal", "public or internal"),
            IsStrict = IsOn("MadasterGenStrict", otherwise: false),
            HasPolyfills = IsOn("MadasterGenPolyfills", otherwise: true),
            Operations = List("MadasterGenOperationPatterns").ToEquatableArray(),
            TypeNames = List("MadasterGenTypeRenames").Select(Rename).Where(r => r is not null).Select(r => r!).ToEquatableArray(),
            HasDateOnly = hasDateOnly,
        };
        string accepted = Checked("MadasterGenAccepted", "auto", value => value.ToLowerInvariant() is "auto" or "off", "auto or off");
        bool hasDrift = !accepted.Equals("off", StringComparison.OrdinalIgnoreCase);
        return new ProjectOptions(planning, Value("RootNamespace"), hasDrift, problems.ToEquatableArray());

        string? Value(string name) =>
            options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

        bool IsOn(string name, bool otherwise)
        {
            string value = Checked(name, otherwise ? "true" : "false", value => bool.TryParse(value, out _), "true or false");
            return bool.Parse(value);
        }

        string Checked(string name, string fallback, Func<string, bool> isValid, string expected)
        {
            if (Value(name) is not { } value)
                return fallback;
            if (isValid(value))
                return value;
            problems.Add(Problem.At("MAD0006", "", name, value, expected));
            return fallback;
        }

        IEnumerable<string> List(string name) => OptionTexts.Entries(Value(name) ?? "", '|');

        TypeRename? Rename(string entry)
        {
            TypeRename? rename = OptionTexts.RenameOrNull(entry, IsName);
            if (rename is null)
                problems.Add(Problem.At("MAD0006", "", "MadasterGenTypeNames", entry, "From=To"));
            return rename;
        }
    }

    /// <summary>Whether a text is a namespace, each part a name that needs no escaping.</summary>
    public static bool IsNamespace(string value) => value.Split('.').All(IsName);

    private static bool IsName(string value) =>
        SyntaxFacts.IsValidIdentifier(value) && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None;
}
