using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Settings;

/// <summary>The metadata of <c>AdditionalFiles</c>: one row each.</summary>
internal static class FileSettings
{
    /// <summary>What the file is to the generator. The tool is told by its command line.</summary>
    public static readonly Setting Kind = new()
    {
        Name = "MadasterGen",
        CompilerName = "MadasterGen",
        Values = new[] { "spec", "accepted", "suppressions", "none" }.ToEquatableArray(),
        Expected = "spec, accepted, suppressions or none",
        IsValid = static value => value.ToLowerInvariant() is "spec" or "accepted" or "suppressions" or "none",
        Meaning = "`spec`, `accepted`, `suppressions` or `none`, where the name does not tell it",
    };

    /// <summary>The API version of the file.</summary>
    public static readonly Setting Version = new()
    {
        Name = "MadasterGenVersion",
        CompilerName = "MadasterGenVersion",
        Option = "--version-of",
        Expected = "a version",
        IsValid = SettingChecks.IsAnything,
        Meaning = "the API version, where neither the paths nor `info.version` have it",
    };

    /// <summary>The namespace of the file's version.</summary>
    public static readonly Setting Namespace = new()
    {
        Name = "MadasterGenNamespace",
        CompilerName = "MadasterGenNamespace",
        Option = "--namespace-of",
        Expected = ProjectSettings.Namespace.Expected,
        IsValid = CSharpNames.IsNamespace,
        Meaning = "the namespace of this version's types",
    };

    /// <summary>The client of another API.</summary>
    public static readonly Setting ClientName = new()
    {
        Name = "MadasterGenClientName",
        CompilerName = "MadasterGenClientName",
        Option = "--client-name-of",
        Expected = "a name that ends in Client and does not begin with Madaster, such as ShopClient",
        IsValid = CSharpNames.IsClientName,
        Meaning = "the client of the API, where the project has several APIs: documents of one client are versions of one API",
    };

    /// <summary>The address of the file's API.</summary>
    public static readonly Setting BaseAddress = new()
    {
        Name = "MadasterGenBaseAddress",
        CompilerName = "MadasterGenBaseAddress",
        Option = "--base-address-of",
        Expected = ProjectSettings.BaseAddress.Expected,
        IsValid = SettingChecks.IsBaseAddress,
        Meaning = "used where this document names no server",
    };

    /// <summary>Where newer documents come from. The tool reads it in the project file, and no build does.</summary>
    public static readonly Setting Source = new()
    {
        Name = "MadasterGenSource",
        CompilerName = null,
        Expected = "an https address",
        IsValid = SettingChecks.IsSafeAddress,
        Meaning = "where the vendor publishes the document, for `madastergen fetch --project`",
    };

    /// <summary>All of them, in the guide's order.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Kind, Version, Namespace, ClientName, BaseAddress, Source];
}
