using System;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Tool.Commands;

/// <summary>Checks what reaches the output as a name.</summary>
internal static partial class GenerateOptions
{
    /// <summary>A check of an option's value.</summary>
    public static Action<OptionResult> Check(Func<string, bool> isValid, string expected) => result =>
    {
        string value = result.GetValueOrDefault<string>();
        if (!isValid(value))
            result.AddError($"'{value}' for {result.Option.Name} is not {expected}.");
    };

    /// <summary>Whether a text is a namespace, each part a name.</summary>
    public static bool IsNamespace(string value) => value.Split('.').All(IsName);

    /// <summary>Whether a text is a name that needs no escaping.</summary>
    public static bool IsName(string value) => Name().IsMatch(value) && Identifiers.Escape(value) == value;

    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{Nd}_]*\z")]
    private static partial Regex Name();
}
