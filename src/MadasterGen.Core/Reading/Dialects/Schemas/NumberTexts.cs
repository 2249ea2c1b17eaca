using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// Numbers that may also come as strings: <c>type: [integer, string]</c> with a numeric format or pattern is how ASP.NET Core 10
/// describes every number, since it also reads them from strings. It writes numbers, and so does the client.
/// </summary>
internal static class NumberTexts
{
    /// <summary>The extension that says that a number can come as a string. The rewriting alone writes it.</summary>
    public const string Key = StructureCleaning.Reserved + "number-or-string";

    private static readonly string[] s_start = ["^"];
    private static readonly string[] s_signs = ["-?", @"\-?", "[+-]?", "[-+]?", "[-]?", "(-)?", "(-|)"];
    private static readonly string[] s_digits = [@"\d+", @"(0|[1-9]\d*)", @"(0|([1-9]\d*))", @"([1-9]\d*|0)"];
    private static readonly string[] s_fractionParts = [@"(\.\d+)?", @"(\.\d*)?", @"\.?\d*", @"(\.(\d+))?"];
    private static readonly string[] s_exponents =
        [@"([eE][+-]?\d+)?", @"([eE][-+]?\d+)?", @"(e[+-]?\d+)?", @"(E[+-]?\d+)?", @"((e|E)[+-]?\d+)?"];

    private static readonly HashSet<string> s_whole = new(StringComparer.Ordinal)
    {
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    };

    private static readonly HashSet<string> s_fractions = new(StringComparer.Ordinal)
    {
        "float", "double", "decimal", "half",
    };

    /// <summary>Whether a format is one of numbers.</summary>
    public static bool IsNumeric(string? format) => format is not null && (s_whole.Contains(format) || s_fractions.Contains(format));

    /// <summary>The type of the number when a number or a string is allowed; null when the string can be another.</summary>
    public static string? TypeOf(Draft draft, IReadOnlyList<StructureScalar> types)
    {
        StructureScalar? number = types.FirstOrDefault(type => type.Text is "integer" or "number");
        bool isPair = types.Count == 2 && number is not null && types.Any(type => type.Text == "string");
        return isPair && (IsNumeric(draft.Text("format")) || IsNumericPattern(draft.Text("pattern"))) ? number!.Text : null;
    }

    /// <summary>The type of a number that is written without one, by its format and the pattern of its strings; else null.</summary>
    public static string? ImpliedType(Draft draft)
    {
        if (draft.Text("format") is not { } format || !IsNumeric(format) || !IsNumericPattern(draft.Text("pattern")))
            return null;
        return s_whole.Contains(format) ? "integer" : "number";
    }

    /// <summary>
    /// Whether a pattern is that of a number: a sign, digits, a fraction, an exponent. That all it lets through is digits would not do:
    /// postal codes and dates are that too.
    /// </summary>
    private static bool IsNumericPattern(string? pattern)
    {
        if (pattern is null)
            return false;
        string rest = pattern.Replace("[0-9]", @"\d").Replace("(?:", "(").Replace("[.]", @"\.");
        if (!Skip(ref rest, s_start))
            return false;
        Skip(ref rest, s_signs);
        if (!Skip(ref rest, s_digits))
            return false;
        Skip(ref rest, s_fractionParts);
        Skip(ref rest, s_exponents);
        return rest == "$";
    }

    private static bool Skip(ref string rest, string[] starts)
    {
        foreach (string start in starts)
        {
            if (!rest.StartsWith(start, StringComparison.Ordinal))
                continue;
            rest = rest.Substring(start.Length);
            return true;
        }
        return false;
    }
}
