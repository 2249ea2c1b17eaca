using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// <c>const</c> is an enum of one, alternatives of one value each are an enum of these, and null among the values is <c>nullable</c>.
/// </summary>
internal static class ConstantRule
{
    private const string Constant = "const";
    private const string Values = "enum";
    private const string Type = "type";
    private const string IsNullable = "nullable";

    private static readonly string[] s_choices = ["oneOf", "anyOf"];

    // What may stand beside a value without narrowing it.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        Constant, Values, Type, IsNullable, "title", "description", "deprecated",
    };

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Take(Constant) is { } constant)
            SetConstant(draft, constant);
        JoinAlternatives(draft, place, context);
        if (Nodes.Items(draft.Find(Values)).Any(Nodes.IsNull))
            draft.SetTrue(IsNullable, draft.FindMember(Values)!.Key.Span);
    }

    /// <summary>
    /// Makes alternatives of one value each an enum, with the words that they have for their values. That is how an enum describes each of
    /// its values: with <c>const</c> (JSON Schema 2020-12), with an <c>enum</c> of one in version 3.0.
    /// </summary>
    public static void JoinAlternatives(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Has(Values) || draft.Has("$ref") || draft.Has("discriminator"))
            return;
        if (draft.Members.Find(IsChoiceOfValues) is not { } choice)
            return;
        TextSpanPosition at = choice.Key.Span;
        StructureObject[] alternatives = [.. Nodes.Items(choice.Value).Cast<StructureObject>()];
        draft.Take(choice.Key.Text);
        draft.Set(Values, Nodes.List(at, [.. alternatives.Select(alternative => ValueOf(alternative)!)]), at);
        if (!draft.Has(Type))
            draft.Set(Type, Nodes.Text(TypeOf(alternatives)!, at), at);
        if (alternatives.Any(alternative => Nodes.IsNull(ValueOf(alternative))))
            draft.SetTrue(IsNullable, at);
        SetWords(draft, "x-enum-varnames", "title", alternatives, at);
        SetWords(draft, "x-enum-descriptions", "description", alternatives, at);
    }

    /// <summary>Whether a member of a schema lists alternatives that are an enum.</summary>
    public static bool IsChoiceOfValues(StructureMember member) =>
        Array.IndexOf(s_choices, member.Key.Text) >= 0
        && member.Value is StructureArray { Items.Count: > 0 } list
        && list.Items.All(alternative => ValueOf(alternative) is not null)
        && TypeOf(list.Items.Cast<StructureObject>()) is not null;

    // The only value of an alternative that says nothing else of it.
    private static StructureScalar? ValueOf(StructureNode alternative)
    {
        if (alternative is not StructureObject map || !map.Members.TrueForAll(member => s_words.Contains(member.Key.Text)))
            return null;
        StructureNode? listed = map.Find(Values);
        StructureNode? value = map.Find(Constant) ?? (listed is StructureArray { Items.Count: 1 } one ? one.Items[0] : null);
        if (value is null && listed is null && map.Find(Type) is StructureScalar { Text: "null" } type)
            value = Nodes.Null(type.Span);
        bool isNullToo = Nodes.Boolean(map.Find(IsNullable)) == true && !Nodes.IsNull(value);
        return isNullToo ? null : value as StructureScalar;
    }

    // The type of all values but null; null where they have several.
    private static string? TypeOf(IEnumerable<StructureObject> alternatives)
    {
        HashSet<string> types = new(
            alternatives.Where(alternative => !Nodes.IsNull(ValueOf(alternative))).Select(TypeOf), StringComparer.Ordinal);
        if (types.Contains("number"))
            types.Remove("integer");
        return types.Count == 1 ? types.Single() : null;
    }

    private static string TypeOf(StructureObject alternative) =>
        alternative.Find(Type) is StructureScalar type ? type.Text : Nodes.TypeOf(ValueOf(alternative)!);

    private static void SetWords(Draft draft, string extension, string word, StructureObject[] alternatives, TextSpanPosition at)
    {
        StructureNode[] words = [.. alternatives.Select(alternative => WordOf(alternative.Find(word), at))];
        if (!draft.Has(extension) && Array.Exists(words, one => one is StructureScalar { Text: not "" }))
            draft.Set(extension, Nodes.List(at, words), at);
    }

    private static StructureScalar WordOf(StructureNode? written, TextSpanPosition at) =>
        written is StructureScalar scalar && !Nodes.IsNull(scalar) ? Nodes.Text(scalar.Text, scalar.Span) : Nodes.Text("", at);

    private static void SetConstant(Draft draft, StructureMember constant)
    {
        TextSpanPosition at = constant.Key.Span;
        draft.Set(Values, Nodes.List(at, constant.Value), at);
        string type = Nodes.TypeOf(constant.Value);
        bool isOpen = draft.Find(Type) is null or StructureArray;
        if (isOpen && type != "null" && !draft.Has("$ref"))
            draft.Set(Type, Nodes.Text(type, at), at);
    }
}
