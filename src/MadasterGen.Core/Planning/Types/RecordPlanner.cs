using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types;

/// <summary>Plans the records that object schemas become.</summary>
internal sealed class RecordPlanner
{
    private readonly TypePlanner _planner;
    private readonly HierarchyPlanner _hierarchies;
    private readonly Dictionary<string, EquatableArray<PropertyPlan>> _allProperties = [];

    public RecordPlanner(TypePlanner planner)
    {
        _planner = planner;
        _hierarchies = new HierarchyPlanner(planner);
    }

    /// <summary>Plans a named schema; a base also gets the record for kinds that the document does not know.</summary>
    public IEnumerable<RecordPlan> PlanNamed(ApiNamedSchema named, SchemaPlace place)
    {
        ObjectProblems.ReportUnchecked(named.Schema, place, _planner.Problems);
        string? root = _planner.Graph.RootOf(named.Name);
        bool isInHierarchy = root is not null && _planner.Graph.ChildrenOf(root).Any();
        if (!isInHierarchy)
        {
            yield return Plan(named.Schema, place, named.Name, null, EquatableArray<PropertyPlan>.Empty, null);
            yield break;
        }

        DiscriminatorPlan discriminator = _hierarchies.PlanDiscriminator(named.Name, root!);
        string? parent = _planner.Graph.ParentOf(named.Name);
        if (parent is not null)
            ObjectProblems.ReportInherited(named.Schema, place, parent, discriminator.JsonName, _planner);
        RecordPlan record = Plan(named.Schema, place, named.Name, parent, InheritedBy(parent), discriminator);
        record = record with { IsAbstract = discriminator.UnknownType is not null, HasSubtypes = discriminator.Subtypes.Count > 0, IsBelowSubtype = parent is not null && _planner.Graph.ParentOf(parent) is not null };
        yield return record;
        if (discriminator.UnknownType is not null)
            yield return _hierarchies.PlanUnknownKind(record);
    }

    /// <summary>Plans a schema written in place.</summary>
    public IEnumerable<RecordPlan> PlanInline(ApiSchema schema, SchemaPlace place)
    {
        yield return Plan(schema, place, place.Name, null, EquatableArray<PropertyPlan>.Empty, null);
    }

    private EquatableArray<PropertyPlan> InheritedBy(string? parent)
    {
        if (parent is null)
            return EquatableArray<PropertyPlan>.Empty;
        if (_allProperties.TryGetValue(parent, out EquatableArray<PropertyPlan> known))
            return known;

        // The parent may stand behind its child in the document: its properties are planned here as well, with the same result.
        ApiSchema schema = _planner.Graph.Find(parent)!;
        string? grandparent = _planner.Graph.ParentOf(parent);
        SchemaPlace place = PlaceOf(parent);
        DiscriminatorPlan discriminator = _hierarchies.PlanDiscriminator(parent, _planner.Graph.RootOf(parent)!);
        RecordPlan plan = Plan(schema, place, parent, grandparent, InheritedBy(grandparent), discriminator);
        return _allProperties[parent] = plan.InheritedProperties.Concat(plan.Properties).ToEquatableArray();
    }

    private RecordPlan Plan(
        ApiSchema schema, SchemaPlace place, string schemaName, string? parent,
        EquatableArray<PropertyPlan> inherited, DiscriminatorPlan? discriminator)
    {
        ObjectMembers members = ObjectMembers.Collect(schema, parent, _planner.Graph);
        AdditionalPropertiesPlan? additional = InheritedAdditional(parent) ?? PlanAdditional(members, place);

        HashSet<string> taken = [.. inherited.Select(p => p.JsonName)];
        if (discriminator is not null)
            taken.Add(discriminator.JsonName);
        ApiProperty[] own = [.. members.Properties.Where(p => !taken.Contains(p.Name))];

        ISet<string> reserved = discriminator is null ? ReservedNames.OfRecord(place.Name) : ReservedNames.OfHierarchy(place.Name);
        reserved.UnionWith(inherited.Select(p => p.Name));
        if (discriminator is not null)
            reserved.Add(discriminator.Name);
        IReadOnlyDictionary<string, AssignedName> names = NameScope.Assign(own.Select(p => p.Name), Identifiers.Pascal, reserved);
        foreach (ApiProperty property in own.Where(p => names[p.Name].Collided))
            _planner.Problems.Add(ProblemIds.NamesCollide, place.Pointer + JsonPointer.Of("properties", property.Name), property.Name, names[property.Name].Name);

        PropertyPlanner properties = new(_planner, members, place);
        FieldNames fields = new(names.Values.Select(n => n.Name).Concat(inherited.SelectMany(p => new[] { p.Name, p.FieldName })));
        EquatableArray<PropertyPlan> plans = own
            .Select((property, i) => properties.Plan(property, names[property.Name].Name, fields.Of(names[property.Name].Name), inherited.Count + i))
            .ToEquatableArray();

        if (additional is { IsInherited: false })
            additional = additional with { IndexesDeclared = plans.All(p => p.Type == additional.Type) && inherited.Count == 0 };
        return new RecordPlan(_planner.NewHead(place, schemaName, schema))
        {
            BaseType = parent is null ? null : _planner.FullName(_planner.Names.OfSchema(parent)),
            Properties = plans,
            InheritedProperties = inherited,
            Discriminator = discriminator,
            AdditionalProperties = additional,
        };
    }

    // What the topmost record of a hierarchy says of further properties holds below it too.
    private AdditionalPropertiesPlan? InheritedAdditional(string? parent)
    {
        if (parent is null)
            return null;
        string? grandparent = _planner.Graph.ParentOf(parent);
        ObjectMembers members = ObjectMembers.Collect(_planner.Graph.Find(parent)!, grandparent, _planner.Graph);
        AdditionalPropertiesPlan? additional = InheritedAdditional(grandparent) ?? PlanAdditional(members, PlaceOf(parent));
        return additional is null ? null : additional with { IsInherited = true };
    }

    private SchemaPlace PlaceOf(string name) => new(
        _planner.Names.OfSchema(name), JsonPointer.Of("components", "schemas", name), _planner.Graph.IsInResponses(name));

    private AdditionalPropertiesPlan? PlanAdditional(ObjectMembers members, SchemaPlace place) => members.AdditionalProperties switch
    {
        ApiAdditionalProperties.Typed when members.AdditionalPropertiesSchema is { } schema =>
            new(Valued(_planner.Resolve(schema, place.Below("Value", "additionalProperties"))), _planner.IsNullable(schema), false),
        ApiAdditionalProperties.Any => new(TypeReference.Json, false, false),
        _ => null,
    };

    private static TypeReference Valued(TypeReference type) => type.Kind == TypeKind.File ? TypeReference.String : type;
}
