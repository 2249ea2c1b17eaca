using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// What a union can be, decided from its schemas alone: nested ones taken apart, alternatives of one type merged, and those left out
/// that another one holds anyway.
/// </summary>
internal sealed class UnionCases
{
    private readonly SchemaResolver _schemas;
    private readonly List<UnionCase> _cases = [];

    /// <summary>Finds what a union can be; <see cref="SchemaUnions"/> remembers it.</summary>
    public UnionCases(UnionView union, SchemaResolver schemas)
    {
        _schemas = schemas;
        UnionFlattening flattening = UnionFlattening.Of(union, schemas.Unions);
        (IsTooLarge, DoesNotFit, Alternatives) = (flattening.IsCut, flattening.DoesNotFit, flattening.Found);
        if (IsTooLarge || DoesNotFit)
            return;
        foreach (UnionAlternative alternative in flattening.Found)
            Add(alternative);
        MergeStrings();
        MergeNumbers();
        MergeKinds();
        IsAnything |= _cases.Count == 0;
    }

    /// <summary>Whether there are more than <see cref="SchemaLimits.Alternatives"/>.</summary>
    public bool IsTooLarge { get; }

    /// <summary>Whether several choices hold at once.</summary>
    public bool DoesNotFit { get; }

    /// <summary>Whether one of the alternatives allows anything.</summary>
    public bool IsAnything { get; private set; }

    /// <summary>Whether an object of which nothing is said is one of the alternatives.</summary>
    public bool HasAnyObject { get; private set; }

    /// <summary>The alternatives that are no unions, in the document's order.</summary>
    public IReadOnlyList<UnionAlternative> Alternatives { get; }

    /// <summary>What it can be.</summary>
    public IReadOnlyList<UnionCase> Cases => _cases;

    /// <summary>Whether it is a type of its own: more than one case, or one beside objects of which nothing is said.</summary>
    public bool IsUnion => !IsTooLarge && !DoesNotFit && !IsAnything && (_cases.Count > 1 || HasAnyObject);

    /// <summary>Whether every case is a single value that has a string in requests.</summary>
    public bool IsOfScalars => !HasAnyObject && _cases.TrueForAll(one =>
        one.Kind is not (UnionCaseKind.Array or UnionCaseKind.Object or UnionCaseKind.Map));

    private void Add(UnionAlternative alternative)
    {
        SchemaView view = _schemas.Meant(alternative.At);
        if (view is AnyView or UnionView)
            IsAnything = true;
        else if (view is ObjectView { IsEmpty: true, TypeName: null })
            HasAnyObject = true;
        else
            CaseOf(TypeKeys.Of(alternative.At, _schemas), view).Alternatives.Add(alternative);
    }

    private UnionCase CaseOf(string key, SchemaView view)
    {
        UnionCaseKind kind = KindOf(view);
        // Values of one C# type: all numbers, and enums that have no name of their own.
        bool isShared = kind is UnionCaseKind.Number
            || (kind is UnionCaseKind.Enum or UnionCaseKind.NumberEnum && view.TypeName is null);
        UnionCase? found = _cases.Find(one => isShared ? one.Kind == kind && !IsNamed(one) : one.Key == key);
        if (found is null)
            _cases.Add(found = new UnionCase(key, kind));
        if (ScalarOf(view) is { } scalar)
        {
            found.Scalar = found.Scalar is { } known ? Wider(known, scalar) : scalar;
            found.IsAlsoString |= view.Content.IsAlsoString;
        }
        return found;
    }

    private static Scalar? ScalarOf(SchemaView view) => view switch
    {
        ScalarView scalar => scalar.Scalar,
        EnumView { IsOfStrings: false } values => values.Scalar,
        _ => null,
    };

    private static bool IsNamed(UnionCase one) => one.Key.StartsWith("type ", StringComparison.Ordinal);

    private static UnionCaseKind KindOf(SchemaView view) => view switch
    {
        EnumView values => values.IsOfStrings ? UnionCaseKind.Enum : UnionCaseKind.NumberEnum,
        ScalarView { Scalar: Scalar.Boolean } => UnionCaseKind.Boolean,
        ScalarView { Scalar: Scalar.Single or Scalar.Double or Scalar.Decimal } => UnionCaseKind.Number,
        ScalarView { Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 } => UnionCaseKind.Number,
        ScalarView => UnionCaseKind.String,
        ListView => UnionCaseKind.Array,
        MapView => UnionCaseKind.Map,
        ObjectView => UnionCaseKind.Object,
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };

    // The narrowest scalar that holds the values of both.
    private static Scalar Wider(Scalar one, Scalar other)
    {
        if (one == other)
            return one;
        Scalar[] both = [one, other];
        if (both.All(scalar => scalar is Scalar.Int32 or Scalar.Int64))
            return Scalar.Int64;
        bool isExact = both.All(scalar => scalar is Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 or Scalar.Decimal);
        return isExact ? Scalar.Decimal : Scalar.Double;
    }

    // A string of any form holds those of a format and those of a list.
    private void MergeStrings()
    {
        if (_cases.Find(one => one.Scalar is Scalar.String or Scalar.Binary) is not { } any)
            return;
        UnionCase[] narrower = [.. _cases.Where(one => one != any && one.Kind is (UnionCaseKind.String or UnionCaseKind.Enum))];
        foreach (UnionCase one in narrower)
        {
            any.Alternatives.AddRange(one.Alternatives);
            _cases.Remove(one);
        }
        any.Scalar = Scalar.String;
    }

    // A number holds one of a list.
    private void MergeNumbers()
    {
        if (_cases.Find(one => one.Kind == UnionCaseKind.Number) is not { } whole)
            return;
        UnionCase[] lists = [.. _cases.Where(one => one.Kind == UnionCaseKind.NumberEnum)];
        foreach (UnionCase one in lists)
        {
            whole.Alternatives.AddRange(one.Alternatives);
            whole.Scalar = whole.Scalar is { } known ? Wider(known, one.Scalar!.Value) : one.Scalar;
            whole.IsAlsoString |= one.IsAlsoString;
            _cases.Remove(one);
        }
    }

    // A base and its kinds, or several kinds of one base, are the base.
    private void MergeKinds()
    {
        IGrouping<string, UnionCase>[] hierarchies = [.. _cases
            .Where(one => one.Kind == UnionCaseKind.Object)
            .Select(one => (Case: one, Root: (_schemas.Meant(one.First.At) as HierarchyView)?.Root))
            .Where(pair => pair.Root is not null)
            .GroupBy(pair => pair.Root!, pair => pair.Case, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)];
        foreach (IGrouping<string, UnionCase> hierarchy in hierarchies)
        {
            UnionCase whole = hierarchy.First();
            whole.Base = hierarchy.Key;
            foreach (UnionCase kind in hierarchy.Skip(1))
            {
                whole.Alternatives.AddRange(kind.Alternatives);
                _cases.Remove(kind);
            }
        }
    }
}
