using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Settings;

/// <summary>The properties of a project: one row each.</summary>
internal static class ProjectSettings
{
    /// <summary>The root namespace.</summary>
    public static readonly Setting Namespace = new()
    {
        Name = "MadasterGenNamespace",
        CompilerName = "MadasterGenNamespace",
        Option = "--namespace",
        Default = ClientDefaults.RootNamespace,
        Expected = "a namespace such as Acme.Madaster",
        IsValid = CSharpNames.IsNamespace,
        Meaning = "root namespace",
        DefaultInWords = $"`{ClientDefaults.RootNamespace}`",
    };

    /// <summary>The root client's type.</summary>
    public static readonly Setting ClientName = new()
    {
        Name = "MadasterGenClientName",
        CompilerName = "MadasterGenClientName",
        Option = "--client-name",
        Default = ClientDefaults.ClientName,
        Expected = "a name such as MadasterClient",
        IsValid = CSharpNames.IsName,
        Meaning = "root client type",
        DefaultInWords = $"`{ClientDefaults.ClientName}`",
    };

    /// <summary>The address of documents without one.</summary>
    public static readonly Setting BaseAddress = new()
    {
        Name = "MadasterGenBaseAddress",
        CompilerName = "MadasterGenBaseAddress",
        Option = "--base-address",
        Expected = "an absolute http or https address without user info, query and fragment",
        IsValid = SettingChecks.IsBaseAddress,
        Meaning = "used where a document names no server; not for those with a `MadasterGenClientName` of their own",
        DefaultInWords = $"`{MadasterKnowledge.BaseAddress}` for Madaster's documents, else none",
    };

    /// <summary>Whether other assemblies see the client.</summary>
    public static readonly Setting Visibility = new()
    {
        Name = "MadasterGenVisibility",
        CompilerName = "MadasterGenVisibility",
        Option = "--visibility",
        Default = ClientDefaults.Visibility,
        Values = new[] { "public", "internal" }.ToEquatableArray(),
        Expected = "public or internal",
        IsValid = static value => value is "public" or "internal",
        Meaning = "`public` or `internal`",
        DefaultInWords = $"`{ClientDefaults.Visibility}`",
    };

    /// <summary>Which operations get methods.</summary>
    public static readonly Setting Operations = new()
    {
        Name = "MadasterGenOperations",
        CompilerName = "MadasterGenOperationPatterns",
        Option = "--operations",
        IsList = true,
        Expected = "a pattern",
        IsValid = SettingChecks.IsAnything,
        Meaning = "patterns over operation ids and tags, separated by `;`, `!` excludes",
        DefaultInWords = "all",
    };

    /// <summary>Other names of types.</summary>
    public static readonly Setting TypeNames = new()
    {
        Name = "MadasterGenTypeNames",
        CompilerName = "MadasterGenTypeRenames",
        Option = "--type-names",
        IsList = true,
        Expected = "From=To",
        IsValid = static entry => TypeRename.OrNull(entry) is not null,
        Meaning = "`From=To` pairs, separated by `;`",
    };

    /// <summary>Types of the project's own.</summary>
    public static readonly Setting Types = new()
    {
        Name = "MadasterGenTypes",
        CompilerName = "MadasterGenOwnTypes",
        Option = "--types",
        IsList = true,
        Expected = "Schema=Namespace.Type, Schema=struct Namespace.Type or !Schema",
        IsValid = static entry => OwnType.OrNull(entry) is not null,
        Meaning = "types of your own that stand for schemas: `Schema=Namespace.Type` pairs, separated by `;`; `!Schema` keeps it as JSON",
    };

    /// <summary>Whether readers refuse what a later server may send.</summary>
    public static readonly Setting Strict = new()
    {
        Name = "MadasterGenStrict",
        CompilerName = "MadasterGenStrict",
        Option = "--strict",
        Default = "false",
        Values = SettingChecks.Truths,
        Expected = "true or false",
        IsValid = SettingChecks.IsTruth,
        Meaning = "readers throw on what they would tolerate",
        DefaultInWords = "`false`",
    };

    /// <summary>Whether what stands for the API in tests is written too.</summary>
    public static readonly Setting Testing = new()
    {
        Name = "MadasterGenTesting",
        CompilerName = "MadasterGenTesting",
        Option = "--testing",
        Default = "false",
        Values = SettingChecks.Truths,
        Expected = "true or false",
        IsValid = SettingChecks.IsTruth,
        Meaning = "write a stub of the API for tests: `MadasterStub`",
        DefaultInWords = "`false`",
    };

    /// <summary>Whether the clients have interfaces. The option of the tool switches them off.</summary>
    public static readonly Setting Interfaces = new()
    {
        Name = "MadasterGenInterfaces",
        CompilerName = "MadasterGenInterfaces",
        Option = "--no-interfaces",
        Default = "true",
        Values = SettingChecks.Truths,
        Expected = "true or false",
        IsValid = SettingChecks.IsTruth,
        Meaning = "`false` writes no interfaces of clients: less for the compiler where nobody puts a stand-in in their place",
        DefaultInWords = "`true`",
    };

    /// <summary>Whether the client is in files before the compiler starts. The tool always writes files.</summary>
    public static readonly Setting Output = new()
    {
        Name = "MadasterGenOutput",
        CompilerName = "MadasterGenOutput",
        Default = "compiler",
        Values = new[] { "compiler", "files" }.ToEquatableArray(),
        Expected = "compiler or files",
        IsValid = static value => IsFiles(value) || value.Equals("compiler", StringComparison.OrdinalIgnoreCase),
        Meaning = "`files` writes the client into `obj` before the compiler starts, so that other generators see it",
        DefaultInWords = "`compiler`",
    };

    /// <summary>Whether what older frameworks lack is written too. The option of the tool switches it off.</summary>
    public static readonly Setting Polyfills = new()
    {
        Name = "MadasterGenPolyfills",
        CompilerName = "MadasterGenPolyfills",
        Option = "--no-polyfills",
        Default = "true",
        Values = SettingChecks.Truths,
        Expected = "true or false",
        IsValid = SettingChecks.IsTruth,
        Meaning = "write the attributes that frameworks before .NET 7 lack",
        DefaultInWords = "`true`, unless PolySharp is there",
    };

    /// <summary>Whether documents are compared with their accepted copies. The tool compares what it is given.</summary>
    public static readonly Setting Accepted = new()
    {
        Name = "MadasterGenAccepted",
        CompilerName = "MadasterGenAccepted",
        Default = "auto",
        Values = new[] { "auto", "off" }.ToEquatableArray(),
        Expected = "auto or off",
        IsValid = static value => IsOff(value) || value.Equals("auto", StringComparison.OrdinalIgnoreCase),
        Meaning = "`off` compares documents with nothing",
        DefaultInWords = "`auto`",
    };

    /// <summary>The day on which suppressions expire.</summary>
    public static readonly Setting Today = new()
    {
        Name = "MadasterGenToday",
        CompilerName = "MadasterGenToday",
        Option = "--today",
        Expected = "a day such as 2027-01-31",
        IsValid = CalendarDay.Is,
        Meaning = "the day on which suppressions expire (`2027-01-31`); set it for builds that must repeat",
        DefaultInWords = "the day in UTC, where a suppression names one",
    };

    /// <summary>All of them, in the guide's order.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Namespace, ClientName, BaseAddress, Visibility, Operations, TypeNames, Types, Strict, Testing, Interfaces, Output, Polyfills,
        Accepted, Today,
    ];

    /// <summary>Whether a value of <see cref="Output"/> means that the client is in files before the compiler starts.</summary>
    public static bool IsFiles(string value) => value.Equals("files", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value of <see cref="Accepted"/> means that nothing is compared.</summary>
    public static bool IsOff(string value) => value.Equals("off", StringComparison.OrdinalIgnoreCase);
}
