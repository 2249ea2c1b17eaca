using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Plans how objects of a union are told apart: by a property whose values differ, else by all that is known of members.</summary>
internal sealed class ObjectTests
{
    // Longer lists of values are types of their own, which tell nothing apart.
    private const int MostValues = 50;

    private readonly SchemaResolver _schemas;

    public ObjectTests(SchemaResolver schemas) => _schemas = schemas;

    /// <summary>How many members the cases have: what it costs to compare them.</summary>
    public static int CostOf(UnionCases cases, SchemaResolver schemas)
    {
        UnionCase[] objects = [.. cases.Cases.Where(one => one.Kind == UnionCaseKind.Object)];
        return objects.Length < 2 && !cases.HasAnyObject ? 0 : objects.Sum(one => ViewOf(one, schemas).Content.Properties.Count + 1);
    }

    /// <summary>What is known of a case's members.</summary>
    public ObjectTest Of(UnionCase one, int index)
    {
        SchemaView view = ViewOf(one, _schemas);
        Dictionary<string, MemberTest> members = new(StringComparer.Ordinal);
        if (one.Kind == UnionCaseKind.Object)
        {
            foreach (SchemaMember member in view.Content.Properties.Values)
                members.Add(member.Name, Of(member));
        }
        foreach (string property in one.First.Tags.Select(tag => tag.Property).Distinct())
        {
            if (ValuesOf(one, property) is { } values)
                members[property] = new MemberTest(property, true, JsonKinds.Any, values.ToEquatableArray());
        }
        bool isClosed = view.Content.Additional.Kind == ApiAdditionalProperties.Forbidden && one.Kind == UnionCaseKind.Object;
        return new ObjectTest(index, one.Kind == UnionCaseKind.Map, isClosed, members.Values.ToEquatableArray());
    }

    /// <summary>The property that every case requires with values of its own; null when there is none.</summary>
    public static string? DiscriminatorOf(IReadOnlyList<ObjectTest> tests)
    {
        if (tests.Count < 2)
            return null;
        Dictionary<string, HashSet<string>> values = new(StringComparer.Ordinal);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (MemberTest member in tests.SelectMany(test => test.Members).Where(IsTelling))
        {
            if (!values.TryGetValue(member.Name, out HashSet<string>? taken))
                values.Add(member.Name, taken = new HashSet<string>(StringComparer.Ordinal));
            if (member.Values.All(taken.Add))
                counts[member.Name] = counts.TryGetValue(member.Name, out int count) ? count + 1 : 1;
        }
        return tests[0].Members
            .Select(member => member.Name)
            .FirstOrDefault(name => counts.TryGetValue(name, out int count) && count == tests.Count);
    }

    /// <summary>The tests with nothing but one property.</summary>
    public static IReadOnlyList<ObjectTest> Only(string property, IEnumerable<ObjectTest> tests) => [.. tests.Select(test => test with
    {
        IsClosed = false,
        Members = test.Members.Where(member => member.Name == property).ToEquatableArray(),
    })];

    /// <summary>The tests without what is the same in all of them.</summary>
    public static IReadOnlyList<ObjectTest> Telling(IReadOnlyList<ObjectTest> tests)
    {
        if (tests.Count < 2 || tests.Any(test => test.IsClosed || test.IsMap))
            return tests;
        HashSet<MemberTest> common = new(tests[0].Members);
        foreach (ObjectTest test in tests.Skip(1))
            common.IntersectWith(test.Members);
        return [.. tests.Select(test => test with { Members = test.Members.Where(member => !common.Contains(member)).ToEquatableArray() })];
    }

    /// <summary>Whether any two cases can be told apart by what is left of their members.</summary>
    public static bool AreToldApart(IReadOnlyList<ObjectTest> tests)
    {
        Dictionary<string, MemberTest>[] members =
            [.. tests.Select(test => test.Members.ToDictionary(member => member.Name, StringComparer.Ordinal))];
        for (int i = 0; i < tests.Count; i++)
        {
            for (int j = i + 1; j < tests.Count; j++)
            {
                if (tests[i].Case != tests[j].Case && !IsToldFrom(members[i], members[j], tests[i].IsMap, tests[j].IsMap))
                    return false;
            }
        }
        return true;
    }

    private static bool IsToldFrom(
        Dictionary<string, MemberTest> one, Dictionary<string, MemberTest> other, bool isOneMap, bool isOtherMap)
    {
        if (isOneMap || isOtherMap)
            return isOneMap != isOtherMap && (isOneMap ? other : one).Values.Any(member => member.IsRequired);
        if (one.Values.Any(member => Differs(member, other)) || other.Values.Any(member => Differs(member, one)))
            return true;
        return one.Keys.Any(name => !other.ContainsKey(name)) && other.Keys.Any(name => !one.ContainsKey(name));
    }

    // Whether a member alone tells its case from another.
    private static bool Differs(MemberTest member, Dictionary<string, MemberTest> others)
    {
        if (!others.TryGetValue(member.Name, out MemberTest? other))
            return member.IsRequired;
        if (member.Values.Count > 0 && other.Values.Count > 0)
            return !member.Values.Intersect(other.Values).Any();
        return member.IsRequired && (member.Kinds & other.Kinds) == JsonKinds.None;
    }

    private static bool IsTelling(MemberTest member) => member.IsRequired && member.Values.Count > 0;

    private static SchemaView ViewOf(UnionCase one, SchemaResolver schemas) =>
        one.Base is { } name ? schemas.ViewOf(name)! : schemas.View(one.First.At);

    private MemberTest Of(SchemaMember member)
    {
        SchemaView view = _schemas.View(member.At);
        IReadOnlyList<string> values = view.Content.Enum?.Values ?? [];
        bool isListed = values.Count is > 0 and <= MostValues && view is EnumView or ScalarView;
        EquatableArray<string> plain = isListed ? values.Select(JsonText.Plain).ToEquatableArray() : EquatableArray<string>.Empty;
        return new MemberTest(member.Name, member.IsRequired, UnionKinds.Of(view), plain);
    }

    // All alternatives of a case must be told by the property, or it tells nothing of the case.
    private static string[]? ValuesOf(UnionCase one, string property)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        foreach (UnionAlternative alternative in one.Alternatives)
        {
            UnionTag[] tags = [.. alternative.Tags.Where(tag => tag.Property == property)];
            if (tags.Length == 0)
                return null;
            values.UnionWith(tags[tags.Length - 1].Values);
        }
        return [.. values];
    }
}
