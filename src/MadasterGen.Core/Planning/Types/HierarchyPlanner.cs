using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types;

/// <summary>Plans how the records of a hierarchy are told apart.</summary>
internal sealed class HierarchyPlanner
{
    private readonly TypePlanner _planner;

    public HierarchyPlanner(TypePlanner planner) => _planner = planner;

    /// <summary>The discriminator as one record of the hierarchy has it.</summary>
    public DiscriminatorPlan PlanDiscriminator(string name, string root)
    {
        ApiSchema schema = _planner.Graph.Find(root)!;
        string jsonName = schema.Discriminator!.PropertyName;
        ApiSchema? property = ObjectMembers.Collect(schema, null, _planner.Graph).Properties.FirstOrDefault(p => p.Name == jsonName)?.Schema;
        string rootName = _planner.Names.OfSchema(root);
        ISet<string> reserved = ReservedNames.OfHierarchy(rootName);
        // Every record of the hierarchy has the property, and none may have a member of its own name.
        reserved.UnionWith(_planner.Graph.DescendantsOf(root).Where(_planner.Names.IsType).Select(_planner.Names.OfSchema));
        reserved.Add("Unknown" + rootName);
        return new DiscriminatorPlan
        {
            Name = NameScope.Assign([jsonName], Identifiers.Pascal, reserved)[jsonName].Name,
            JsonName = jsonName,
            IsLiteral = IsLiteral(property),
            Type = TypeOf(property, root, rootName, jsonName),
            Description = property?.Description,
            Value = name == root ? null : ValueOf(name, root),
            Subtypes = _planner.Graph.DescendantsOf(name)
                .SelectMany(child => ValuesOf(child, root).Select(value => new SubtypePlan(value, FullName(child))))
                .ToEquatableArray(),
            UnknownType = name == root ? _planner.FullName("Unknown" + rootName) : null,
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
        Discriminator = root.Discriminator! with { Subtypes = EquatableArray<SubtypePlan>.Empty, UnknownType = null },
        AdditionalProperties = root.AdditionalProperties is { } additional ? additional with { IsInherited = true } : null,
        IsUnknownKind = true,
    };

    private TypeReference TypeOf(ApiSchema? property, string root, string rootName, string jsonName)
    {
        if (property is null)
            return TypeReference.String;
        SchemaPlace place = new SchemaPlace(rootName, JsonPointer.Of("components", "schemas", root), _planner.Graph.IsInResponses(root))
            .Below(Identifiers.Pascal(jsonName), "properties", jsonName);
        TypeReference type = _planner.Resolve(property, place);
        return type.Kind == TypeKind.Enum ? type : TypeReference.String;
    }

    private bool IsLiteral(ApiSchema? property) =>
        (property?.Reference is { } name ? _planner.Graph.Find(name) : property)?.Kind is ApiSchemaKind.Integer or ApiSchemaKind.Number or ApiSchemaKind.Boolean;

    private string ValueOf(string name, string root) => ValuesOf(name, root).First();

    // Without a mapping the name of the schema is the value (OpenAPI 3.0.3, 4.7.25).
    private IEnumerable<string> ValuesOf(string name, string root) => _planner.Graph.Find(root)!.Discriminator!.Mapping
        .Where(mapping => mapping.SchemaName == name)
        .Select(mapping => mapping.Value)
        .DefaultIfEmpty(name);

    private string FullName(string schemaName) => _planner.FullName(_planner.Names.OfSchema(schemaName));
}
