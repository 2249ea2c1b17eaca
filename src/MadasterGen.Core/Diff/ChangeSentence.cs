using System;
using System.Globalization;

namespace MadasterGen.Diff;

/// <summary>Writes findings as sentences.</summary>
internal static class ChangeSentence
{
    /// <summary>What stands where a document has no value, or an empty one.</summary>
    public const string NoValue = "none";

    /// <summary>The sentence of a finding, which names what it is about.</summary>
    public static string Of(ApiChange change) =>
        Write(change, change.Template, change.Location.Text, change.Location.BeginsWithWord);

    /// <summary>The sentence for a list under a heading that names the schema, operation, tag or security scheme already.</summary>
    public static string UnderHeading(ApiChange change)
    {
        ChangeLocation inside = change.Location.WithoutHeading(out string thing);
        string template = change.Template;
        bool isWhole = inside == ChangeLocation.Document && change.Location != ChangeLocation.Document;
        bool hasArticle = template.IndexOf("the {0}", StringComparison.OrdinalIgnoreCase) >= 0;
        string text = !isWhole ? inside.Text : hasArticle ? thing : "the " + thing;
        // "The schema {0} is gone" has the word already.
        return Write(
            change, isWhole ? template.Replace($"The {thing} {{0}}", "{0}") : template, text, isWhole || inside.BeginsWithWord);
    }

    /// <summary>The sentence of a finding inside of operations that is made of several of them.</summary>
    /// <param name="change">The finding of one of them.</param>
    /// <param name="operations">The operations, such as <c>36 operations</c>.</param>
    public static string OfOperations(ApiChange change, string operations)
    {
        ChangeLocation inside = change.Location.WithoutHeading(out _);
        return Write(change, change.Template, $"{inside.Text} of {operations}", inside.BeginsWithWord);
    }

    /// <summary>A value to show; a word where there is none.</summary>
    public static string Shown(string? value) => value is { Length: > 0 } ? value : NoValue;

    private static string Write(ApiChange change, string template, string place, bool beginsWithWord)
    {
        string text = string.Format(CultureInfo.InvariantCulture, template, place, Shown(change.OldValue), Shown(change.NewValue));
        bool isName = template.StartsWith("{0}", StringComparison.Ordinal) && !beginsWithWord;
        return (isName ? text : char.ToUpperInvariant(text[0]) + text.Substring(1)) + change.Remark;
    }
}
