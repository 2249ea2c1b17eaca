using System.Collections.Generic;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares <c>type</c> and <c>format</c>.</summary>
internal static class KindComparer
{
    // What a format holds, another holds too.
    private static readonly HashSet<(string Narrow, string Wide)> s_wider =
        [("int32", "int64"), ("float", "double"), ("date", "date-time")];

    /// <summary>Compares; false when they are so different that nothing else need be said.</summary>
    public static bool Compare(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes)
    {
        ApiSchemaKind oldKind = KindOf(old);
        ApiSchemaKind newKind = KindOf(@new);
        if (oldKind != newKind)
        {
            string rule = (oldKind, newKind) switch
            {
                (ApiSchemaKind.Integer, ApiSchemaKind.Number) => ChangeRuleIds.TypeWidened,
                (ApiSchemaKind.Number, ApiSchemaKind.Integer) => ChangeRuleIds.TypeNarrowed,
                (_, ApiSchemaKind.Any) => ChangeRuleIds.TypeLeftOpen,
                (ApiSchemaKind.Any, _) => ChangeRuleIds.TypeGiven,
                _ => ChangeRuleIds.TypeChanged,
            };
            changes.Changed(rule, old.Content.KindAt, @new.Content.KindAt, direction, Text(old), Text(@new));
            return false;
        }
        if (old.Content.IsContradictory != @new.Content.IsContradictory)
        {
            changes.Changed(ChangeRuleIds.TypeChanged, old.Content.At, @new.Content.At, direction, Text(old), Text(@new));
            return false;
        }
        CompareFormats(old.Content, @new.Content, direction, changes);
        return true;
    }

    // The values of an enum show the type that is not written.
    private static ApiSchemaKind KindOf(SchemaView view) => view switch
    {
        { Content.Kind: not ApiSchemaKind.Any and var kind } => kind,
        EnumView { IsOfStrings: true } => ApiSchemaKind.String,
        EnumView { Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 } => ApiSchemaKind.Integer,
        EnumView => ApiSchemaKind.Number,
        _ => ApiSchemaKind.Any,
    };

    private static void CompareFormats(SchemaContent old, SchemaContent @new, ChangeDirection direction, ChangeCollector changes)
    {
        string? oldFormat = old.Format?.Value;
        string? newFormat = @new.Format?.Value;
        if (oldFormat == newFormat)
            return;
        string rule = (oldFormat, newFormat) switch
        {
            (null, _) => ChangeRuleIds.FormatAdded,
            (_, null) => ChangeRuleIds.FormatRemoved,
            ({ } one, { } other) when s_wider.Contains((one, other)) => ChangeRuleIds.FormatWidened,
            ({ } one, { } other) when s_wider.Contains((other, one)) => ChangeRuleIds.FormatNarrowed,
            _ => ChangeRuleIds.FormatChanged,
        };
        // A format without a type of its own, such as email, changes no code.
        bool isSameInCSharp = old.ScalarOf(old.Kind) == @new.ScalarOf(@new.Kind);
        Verdicts all = ChangeRules.Of(rule).For(direction);
        // C# turns an int into a long by itself, and no date into a time.
        bool isConverted = oldFormat != "date" && newFormat != "date" && (rule, direction) is
            (ChangeRuleIds.FormatWidened, ChangeDirection.Request) or (ChangeRuleIds.FormatNarrowed, ChangeDirection.Response);
        Verdicts verdicts = isSameInCSharp ? all with { Source = Verdict.Harmless, Binary = Verdict.Harmless }
            : isConverted ? all with { Source = Verdict.Potential }
            : all;
        changes.Changed(rule, old.Format?.At ?? old.KindAt, @new.Format?.At ?? @new.KindAt, direction, oldFormat, newFormat, verdicts);
    }

    /// <summary>A schema in a few words, such as <c>integer (int32)</c>.</summary>
    public static string Text(SchemaView schema)
    {
        if (schema.Content.IsContradictory)
            return "of kinds that no value has together";
        if (schema.Name is { } name && schema.Content.Kind == ApiSchemaKind.Object)
            return name;
        ApiSchemaKind known = KindOf(schema);
        string kind = known == ApiSchemaKind.Any ? "anything" : known.ToString().ToLowerInvariant();
        return schema.Content.Format is { } format ? $"{kind} ({format.Value})" : kind;
    }
}
