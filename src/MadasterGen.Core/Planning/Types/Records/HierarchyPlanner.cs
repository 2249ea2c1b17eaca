using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Plans how the records of a hierarchy are told apart.</summary>
internal sealed class HierarchyPlanner
{
    private readonly TypePlanner _planner;
    private readonly Dictionary<string, DiscriminatorPlan> _shared = [];
    private readonly Dictionary<string, ILookup<string, string>> _values = [];

    public HierarchyPlanner(TypePlanner planner) => _planner = planner;

    private SchemaHierarchies Hierarchies => _planner.Schemas.Set.Hierarchies;

    /// <summary>The discriminator as one record of the hierarchy has it.</summary>
    public DiscriminatorPlan PlanDiscriminator(string name, string root)
    {
        if (!_shared.TryGetValue(root, out DiscriminatorPlan? shared))
            _shared.Add(root, shared = PlanShared(root));
        return shared with
        {
            Value = name == root && !IsKind(root) ? null : ValuesOf(name, root).First(),
            Subtypes = Hierarchies.DescendantsOf(name).Concat(name == root && IsKind(root) ? [root] : [])
                .SelectMany(child => ValuesOf(child, root).Select(value => new SubtypePlan(value, FullName(child))))
                .ToEquatableArray(),
            DefaultType = DefaultOf(name, root),
            UnknownType = name == root ? _planner.FullName("Unknown" + _planner.Names.OfSchema(root)) : null,
        };
    }

    /// <summary>The record for kinds that the document does not know.</summary>
    public RecordPlan PlanUnknownKind(RecordPlan root) => root with
    {
        Name = "Unknown" + root.Name,
        Description = $"A {root.Name} of a kind that the document does not know; it keeps the JSON it came with.",
        BaseType = root.FullName,
        IsAbstract = false,
        HasSubtypes = false,
        InheritedProperties = root.Properties,
        Properties = EquatableArray<PropertyPlan>.Empty,
        Discriminator = root.Discriminator! with { Value = null, Subtypes = EquatableArray<SubtypePlan>.Empty, UnknownType = null },
        AdditionalProperties = root.AdditionalProperties is { } additional ? additional with { IsInherited = true } : null,
        IsUnknownKind = true,
    };

    // What all records of a hierarchy have in common.
    private DiscriminatorPlan PlanShared(string root)
    {
        string jsonName = DiscriminatorOf(root).PropertyName;
        _planner.Schemas.ViewOf(root)!.Content.Properties.TryGetValue(jsonName, out SchemaMember? property);
        string rootName = _planner.Names.OfSchema(root);
        TakenNames reserved = ReservedNames.OfHierarchy(rootName);
        // Every record of the hierarchy has the property, and none may have a member of its own name.
        reserved.UnionWith(Hierarchies.DescendantsOf(root).Where(_planner.Names.IsType).Select(_planner.Names.OfSchema));
        reserved.Add("Unknown" + rootName);
        return new DiscriminatorPlan
        {
            Name = NameScope.Assign([jsonName], Identifiers.Pascal, reserved.Contains)[jsonName].Name,
            JsonName = jsonName,
            IsLiteral = property is not null && IsLiteral(property.At),
            Type = property is null ? CSharpType.String : TypeOf(property, _planner.PlaceOf(root)),
            Description = property is null ? null : _planner.Schemas.MarksOf(property).WordsAt?.Schema.Description,
        };
    }

    private CSharpType TypeOf(SchemaMember property, TypePlace root)
    {
        TypePlace place = root.Below(Identifiers.Pascal(property.Name), "properties", property.Name);
        CSharpType type = _planner.Resolve(_planner.Schemas.TypedAt(property), place);
        return type is GeneratedType { Shape: GeneratedShape.Enum, Wire.Scalar: Scalar.String } ? type : CSharpType.String;
    }

    private bool IsLiteral(SchemaAt property) =>
        _planner.Schemas.View(property).Content.Kind is ApiSchemaKind.Integer or ApiSchemaKind.Number or ApiSchemaKind.Boolean;

    private ApiDiscriminator DiscriminatorOf(string root) => _planner.Schemas.Set.Find(root)!.Schema.Discriminator!;

    // Without a mapping the name of the schema is the value (OpenAPI 3.0.3, 4.7.25).
    private IEnumerable<string> ValuesOf(string name, string root)
    {
        if (!_values.TryGetValue(root, out ILookup<string, string>? values))
            _values.Add(root, values = DiscriminatorOf(root).Mapping.ToLookup(mapping => mapping.SchemaName, mapping => mapping.Value));
        return values[name].DefaultIfEmpty(name);
    }

    // A mapping can name the base itself, which then is one of the kinds.
    private bool IsKind(string root) => DiscriminatorOf(root) is var discriminator
        && (discriminator.DefaultSchema == root || discriminator.Mapping.Any(mapping => mapping.SchemaName == root));

    private string? DefaultOf(string name, string root)
    {
        if (DiscriminatorOf(root).DefaultSchema is not { } other)
            return null;
        if (other == name || Hierarchies.DescendantsOf(name).Contains(other))
            return FullName(other);
        if (name == root)
        {
            const string consequence = "it names no kind of the base, and a kind that has no schema is kept as JSON";
            string pointer = _planner.PlaceOf(root).Pointer + JsonPointer.Of("discriminator");
            _planner.Problems.Add(ProblemIds.ConstructIsNotRepresented, pointer, "defaultMapping", consequence);
        }
        return null;
    }

    private string FullName(string schemaName) => _planner.FullName(_planner.Names.OfSchema(schemaName));
}
