using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Plans the records that object schemas become.</summary>
internal sealed class RecordPlanner
{
    private readonly TypePlanner _planner;
    private readonly HierarchyPlanner _hierarchies;
    private readonly AdditionalPlanner _additional;
    private readonly Dictionary<string, EquatableArray<PropertyPlan>> _allProperties = [];

    public RecordPlanner(TypePlanner planner)
    {
        _planner = planner;
        _hierarchies = new HierarchyPlanner(planner);
        _additional = new AdditionalPlanner(planner);
    }

    private SchemaHierarchies Hierarchies => _planner.Schemas.Set.Hierarchies;

    /// <summary>Plans a named schema; a base also gets the record for kinds that the document does not know.</summary>
    public IEnumerable<RecordPlan> PlanNamed(SchemaAt named, TypePlace place)
    {
        string name = named.Name!;
        ObjectProblems.ReportUnchecked(named.Schema, Hierarchies.DescendantsOf(name), place, _planner.Problems);
        if (Hierarchies.HierarchyOf(name) is not { } root)
        {
            yield return PlanNamed(name, null, EquatableArray<PropertyPlan>.Empty, null);
            yield break;
        }

        DiscriminatorPlan discriminator = _hierarchies.PlanDiscriminator(name, root);
        string? parent = Hierarchies.ParentOf(name);
        if (parent is not null)
            ObjectProblems.ReportInherited(named.Schema, place, parent, discriminator.JsonName, _planner);
        RecordPlan record = PlanNamed(name, parent, InheritedBy(parent), discriminator) with
        {
            IsAbstract = discriminator is { UnknownType: not null, Value: null },
            HasSubtypes = discriminator.Subtypes.Count > 0,
            IsBelowSubtype = parent is not null && Hierarchies.ParentOf(parent) is not null,
        };
        yield return record;
        if (discriminator.UnknownType is not null)
            yield return _hierarchies.PlanUnknownKind(record);
    }

    /// <summary>Plans a schema written in place.</summary>
    public RecordPlan PlanInPlace(ObjectView view, TypePlace place)
    {
        ObjectProblems.ReportUnchecked(view.Content.At.Schema, [], place, _planner.Problems);
        ObjectProblems.ReportRefused(view.Content, place, _planner);
        SchemaMarks marks = view.Chain.Marks;
        ApiSchema words = new()
        {
            Description = marks.WordsAt?.Schema.Description ?? marks.WordsAt?.Schema.Title,
            IsDeprecated = marks.DeprecatedAt is not null,
        };
        TypeHead head = _planner.NewHead(place, place.Name, view.Content.At, words);
        return Plan(view.Content, place, head, null, EquatableArray<PropertyPlan>.Empty, null);
    }

    // The parent may stand behind its child in the document: its properties are planned here as well, with the same result.
    private EquatableArray<PropertyPlan> InheritedBy(string? parent)
    {
        Stack<string> open = new();
        for (string? above = parent; above is not null && !_allProperties.ContainsKey(above); above = Hierarchies.ParentOf(above))
            open.Push(above);
        while (open.Count > 0)
        {
            string name = open.Pop();
            string? above = Hierarchies.ParentOf(name);
            EquatableArray<PropertyPlan> inherited = above is null ? EquatableArray<PropertyPlan>.Empty : _allProperties[above];
            RecordPlan plan = PlanNamed(name, above, inherited, _hierarchies.PlanDiscriminator(name, Hierarchies.RootOf(name)!));
            _allProperties.Add(name, plan.InheritedProperties.Concat(plan.Properties).ToEquatableArray());
        }
        return parent is null ? EquatableArray<PropertyPlan>.Empty : _allProperties[parent];
    }

    private RecordPlan PlanNamed(string name, string? parent, EquatableArray<PropertyPlan> inherited, DiscriminatorPlan? discriminator)
    {
        TypePlace place = _planner.PlaceOf(name);
        SchemaAt at = _planner.Schemas.Set.Find(name)!;
        TypeHead head = _planner.NewHead(place, name, at, at.Schema);
        return Plan(_planner.Schemas.OwnContentOf(name), place, head, parent, inherited, discriminator);
    }

    private RecordPlan Plan(
        SchemaContent content, TypePlace place, TypeHead head, string? parent,
        EquatableArray<PropertyPlan> inherited, DiscriminatorPlan? discriminator)
    {
        AdditionalPropertiesPlan? additional = _additional.InheritedBy(parent) ?? _additional.Plan(content, place);
        SchemaMember[] own = OwnOf(content, inherited, discriminator);
        ConstantPlanner? constants = discriminator is null ? new ConstantPlanner(_planner.Schemas, content.At) : null;
        EquatableArray<PropertyPlan> properties = PlanProperties(own, place, inherited, discriminator, constants).ToEquatableArray();

        if (additional is { IsInherited: false })
            additional = additional with { IndexesDeclared = properties.All(p => p.Type == additional.Type) && inherited.Count == 0 };
        return new RecordPlan(head)
        {
            BaseType = parent is null ? null : _planner.FullName(_planner.Names.OfSchema(parent)),
            Properties = properties,
            InheritedProperties = inherited,
            Discriminator = discriminator,
            AdditionalProperties = additional,
        };
    }

    // Without those of the base and the one that tells kinds apart.
    private static SchemaMember[] OwnOf(SchemaContent content, EquatableArray<PropertyPlan> inherited, DiscriminatorPlan? discriminator)
    {
        if (discriminator is null && inherited.Count == 0)
            return [.. content.Properties.Values];
        HashSet<string> taken = [.. inherited.Select(p => p.JsonName)];
        if (discriminator is not null)
            taken.Add(discriminator.JsonName);
        return [.. content.Properties.Values.Where(member => !taken.Contains(member.Name))];
    }

    private IEnumerable<PropertyPlan> PlanProperties(
        SchemaMember[] own, TypePlace place, EquatableArray<PropertyPlan> inherited, DiscriminatorPlan? discriminator,
        ConstantPlanner? constants)
    {
        TakenNames reserved = discriminator is null ? ReservedNames.OfRecord(place.Name) : ReservedNames.OfHierarchy(place.Name);
        reserved.UnionWith(inherited.Select(p => p.Name));
        if (discriminator is not null)
            reserved.Add(discriminator.Name);
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(Array.ConvertAll(own, p => p.Name), Identifiers.Pascal, reserved.Contains);
        foreach (string name in own.Select(member => member.Name).Where(name => names[name].Collided))
            _planner.Problems.Add(ProblemIds.NamesCollide, place.Pointer + JsonPointer.Of("properties", name), name, names[name].Name);

        PropertyPlanner planner = new(_planner, place, constants);
        FieldNames fields = new(names.Values.Select(n => n.Name).Concat(inherited.SelectMany(p => new[] { p.Name, p.FieldName })));
        return own.Select((member, i) =>
            planner.Plan(member, names[member.Name].Name, fields.Of(names[member.Name].Name), inherited.Count + i));
    }
}
