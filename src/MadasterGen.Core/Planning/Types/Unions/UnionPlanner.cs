using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Plans the structs that alternatives without a common base become.</summary>
internal sealed class UnionPlanner
{
    private readonly TypePlanner _planner;
    private readonly UnionReadingPlanner _readings;

    public UnionPlanner(TypePlanner planner) => (_planner, _readings) = (planner, new UnionReadingPlanner(planner.Schemas));

    /// <summary>Plans one union.</summary>
    public UnionPlan Plan(UnionView view, UnionCases cases, TypePlace place)
    {
        List<TypedCase> typed = [];
        List<CSharpType> types = [];
        bool hasAnyObject = cases.HasAnyObject;
        foreach (UnionCase one in cases.Cases)
        {
            CSharpType type = TypeOf(one, place, UnionPlaces.Of(one.First, place, _planner)).WithinJson();
            // What is too large for a type is JSON, as what no case takes is.
            if (type is JsonType)
                hasAnyObject |= one.Kind == UnionCaseKind.Object;
            else
                typed.Add(new TypedCase(one, type, IndexOf(types, type)));
        }
        UnionReading reading = _readings.Plan(typed, out bool areToldApart);
        if (!areToldApart)
            Report(view, place);
        bool canBeSeveral = typed.Exists(one => one.Case.Alternatives.Exists(alternative => alternative.IsAnyOf)) && HaveSharedKind(typed);
        return new UnionPlan(_planner.NewHead(place, place.Name, WordsOf(view)))
        {
            Cases = UnionCaseNames.Of(types).Zip(types, (name, type) => new UnionCasePlan(type, name)).ToEquatableArray(),
            Reading = reading,
            KeepsJson = !areToldApart || canBeSeveral,
            HasAnyObject = hasAnyObject,
            IsOfScalars = cases.IsOfScalars,
        };
    }

    /// <summary>What a case is in C#.</summary>
    /// <param name="one">The case.</param>
    /// <param name="place">Where the union is used.</param>
    /// <param name="own">Where the first alternative is used, as far as it has no name.</param>
    public CSharpType TypeOf(UnionCase one, TypePlace place, TypePlace own)
    {
        if (one.Base is { } name)
            return _planner.Resolve(_planner.Schemas.Set.Find(name)!, place);
        if (one.Kind == UnionCaseKind.Enum && one.Alternatives.Count > 1 && !IsNamed(one))
            return OfEnums([.. one.Alternatives.Select(alternative => (EnumView)_planner.Schemas.Meant(alternative.At))], own);
        CSharpType type = _planner.Resolve(one.First.At, own);
        return one.Scalar is { } scalar && !type.Is(scalar) ? Scalars.Of(scalar, _planner.Options.HasDateOnly) : type;
    }

    private CSharpType OfEnums(IReadOnlyList<EnumView> views, TypePlace place) =>
        _planner.Budget.AllowsEnum(views.Sum(view => view.Values.Values.Count), place)
            ? _planner.AddInPlace(views, place)
            : CSharpType.String;

    private bool IsNamed(UnionCase one) => _planner.Schemas.Meant(one.First.At).TypeName is not null;

    // Schemas that differ can be one type: two formats of strings, two lists of which one can hold null.
    private static int IndexOf(List<CSharpType> types, CSharpType type)
    {
        int index = types.FindIndex(known => TypeSignature.Of(known) == TypeSignature.Of(type));
        if (index >= 0)
            return index;
        types.Add(type);
        return types.Count - 1;
    }

    private static bool HaveSharedKind(List<TypedCase> typed) =>
        typed.GroupBy(one => KindOf(one.Case.Kind)).Any(same => same.Select(one => one.Index).Distinct().Count() > 1);

    private static JsonKinds KindOf(UnionCaseKind kind) => kind switch
    {
        UnionCaseKind.String or UnionCaseKind.Enum => JsonKinds.String,
        UnionCaseKind.Number => JsonKinds.Number,
        UnionCaseKind.Boolean => JsonKinds.Boolean,
        UnionCaseKind.Array => JsonKinds.Array,
        UnionCaseKind.Object or UnionCaseKind.Map => JsonKinds.Object,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private void Report(UnionView view, TypePlace place)
    {
        string keyword = UnionFlattening.ChoiceOf(view)!.Keyword;
        _planner.Problems.Add(ProblemIds.AlternativesWithoutDiscriminator, place.Pointer + JsonPointer.Of(keyword), place.Name);
    }

    private static ApiSchema WordsOf(UnionView view)
    {
        SchemaMarks marks = view.Chain.Marks;
        return new ApiSchema
        {
            Description = marks.WordsAt?.Schema.Description ?? marks.WordsAt?.Schema.Title,
            IsDeprecated = marks.DeprecatedAt is not null,
        };
    }
}

/// <summary>A case of a union with its type.</summary>
/// <param name="Case">The case.</param>
/// <param name="Type">Its type.</param>
/// <param name="Index">The number of the type among those of the union.</param>
internal sealed record TypedCase(UnionCase Case, CSharpType Type, int Index);
