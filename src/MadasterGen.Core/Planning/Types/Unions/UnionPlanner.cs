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
            CSharpType type = TypeOf(one, place, UnionPlaces.Of(one, place, _planner)).WithinJson();
            // What is too large for a type is JSON, as what no case takes is.
            if (type is JsonType)
                hasAnyObject |= one.Kind == UnionCaseKind.Object;
            else
                typed.Add(new TypedCase(one, type, IndexOf(types, type)));
        }
        UnionReading reading = _readings.Plan(typed, out bool areToldApart) with { Default = DefaultOf(view, typed, place) };
        bool isToldOtherwise = view.Content.At.IsToldOtherwise;
        if (!areToldApart && !isToldOtherwise)
            Report(view, place);
        bool canBeSeveral = typed.Exists(one => one.Case.Alternatives.Exists(alternative => alternative.IsAnyOf)) && HaveSharedKind(typed);
        return new UnionPlan(_planner.NewHead(place, place.Name, view.Content.At, WordsOf(view)))
        {
            Cases = UnionCaseNames.Of(types).Zip(types, (name, type) => new UnionCasePlan(type, name)).ToEquatableArray(),
            Reading = reading,
            KeepsJson = (!areToldApart || canBeSeveral) && !isToldOtherwise,
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
        if (one.Kind is UnionCaseKind.Enum or UnionCaseKind.NumberEnum && one.Alternatives.Count > 1 && !IsNamed(one))
            return OfEnums(one, own);
        if (one.Kind is UnionCaseKind.Array or UnionCaseKind.Map)
            return one.Alternatives.Select(alternative => _planner.Resolve(alternative.At, own)).Aggregate(ReadingMost);
        CSharpType type = _planner.Resolve(one.First.At, own);
        if (one.Scalar is { } scalar && one.Kind != UnionCaseKind.NumberEnum && type is not UserType && !type.Is(scalar))
            type = _planner.OfScalar(scalar);
        return one.IsAlsoString && type is ScalarType number ? _planner.Met(number with { ReadsStrings = true }) : type;
    }

    // Of two lists that C# does not tell apart, the one whose numbers are read from strings too.
    private static CSharpType ReadingMost(CSharpType one, CSharpType other) =>
        one.Innermost() is ScalarType { ReadsStrings: false } && other.Innermost() is ScalarType { ReadsStrings: true } ? other : one;

    private CSharpType OfEnums(UnionCase one, TypePlace place)
    {
        EnumView[] views = [.. one.Alternatives.Select(alternative => (EnumView)_planner.Schemas.Meant(alternative.At))];
        Scalar scalar = one.Scalar ?? Scalar.String;
        return _planner.Budget.AllowsEnum(views.Sum(view => view.Values.Values.Count), scalar, place)
            ? _planner.AddInPlace(views, scalar, place)
            : _planner.Met(new ScalarType(scalar));
    }

    private bool IsNamed(UnionCase one) => _planner.Schemas.Meant(one.First.At).TypeName is not null;

    // Schemas that differ can be one type: two formats of strings, two lists of which one can hold null.
    private static int IndexOf(List<CSharpType> types, CSharpType type)
    {
        int index = types.FindIndex(known => TypeSignature.Of(known) == TypeSignature.Of(type));
        if (index >= 0)
        {
            types[index] = ReadingMost(types[index], type);
            return index;
        }
        types.Add(type);
        return types.Count - 1;
    }

    // Whether one JSON can be of several types.
    private static bool HaveSharedKind(List<TypedCase> typed)
    {
        JsonKinds taken = JsonKinds.None;
        foreach (IGrouping<int, TypedCase> type in typed.GroupBy(one => one.Index))
        {
            JsonKinds own = type.Aggregate(JsonKinds.None, (kinds, one) => kinds | UnionKinds.Of(one.Case));
            if ((taken & own) != JsonKinds.None)
                return true;
            taken |= own;
        }
        return false;
    }

    // The object that the discriminator names for all others.
    private int? DefaultOf(UnionView view, List<TypedCase> typed, TypePlace place)
    {
        if (view.Content.DiscriminatorAt?.Schema.Discriminator?.DefaultSchema is not { } name)
            return null;
        int index = typed.FindAll(one => one.Case.Kind is UnionCaseKind.Object or UnionCaseKind.Map)
            .FindIndex(one => one.Case.Alternatives.Exists(alternative => IsNamed(alternative.Written, name)));
        if (index >= 0)
            return index;
        const string consequence = "it names none of the alternatives, and a kind that has none is kept as JSON";
        string pointer = place.Pointer + JsonPointer.Of("discriminator");
        _planner.Problems.Add(ProblemIds.ConstructIsNotRepresented, pointer, "defaultMapping", consequence);
        return null;
    }

    private bool IsNamed(SchemaAt at, string name)
    {
        for (SchemaChain? link = _planner.Schemas.View(at).Chain; link is not null; link = link.Next)
        {
            if (link.At.Name == name)
                return true;
        }
        return false;
    }

    private void Report(UnionView view, TypePlace place)
    {
        SchemaChoice choice = _planner.Schemas.Unions.ChoiceOf(view)!;
        string pointer = UnionPlaces.PointerIn(choice.At, view, place) ?? choice.At.Place.Pointer;
        _planner.Problems.Add(ProblemIds.AlternativesWithoutDiscriminator, pointer + JsonPointer.Of(choice.Keyword), place.Name);
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
