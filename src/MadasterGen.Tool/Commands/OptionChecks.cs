using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Tool.Commands;

/// <summary>Checks what reaches the output as a name.</summary>
internal static partial class OptionChecks
{
    /// <summary>Adds a check of an option's value.</summary>
    /// <param name="option">The option.</param>
    /// <param name="isValid">Whether a value can be used.</param>
    /// <param name="expected">What it should be, such as <c>a name such as MadasterClient</c>.</param>
    public static Option<string> Checked(this Option<string> option, Func<string, bool> isValid, string expected)
    {
        option.Validators.Add(result => Check(result, result.GetValueOrDefault<string>(), isValid, expected));
        return option;
    }

    /// <summary>Adds a check of each of an option's values.</summary>
    public static Option<string[]> EachChecked(this Option<string[]> option, Func<string, bool> isValid, string expected)
    {
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value))
                Check(result, value, isValid, expected);
        });
        return option;
    }

    /// <summary>Whether a text is a namespace, each part a name.</summary>
    public static bool IsNamespace(string value) => value.Split('.').All(IsName);

    /// <summary>Whether a text is a name that needs no escaping.</summary>
    public static bool IsName(string value) => Name().IsMatch(value) && Identifiers.Escape(value) == value;

    private static void Check(OptionResult result, string value, Func<string, bool> isValid, string expected)
    {
        if (!isValid(value))
            result.AddError($"'{value}' for {result.Option.Name} is not {expected}.");
    }

    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{Nd}_]*\z")]
    private static partial Regex Name();
}
