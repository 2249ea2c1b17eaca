using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace MadasterGen.Tool.Commands;

/// <summary>Checks values of options.</summary>
internal static class OptionChecks
{
    /// <summary>Adds a check of what is written for an option, once or several times.</summary>
    /// <param name="option">The option.</param>
    /// <param name="isValid">Whether a value can be used.</param>
    /// <param name="expected">What it should be, such as <c>a name such as MadasterClient</c>.</param>
    public static TOption Checked<TOption>(this TOption option, Func<string, bool> isValid, string expected) where TOption : Option
    {
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value))
                Check(result, value, isValid, expected);
        });
        return option;
    }

    private static void Check(OptionResult result, string value, Func<string, bool> isValid, string expected)
    {
        if (!isValid(value))
            result.AddError($"'{value}' for {result.Option.Name} is not {expected}.");
    }
}
