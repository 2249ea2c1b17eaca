using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Changes.Witnesses;

/// <summary>Knows which values C# takes without being told how. What it calls a mistake is one, and no warning.</summary>
internal sealed class TypeFit
{
    private static readonly Scalar[] s_whole = [Scalar.Int32, Scalar.Int64];
    private static readonly Scalar[] s_floating = [Scalar.Single, Scalar.Double];

    private readonly Dictionary<string, TypePlan> _types;

    /// <summary>Takes the client whose types are met.</summary>
    public TypeFit(ClientPlan plan) => _types = plan.Types.ToDictionary(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Whether a variable can be given a value.</summary>
    public bool Takes(CSharpType variable, bool isNullable, CSharpType value, bool isValueNullable)
    {
        if (value.IsValueType && isValueNullable && (!isNullable || !variable.IsValueType))
            return false;
        return IsSame(variable, value) || Widens(variable, value) || IsCase(variable, value) || IsBase(variable, value);
    }

    /// <summary>Whether a variable that can be given a value is warned of <c>null</c> then.</summary>
    public static bool Warns(CSharpType variable, bool isNullable, CSharpType value, bool isValueNullable)
    {
        if (!variable.IsValueType && !value.IsValueType && !isNullable && isValueNullable)
            return true;
        return (variable, value) switch
        {
            (ListType to, ListType from) => Warns(to.Element, to.IsElementNullable, from.Element, from.IsElementNullable),
            (MapType to, MapType from) => !IsSameWithNull(to.Element, to.IsElementNullable, from.Element, from.IsElementNullable),
            _ => false,
        };
    }

    /// <summary>Whether two types are one in source code, which knows what can be null.</summary>
    public static bool IsSameWithNull(CSharpType one, bool isNullable, CSharpType other, bool isOtherNullable) =>
        isNullable == isOtherNullable && IsSame(one, other) && ((one, other) is not (CollectionType left, CollectionType right)
            || IsSameWithNull(left.Element, left.IsElementNullable, right.Element, right.IsElementNullable));

    /// <summary>Whether two types are one in an assembly, which knows of null in values alone.</summary>
    public static bool IsSameInAssembly(CSharpType one, bool isNullable, CSharpType other, bool isOtherNullable) =>
        IsSame(one, other) && (!one.IsValueType || isNullable == isOtherNullable);

    private static bool IsSame(CSharpType one, CSharpType other) => (one, other) switch
    {
        (GeneratedType left, GeneratedType right) => left.FullName == right.FullName,
        (UserType left, UserType right) => left.FullName == right.FullName,
        (ScalarType left, ScalarType right) => left.Row.Text == right.Row.Text,
        (ListType left, ListType right) => IsSameElement(left, right),
        (MapType left, MapType right) => IsSameElement(left, right),
        _ => one.GetType() == other.GetType(),
    };

    private static bool IsSameElement(CollectionType one, CollectionType other) => IsSame(one.Element, other.Element)
        && (!one.Element.IsValueType || one.IsElementNullable == other.IsElementNullable);

    private static bool Widens(CSharpType variable, CSharpType value) => (variable, value) is (ScalarType to, ScalarType from)
        && (Follows(s_whole, from, to) || Follows(s_floating, from, to)
            || (s_whole.Contains(from.Scalar) && (s_floating.Contains(to.Scalar) || to.Scalar == Scalar.Decimal)));

    private static bool Follows(Scalar[] order, ScalarType from, ScalarType to) =>
        Array.IndexOf(order, from.Scalar) is >= 0 and var start && Array.IndexOf(order, to.Scalar) > start;

    // A union is made of each of its cases, but for interfaces.
    private bool IsCase(CSharpType variable, CSharpType value) => value is not CollectionType
        && Find(variable) is UnionPlan union && union.Cases.Any(one => IsSame(one.Type, value));

    private bool IsBase(CSharpType variable, CSharpType value)
    {
        if (variable is not GeneratedType { FullName: var name })
            return false;
        for (RecordPlan? record = Find(value) as RecordPlan; record?.BaseType is { } above; record = Find(above) as RecordPlan)
        {
            if (above == name)
                return true;
        }
        return false;
    }

    private TypePlan? Find(CSharpType type) => type is GeneratedType generated ? Find(generated.FullName) : null;

    private TypePlan? Find(string fullName) => _types.TryGetValue(fullName, out TypePlan? type) ? type : null;
}
