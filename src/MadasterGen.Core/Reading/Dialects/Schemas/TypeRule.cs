using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// Types, and the types of listed values: null becomes <c>nullable</c>, several types become alternatives, numbers as strings become
/// numbers.
/// </summary>
internal static class TypeRule
{
    private const string Key = "type";
    private const string Values = "enum";

    // All types but null, which allows whatever JSON has; "number" includes "integer".
    private static readonly string[] s_all = ["array", "boolean", "number", "object", "string"];

    // Beside these the values of an enum are not all that says what a schema is.
    private static readonly string[] s_deciders = ["$ref", "allOf", "oneOf", "anyOf"];

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember(Key) is not { } member)
        {
            if (NumberTexts.ImpliedType(draft) is { } implied)
                SetNumber(draft, implied, draft.FindMember("format")!.Key.Span);
            else
                ApplyToValues(draft);
            return;
        }
        List<StructureScalar> types = Types(member.Value, out bool hasNull);
        KeepThoseWithValues(types, draft);
        if (hasNull)
            draft.SetTrue("nullable", member.Key.Span);
        if (types.Count == 0 && hasNull)
            SetOnlyNull(draft);
        else if (types.Count == 1)
            draft.Set(Key, types[0], member.Key.Span);
        else if (types.Count > 1)
            SetAlternatives(draft, types, member.Key.Span);
    }

    /// <summary>Whether a type is one that version 3.0 has not, where tools write it all the same.</summary>
    public static bool IsOfLaterVersion(StructureNode type) => type is StructureArray or StructureScalar { Text: "null" };

    /// <summary>
    /// Rewrites a list of types in versions that know one type alone, where tools take a list all the same, and listed values of several
    /// types.
    /// </summary>
    public static void ApplyToLists(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Find(Key) is StructureArray)
            Apply(draft, place, context);
        else if (!draft.Has(Key))
            ApplyToValues(draft);
    }

    /// <summary>Divides a schema whose listed values are of several types and that names none, as if it named these.</summary>
    public static void ApplyToValues(Draft draft)
    {
        if (draft.FindMember(Values) is not { Value: StructureArray values } listed || !AreOfSeveralTypes(values)
            || Array.Exists(s_deciders, draft.Has))
        {
            return;
        }
        if (values.Items.Any(Nodes.IsNull))
            draft.SetTrue("nullable", listed.Key.Span);
        TypeAlternatives.Divide(draft, [.. TypesOf(values).Select(type => Nodes.Text(type, listed.Key.Span))], listed.Key.Span);
    }

    /// <summary>Whether listed values are strings, numbers and booleans, at least two of these.</summary>
    public static bool AreOfSeveralTypes(StructureNode values) =>
        values is StructureArray list && list.Items.All(item => item is StructureScalar) && TypesOf(list).Count > 1;

    // In the order of their first values; null is no type of its own.
    private static List<string> TypesOf(StructureArray values)
    {
        List<string> types = [.. values.Items.Select(Nodes.TypeOf).Where(type => type != "null").Distinct()];
        if (types.Contains("number"))
            types.Remove("integer");
        return types;
    }

    // Version 3.0 has no such type, but such a value.
    private static void SetOnlyNull(Draft draft)
    {
        TextSpanPosition at = draft.Take(Key)!.Key.Span;
        if (!draft.Has(Values))
            draft.Set(Values, Nodes.List(at, Nodes.Null(at)), at);
    }

    private static List<StructureScalar> Types(StructureNode written, out bool hasNull)
    {
        IEnumerable<StructureNode> items = written is StructureArray list ? list.Items : [written];
        List<StructureScalar> types = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        hasNull = false;
        foreach (StructureScalar scalar in items.OfType<StructureScalar>())
        {
            if (scalar.Text == "null" || Nodes.IsNull(scalar))
                hasNull = true;
            else if (known.Add(scalar.Text))
                types.Add(scalar);
        }
        // More than one is only divided where each is a type.
        if (types.Count > 1)
            types.RemoveAll(type => type.Text != "integer" && Array.IndexOf(s_all, type.Text) < 0);
        if (known.Contains("number"))
            types.RemoveAll(type => type.Text == "integer");
        return types;
    }

    // A type of which no value is listed allows nothing.
    private static void KeepThoseWithValues(List<StructureScalar> types, Draft draft)
    {
        if (types.Count < 2 || draft.Find(Values) is not StructureArray values)
            return;
        bool HasValue(StructureScalar type) => values.Items.Any(value => TypeAlternatives.IsOf(type.Text, value));
        if (types.Exists(HasValue))
            types.RemoveAll(type => !HasValue(type));
    }

    private static void SetAlternatives(Draft draft, List<StructureScalar> types, TextSpanPosition at)
    {
        if (NumberTexts.TypeOf(draft, types) is { } number)
            SetNumber(draft, number, at);
        else if (AreAll(types) && !TypeAlternatives.AreTold(draft, types))
            TypeAlternatives.Forget(draft, types);
        else
            TypeAlternatives.Divide(draft, types, at);
    }

    private static bool AreAll(List<StructureScalar> types) =>
        types.Select(type => type.Text).OrderBy(type => type, StringComparer.Ordinal).SequenceEqual(s_all);

    // The pattern is that of the strings.
    private static void SetNumber(Draft draft, string type, TextSpanPosition at)
    {
        draft.Set(Key, Nodes.Text(type, at), at);
        draft.SetTrue(NumberTexts.Key, at);
        draft.Take("pattern");
    }
}
