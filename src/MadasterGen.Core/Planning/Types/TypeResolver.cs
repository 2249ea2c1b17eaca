using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Limits;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types;

/// <summary>Finds the C# type of a schema: one case for each kind of view.</summary>
internal sealed class TypeResolver
{
    private static readonly string s_tooManyAlternatives = $"has more than {SchemaLimits.Alternatives} alternatives";

    private readonly TypePlanner _planner;
    private HashSet<string> _open = new(StringComparer.Ordinal);
    private int _levels;

    public TypeResolver(TypePlanner planner) => _planner = planner;

    private SchemaResolver Schemas => _planner.Schemas;

    /// <summary>The type of a schema that is used at a place.</summary>
    public CSharpType Resolve(SchemaAt at, TypePlace place)
    {
        SchemaView view = Schemas.View(at);
        if (_planner.Own.OrNull(view.Chain) is { } own)
            return own;
        ReportExclusions(view, place);
        if (OfName(view) is { } named)
            return named;
        // What is too large for a type has said so where it is written.
        if (view is ObjectView { TypeName: not null })
            return Untyped(view, place, UntypedReason.TooLarge);
        place = PlaceOf(view, place);
        if (view is UnionView union && OfCases(union, place) is { } type)
            return type;
        if (view is ScalarView { Content.Narrowed: null } scalar)
            return OfScalar(scalar, place);
        // Lists and maps name no types of their own: one that holds itself has no end.
        if (!_open.Add(view.Content.At.Key))
        {
            _planner.Problems.Add(ProblemIds.SchemaHoldsOnlyItself, place.Pointer, place.Name);
            return Untyped(view, place, UntypedReason.Circular);
        }
        CSharpType content = OfContent(view, place);
        _open.Remove(view.Content.At.Key);
        return content;
    }

    private CSharpType OfContent(SchemaView view, TypePlace place) => view switch
    {
        { Content.Narrowed: { } narrowed } => OfNarrowed(view.Content, narrowed, place),
        EnumView values => _planner.Budget.AllowsEnum(values.Values.Values.Count, values.Scalar, place)
            ? _planner.AddInPlace(values, place)
            : new ScalarType(values.Scalar),
        ScalarView scalar => OfScalar(scalar, place),
        ListView list => OfList(list, place),
        MapView { Values: { } values } => OfMap(values, place),
        MapView => Untyped(view, place, UntypedReason.AnyObject).AsMap(false),
        ObjectView { IsEmpty: true } => Untyped(view, place, UntypedReason.AnyObject),
        ObjectView record => OfObject(record, place),
        UnionView union => OfUnion(union, place),
        AnyView any => OfAnything(any, place),
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };

    private CSharpType OfObject(ObjectView view, TypePlace place) => _planner.Budget.Allows(view, place)
        ? AtFirstLevel(() => _planner.AddInPlace(view, place))
        : Untyped(view, place, UntypedReason.TooLarge);

    // A type that has a name of its own.
    private CSharpType? OfName(SchemaView view)
    {
        if (view.TypeName is { } name && _planner.Names.IsType(name))
        {
            string own = _planner.Names.OfSchema(name);
            return Schemas.ViewOf(name) is EnumView values
                ? _planner.OfEnum(own, values.Scalar)
                : new GeneratedType(_planner.FullName(own), GeneratedShape.Record);
        }
        return view.Chain.LastNamed?.At is { Name: { } last } at && ProblemDetailsShape.Is(last, at.Schema)
            ? _planner.ProblemDetails
            : null;
    }

    // A schema written in place is named after its use, or after the named schema that is nothing but it.
    private TypePlace PlaceOf(SchemaView view, TypePlace place)
    {
        SchemaChain link = view.Chain;
        if (link.LastNamed is { } named)
        {
            link = named;
            place = _planner.PlaceOf(named.At.Name!);
        }
        for (; link.Next is { } next; link = next)
        {
            int part = view is ObjectView ? -1 : link.At.AllOf().ToList().FindIndex(one => one.Key == next.At.Key);
            if (part >= 0)
                place = place.Below("Part", "allOf", $"{part}");
        }
        return place;
    }

    // allOf with one schema that gives the type; Madaster's documents add a description or a list of required names.
    private CSharpType OfNarrowed(SchemaContent content, SchemaAt narrowed, TypePlace place)
    {
        SchemaContent target = Schemas.View(narrowed).Content;
        HashSet<string> known = new(target.Parts.SelectMany(part => part.At.Schema.Required), StringComparer.Ordinal);
        string[] extra = [.. content.Parts.SelectMany(part => part.At.Schema.Required).Where(name => !known.Contains(name)).Distinct()];
        if (extra.Length > 0)
            _planner.Problems.Add(ProblemIds.ExtraRequiredInPlace, place.Pointer, string.Join(", ", extra), narrowed.Schema.Reference!);
        return Resolve(narrowed, place);
    }

    private CSharpType OfScalar(ScalarView view, TypePlace place)
    {
        // One of true and false is a constant.
        if (view.Content.Enum is { } listed && !(view.Scalar == Scalar.Boolean && listed.Values.All(value => value is "true" or "false")))
            _planner.Problems.Add(ProblemIds.EnumIsNotOfStrings, place.Pointer, place.Name);
        CSharpType type = _planner.OfScalar(view.Scalar);
        return view.Content.IsAlsoString && type is ScalarType number ? number with { ReadsStrings = true } : type;
    }

    private CSharpType OfMap(SchemaAt values, TypePlace place) =>
        Inside(values, place.Below("Value", "additionalProperties")).WithinJson().AsMap(Schemas.IsNullable(values));

    private CSharpType OfList(ListView view, TypePlace place)
    {
        CSharpType element = Inside(view.Items, place.Below("Item", "items"));
        return element.WithinJson().AsList(Schemas.IsNullable(view.Items));
    }

    // The elements of a list or the values of a map.
    private CSharpType Inside(SchemaAt at, TypePlace place)
    {
        if (_levels == PlanningLimits.Levels)
        {
            string reason = $"is more than {PlanningLimits.Levels} lists and maps in each other";
            _planner.Problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, reason, TypeBudget.Json);
            return Untyped(Schemas.View(at), place, UntypedReason.TooLarge);
        }
        _levels++;
        CSharpType type = Resolve(at, place);
        _levels--;
        return type;
    }

    // The lists and maps of a type of its own begin at the first level again, whether it is planned at once or waits for others.
    private CSharpType AtFirstLevel(Func<CSharpType> plan)
    {
        (int levels, HashSet<string> open) = (_levels, _open);
        (_levels, _open) = (0, new HashSet<string>(StringComparer.Ordinal));
        CSharpType type = plan();
        (_levels, _open) = (levels, open);
        return type;
    }

    // Alternatives that make a type of their own, in which circles end.
    private CSharpType? OfCases(UnionView view, TypePlace place)
    {
        UnionCases cases = Schemas.Unions.CasesOf(view);
        if (!cases.IsUnion || Schemas.NarrowedBy(view) is not null)
            return null;
        return _planner.Budget.Allows(view, cases, place)
            ? AtFirstLevel(() => _planner.AddInPlace(view, cases, place))
            : Untyped(view, place, UntypedReason.TooLarge);
    }

    private CSharpType OfUnion(UnionView view, TypePlace place)
    {
        if (Schemas.NarrowedBy(view) is { } narrowed)
            return Resolve(narrowed, place);
        UnionCases cases = Schemas.Unions.CasesOf(view);
        if (Schemas.BaseOf(view.Content) is not null && (cases.IsTooLarge || cases.IsAnything))
            return OfBase(view, cases, place);
        if (cases.IsTooLarge)
        {
            _planner.Problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, s_tooManyAlternatives, TypeBudget.Json);
            return Untyped(view, place, UntypedReason.TooLarge);
        }
        if (cases.DoesNotFit)
            return OfUnfitting(view, place);
        return cases.IsAnything
            ? Untyped(view, place, UntypedReason.AnyAlternative)
            : _planner.ResolveOnly(cases.Cases[0], place);
    }

    // What has properties beside too many alternatives, or too large ones, is an object of these properties.
    private CSharpType OfBase(UnionView view, UnionCases cases, TypePlace place)
    {
        string reason = cases.IsTooLarge ? s_tooManyAlternatives : $"has an alternative of more than {SchemaLimits.Parts} parts";
        _planner.Problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, reason, TypeBudget.Bare);
        return OfContent(new ObjectView(view.At, view.NullableAt) { Chain = view.Chain }, place);
    }

    private CSharpType OfUnfitting(SchemaView view, TypePlace place)
    {
        _planner.Problems.Add(ProblemIds.PartsDoNotFit, place.Pointer, place.Name, "a " + TypeBudget.Json);
        return Untyped(view, place, UntypedReason.PartsDoNotFit);
    }

    private CSharpType OfAnything(AnyView view, TypePlace place)
    {
        if (view.Reason == AnyReason.Contradictory)
            return OfUnfitting(view, place);
        if (view.Reason == AnyReason.TooLarge)
        {
            string reason = $"has more than {SchemaLimits.Parts} parts";
            _planner.Problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, reason, TypeBudget.Json);
            return Untyped(view, place, UntypedReason.TooLarge);
        }
        (UntypedReason why, string? problem) = view.Reason switch
        {
            AnyReason.Open when view.Content.Enum is null => (UntypedReason.Anything, null),
            AnyReason.Open => (UntypedReason.MixedEnum, ProblemIds.EnumIsNotOfStrings),
            AnyReason.Circular => (UntypedReason.Circular, ProblemIds.SchemaHoldsOnlyItself),
            _ => throw new ArgumentOutOfRangeException(nameof(view)),
        };
        if (problem is not null)
            _planner.Problems.Add(problem, place.Pointer, place.Name);
        return Untyped(view, place, why);
    }

    private CSharpType Untyped(SchemaView view, TypePlace place, UntypedReason reason)
    {
        _planner.OnUntyped?.Invoke(new UntypedPlace(view.Content.At, place, reason));
        return CSharpType.Json;
    }

    private void ReportExclusions(SchemaView view, TypePlace place)
    {
        if (view.At.Schema.Not is not null || (view.TypeName is null && view.Content.Exclusions.Count > 0))
            _planner.Problems.Add(ProblemIds.NotIsNotChecked, place.Pointer, place.Name);
    }
}
