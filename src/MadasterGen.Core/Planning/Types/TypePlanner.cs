using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>
/// Decides what each schema is in C#. Named schemas are planned in the document's order; those written in place are
/// planned where they are met and stand behind the type that holds them.
/// </summary>
internal sealed class TypePlanner
{
    private readonly ApiModel _model;
    private readonly PlanningOptions _options;
    private readonly VersionName _version;
    private readonly List<TypePlan> _types = [];
    private readonly HashSet<string> _plannedInline = new(StringComparer.Ordinal);
    private readonly TypeResolver _resolver;

    public TypePlanner(
        ApiModel model, PlanningOptions options, VersionName version, string origin,
        ISet<string> reservedNames, ISet<string> collidingPointers, ProblemList problems, CancellationToken cancellationToken)
    {
        _model = model;
        _options = options;
        _version = version;
        Origin = origin;
        Problems = problems;
        Graph = new SchemaGraph(model, cancellationToken);
        // Each hierarchy has a record for kinds that the document does not know.
        reservedNames.UnionWith(model.Schemas.Where(s => s.Schema.Discriminator is not null)
            .Select(s => "Unknown" + Naming.Identifiers.Pascal(options.TypeNames.LastOrDefault(r => r.From == s.Name)?.To ?? s.Name)));
        Names = new TypeNames(
            model.Schemas.Where(s => SchemaShapes.BecomesType(s, Graph)).Select(s => s.Name), options, reservedNames, collidingPointers);
        _resolver = new TypeResolver(this);
        Records = new RecordPlanner(this);
    }

    public SchemaGraph Graph { get; }

    public TypeNames Names { get; }

    public PlanningOptions Options => _options;

    public ProblemList Problems { get; }

    public string Origin { get; }

    public RecordPlanner Records { get; }

    /// <summary>The types planned so far.</summary>
    public IReadOnlyList<TypePlan> Types => _types;

    /// <summary>Plans every named schema.</summary>
    public void PlanNamedSchemas(CancellationToken cancellationToken)
    {
        foreach (ApiNamedSchema named in _model.Schemas)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Names.IsType(named.Name))
                continue;
            string pointer = JsonPointer.Of("components", "schemas", named.Name);
            SchemaPlace place = new(Names.OfSchema(named.Name), pointer, Graph.IsInResponses(named.Name));
            if (SchemaShapes.IsTextEnum(named.Schema))
                _types.Add(EnumPlanner.Plan(this, named.Schema, place, named.Name));
            else
                AddRecord(() => Records.PlanNamed(named, place));
        }
        foreach (KeyValuePair<string, Naming.AssignedName> collision in Names.Collisions)
            Problems.Add(ProblemIds.NamesCollide, JsonPointer.Of("components", "schemas", collision.Key), collision.Key, collision.Value.Name);
        ConversionPlanner.Connect(_types);
    }

    /// <summary>What a schema is in C#.</summary>
    public TypeReference Resolve(ApiSchema schema, SchemaPlace place) => _resolver.Resolve(schema, place);

    /// <summary>Whether a value of the schema can be <c>null</c>.</summary>
    public bool IsNullable(ApiSchema schema) => SchemaShapes.IsNullable(schema, Graph);

    /// <summary>Plans an enum written in place.</summary>
    public TypeReference AddInlineEnum(ApiSchema schema, SchemaPlace place)
    {
        string name = Names.OfInline(place.Name, place.Pointer);
        if (_plannedInline.Add(place.Pointer))
            _types.Add(EnumPlanner.Plan(this, schema, place with { Name = name }, name));
        return new TypeReference(TypeKind.Enum, FullName(name));
    }

    /// <summary>Plans a record written in place.</summary>
    public TypeReference AddInlineRecord(ApiSchema schema, SchemaPlace place)
    {
        string name = Names.OfInline(place.Name, place.Pointer);
        if (_plannedInline.Add(place.Pointer))
            AddRecord(() => Records.PlanInline(schema, place with { Name = name }));
        return new TypeReference(TypeKind.Record, FullName(name));
    }

    /// <summary>A type of this version with <c>global::</c>.</summary>
    public string FullName(string name) => $"global::{_version.Namespace}.{name}";

    /// <summary>A type of the shared namespace with <c>global::</c>.</summary>
    public string SharedFullName(string name) => $"global::{_options.RootNamespace}.{name}";

    /// <summary>What the plan of a type begins with.</summary>
    public TypeHead NewHead(SchemaPlace place, string schemaName, ApiSchema schema) => new()
    {
        RootNamespace = _options.RootNamespace,
        Namespace = _version.Namespace,
        Visibility = _options.Visibility,
        Name = place.Name,
        Origin = Origin,
        SchemaName = schemaName,
        Description = schema.Description ?? schema.Title,
        IsDeprecated = schema.IsDeprecated,
    };

    // Planning a record can plan records inside it; the outer one stands first.
    private void AddRecord(Func<IEnumerable<RecordPlan>> plan)
    {
        int index = _types.Count;
        _types.InsertRange(index, plan());
    }
}

/// <summary>Where a schema stands: the name a type made from it would have, its pointer, and whether a response can hold it.</summary>
internal sealed record SchemaPlace(string Name, string Pointer, bool IsInResponses)
{
    /// <summary>A place below this one.</summary>
    public SchemaPlace Below(string name, params string[] segments) =>
        this with { Name = Name + name, Pointer = Pointer + JsonPointer.Of(segments) };
}
