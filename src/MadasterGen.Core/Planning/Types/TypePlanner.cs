using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Planning.Features;
using MadasterGen.Planning.Limits;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types;

/// <summary>
/// Decides what each schema is in C#. Named schemas are planned in the document's order; those written in place are
/// planned where they are met and stand behind the type that holds them.
/// </summary>
internal sealed class TypePlanner
{
    private readonly VersionName _version;
    private readonly List<TypePlan> _types = [];
    private readonly InPlaceTypes _inPlace;
    private readonly TypeResolver _resolver;
    private readonly UnionPlanner _unions;
    private readonly Dictionary<string, IReadOnlyList<CSharpType>> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypePlace> _used = new(StringComparer.Ordinal);

    public TypePlanner(
        ApiModel model, PlanningOptions options, VersionName version, string origin,
        ISet<string> reservedNames, ISet<string> collidingPointers, ProblemList problems, CancellationToken cancellationToken)
    {
        Options = options;
        _version = version;
        Origin = origin;
        Problems = problems;
        Schemas = new SchemaResolver(model, cancellationToken);
        // Each hierarchy has a record for kinds that the document does not know.
        reservedNames.UnionWith(model.Schemas.Where(s => s.Schema.Discriminator is not null)
            .Select(s => "Unknown" + Identifiers.Pascal(options.TypeNames.LastOrDefault(r => r.From == s.Name)?.To ?? s.Name)));
        Own = new OwnTypes(options.OwnTypes, Schemas);
        string[] types = [.. model.Schemas.Select(s => s.Name).Where(name => Schemas.IsType(name) && !Own.Has(name))];
        Budget = new TypeBudget(Schemas, types, problems);
        Names = new TypeNames(types.Where(Budget.Allows), options, reservedNames, MembersOf, collidingPointers);
        _inPlace = new InPlaceTypes(Names, _types);
        _resolver = new TypeResolver(this);
        Records = new RecordPlanner(this);
        _unions = new UnionPlanner(this);
    }

    /// <summary>What the schemas are.</summary>
    public SchemaResolver Schemas { get; }

    public TypeNames Names { get; }

    /// <summary>Which schemas have a type of the project's own.</summary>
    public OwnTypes Own { get; }

    /// <summary>Which schemas are too large for a type.</summary>
    public TypeBudget Budget { get; }

    public PlanningOptions Options { get; }

    public ProblemList Problems { get; }

    public string Origin { get; }

    public RecordPlanner Records { get; }

    /// <summary>Told of what is kept as JSON, more than once where it is met more than once.</summary>
    public Action<UntypedPlace>? OnUntyped { get; init; }

    /// <summary>What the types that were met so far need of the fixed part.</summary>
    public ClientFeature Features { get; private set; }

    /// <summary>The types planned so far.</summary>
    public IReadOnlyList<TypePlan> Types => _types;

    /// <summary>Plans every named schema that is a type.</summary>
    public void PlanNamedSchemas(CancellationToken cancellationToken)
    {
        foreach (SchemaAt named in Schemas.Set.Named)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Own.Has(named.Name!))
                continue;
            if (!Names.IsType(named.Name!))
            {
                PlanUnion(named);
                continue;
            }
            TypePlace place = PlaceOf(named.Name!);
            _inPlace.Plan(() => Schemas.View(named) is EnumView values
                ? [EnumPlanner.Plan(this, values, place, named.Name!)]
                : Records.PlanNamed(named, place));
        }
        foreach (KeyValuePair<string, AssignedName> collision in Names.Collisions)
            Problems.Add(ProblemIds.NamesCollide, PointerOf(collision.Key), collision.Key, collision.Value.Name);
        ConversionPlanner.Connect(_types);
    }

    // A union is a type of its own only when its alternatives are known; its name is that of any other type written in place.
    private void PlanUnion(SchemaAt named)
    {
        bool isType = Schemas.View(named) is UnionView union
            && union.Content.At == named
            && (Schemas.Unions.CasesOf(union).IsUnion || Schemas.BaseOf(union.Content) is not null);
        if (isType)
            Resolve(named, PlaceOf(named.Name!));
    }

    /// <summary>What a schema is in C#.</summary>
    /// <param name="at">The schema.</param>
    /// <param name="place">Where it is used.</param>
    public CSharpType Resolve(SchemaAt at, TypePlace place) => Met(_resolver.Resolve(at, place));

    /// <summary>What a scalar is in C#.</summary>
    public CSharpType OfScalar(Scalar scalar) => Met(Scalars.Of(scalar, Options.HasDateOnly));

    /// <summary>Remembers what a type needs of the fixed part.</summary>
    public T Met<T>(T type)
        where T : CSharpType
    {
        Features |= TypeFeatures.Of(type);
        return type;
    }

    /// <summary>What one of several schemas is in C#, of which something else than the JSON tells which.</summary>
    /// <param name="uses">The schemas.</param>
    /// <param name="at">One of them.</param>
    /// <param name="place">Where one of them is used.</param>
    public CSharpType ResolveOneOf(IEnumerable<UsedSchema> uses, SchemaAt at, TypePlace place)
    {
        foreach (UsedSchema use in uses)
            _used[use.At.Key] = use.Place;
        return Resolve(at, place);
    }

    /// <summary>Where a schema is used that is one of several of which something else than the JSON tells which; null for others.</summary>
    public TypePlace? UseOf(SchemaAt at) => _used.TryGetValue(at.Key, out TypePlace? place) ? place : null;

    /// <summary>What a union can hold; nothing for other types.</summary>
    public IReadOnlyList<CSharpType> CasesOf(CSharpType type) =>
        type is GeneratedType { FullName: var name } && _cases.TryGetValue(name, out IReadOnlyList<CSharpType>? cases) ? cases : [];

    /// <summary>What the only case of a union is in C#.</summary>
    /// <param name="one">The case.</param>
    /// <param name="place">Where the union is used.</param>
    public CSharpType ResolveOnly(UnionCase one, TypePlace place) => _unions.TypeOf(one, place, place);

    /// <summary>Plans an enum written in place.</summary>
    public CSharpType AddInPlace(EnumView view, TypePlace place)
    {
        TypePlace own = Unlike(ReservedNames.OfEnumType, place);
        return OfEnum(_inPlace.Add(view.Content, own, named => [EnumPlanner.Plan(this, view, named, named.Name)]), view.Scalar);
    }

    /// <summary>Plans an enum of the values of several, which are alternatives.</summary>
    public CSharpType AddInPlace(IReadOnlyList<EnumView> views, Scalar scalar, TypePlace place)
    {
        string key = string.Join(" | ", views.Select(view => view.Content.At.Key));
        int cost = views.Sum(view => view.Values.Values.Count);
        TypePlace own = Unlike(ReservedNames.OfEnumType, place);
        return OfEnum(_inPlace.Add(key, cost, own, named => [EnumPlanner.Plan(this, views, scalar, named, named.Name)]), scalar);
    }

    /// <summary>The type of an enum.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="scalar">What its values are.</param>
    public GeneratedType OfEnum(string name, Scalar scalar) =>
        new(FullName(name), GeneratedShape.Enum) { Wire = new ScalarType(scalar) };

    /// <summary>Plans a union.</summary>
    public CSharpType AddInPlace(UnionView view, UnionCases cases, TypePlace place)
    {
        TypePlace own = Unlike(ReservedNames.OfUnion, place);
        string name = _inPlace.Add(view.Content, own, named => [Remembered(_unions.Plan(view, cases, named))]);
        return new GeneratedType(FullName(name), cases.IsOfScalars ? GeneratedShape.ScalarUnion : GeneratedShape.Union);
    }

    /// <summary>Plans a record written in place.</summary>
    public CSharpType AddInPlace(ObjectView view, TypePlace place)
    {
        string name = _inPlace.Add(view.Content, Unlike(ReservedNames.OfRecordType, place), named => [Records.PlanInPlace(view, named)]);
        return new GeneratedType(FullName(name), GeneratedShape.Record);
    }

    private ISet<string> MembersOf(string schemaName) =>
        Schemas.View(Schemas.Set.Find(schemaName)!) is EnumView ? ReservedNames.OfEnumType : ReservedNames.OfRecordType;

    // C# lets no member have the name of its type.
    private static TypePlace Unlike(ISet<string> members, TypePlace place) =>
        members.Contains(place.Name) ? place.Named(NameScope.Unreserved(place.Name, members.Contains)) : place;

    /// <summary>The place of a named schema, with the name that a type made from it would have.</summary>
    public TypePlace PlaceOf(string schemaName) => new(
        Names.IsType(schemaName) ? Names.OfSchema(schemaName) : Identifiers.Pascal(Names.Preferred(schemaName)),
        PointerOf(schemaName), Schemas.Set.Reach.IsInResponses(schemaName));

    /// <summary>A type of this version with <c>global::</c>.</summary>
    public string FullName(string name) => $"global::{_version.Namespace}.{name}";

    /// <summary>The shared type of problem details.</summary>
    public GeneratedType ProblemDetails
    {
        get
        {
            Features |= ClientFeature.ProblemDetails;
            return new(SharedFullName("MadasterProblemDetails"), GeneratedShape.Record);
        }
    }

    /// <summary>A type of the shared namespace with <c>global::</c>.</summary>
    public string SharedFullName(string name) => $"global::{Options.RootNamespace}.{name}";

    /// <summary>What the plan of a type begins with.</summary>
    /// <param name="place">The type's place.</param>
    /// <param name="schemaName">The schema it is made from, for people.</param>
    /// <param name="at">Where the document writes it.</param>
    /// <param name="schema">The schema that has the words for it.</param>
    public TypeHead NewHead(TypePlace place, string schemaName, SchemaAt at, ApiSchema schema) => new()
    {
        RootNamespace = Options.RootNamespace,
        Namespace = _version.Namespace,
        Visibility = Options.Visibility,
        Name = place.Name,
        Origin = Origin,
        SchemaName = schemaName,
        Pointer = at.Place.Pointer,
        Description = schema.Description ?? schema.Title,
        IsDeprecated = schema.IsDeprecated,
    };

    private UnionPlan Remembered(UnionPlan plan)
    {
        _cases[plan.FullName] = [.. plan.Cases.Select(one => one.Type)];
        return plan;
    }

    private static string PointerOf(string schemaName) => JsonPointer.Of("components", "schemas", schemaName);
}
