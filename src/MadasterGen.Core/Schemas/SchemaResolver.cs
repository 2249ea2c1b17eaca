using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// The one answer to "what is this schema?". Everything is asked for once per written place and remembered, and ways through
/// references are walked, not recursed, so that it costs what the document's length costs.
/// </summary>
internal sealed class SchemaResolver
{
    private readonly SchemaMerging _merging;
    private readonly SchemaNullability _nullability;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, SchemaStep> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaChain> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaContent> _ownContents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _circular = new(StringComparer.Ordinal);
    private int _asked;

    public SchemaResolver(ApiModel model, CancellationToken cancellationToken)
    {
        Set = new SchemaSet(model, cancellationToken);
        _cancellationToken = cancellationToken;
        _merging = new SchemaMerging(Set);
        _nullability = new SchemaNullability(StepOf);
    }

    /// <summary>The named schemas.</summary>
    public SchemaSet Set { get; }

    /// <summary>What a schema is.</summary>
    public SchemaView View(SchemaAt at)
    {
        // Several operations can use one place: what was found is the same, where it was asked for is not.
        if (_views.TryGetValue(at.Key, out SchemaView? known))
            return ReferenceEquals(known.At, at) ? known : known with { At = at };
        if (++_asked % 256 == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        SchemaChain chain = ChainOf(at);
        return _views[at.Key] = Classify(at, _nullability.Of(at), chain);
    }

    /// <summary>What a named schema is; null when there is none.</summary>
    public SchemaView? ViewOf(string name) => Set.Find(name) is { } at ? View(at) : null;

    /// <summary>What a schema is, or what it is a narrower form of: <c>allOf: [X]</c> with a list of required names is X.</summary>
    public SchemaView Meant(SchemaAt at)
    {
        SchemaView view = View(at);
        HashSet<string> visited = new(StringComparer.Ordinal);
        while (view.Content.Narrowed is { } narrowed && !OwnsContent(view.Content) && visited.Add(narrowed.Key))
            view = View(narrowed);
        return view;
    }

    /// <summary>Whether a value of the schema can be null.</summary>
    public bool IsNullable(SchemaAt at) => _nullability.Of(at) is not null;

    /// <summary>The schema itself and the parts of its <c>allOf</c> that only say something of it, in the order in which they count.</summary>
    public IReadOnlyList<SchemaAt> SayingOf(SchemaAt at) => [at, .. StepOf(at).Remarks];

    /// <summary>What a named schema says itself, without the base that it derives from.</summary>
    public SchemaContent OwnContentOf(string name)
    {
        if (!_ownContents.TryGetValue(name, out SchemaContent? content))
            _ownContents.Add(name, content = _merging.Merge(Set.Find(name)!, Set.Hierarchies.ParentOf(name)));
        return content;
    }

    /// <summary>Whether a named schema is a thing of its own; else it is another name for one, or for something without a type.</summary>
    public bool IsType(string name) => Set.Find(name) is { } at && ChainOf(at).TypeName == name;

    private SchemaStep StepOf(SchemaAt at)
    {
        if (!_steps.TryGetValue(at.Key, out SchemaStep? step))
            _steps.Add(at.Key, step = SchemaStep.Of(at, Set.Find));
        return step;
    }

    private SchemaChain ChainOf(SchemaAt start)
    {
        List<(SchemaAt At, SchemaStep Step)> way = [];
        HashSet<string> onWay = new(StringComparer.Ordinal);
        SchemaChain? chain = null;
        SchemaAt at = start;
        while (!_chains.TryGetValue(at.Key, out chain))
        {
            SchemaStep step = StepOf(at);
            if (!onWay.Add(at.Key))
            {
                // What refers to nothing but itself says nothing.
                chain = End(new SchemaAt(ApiSchema.Any, at.Place.Unwritten("circle"), at.Owner));
                _circular.Add(chain.Content.At.Key);
                break;
            }
            way.Add((at, step));
            if (step.Next is null)
                break;
            at = step.Next;
        }
        for (int i = way.Count - 1; i >= 0; i--)
            _chains[way[i].At.Key] = chain = chain is null ? End(way[i].At) : Link(way[i].At, way[i].Step, chain);
        return chain!;
    }

    private SchemaChain End(SchemaAt at)
    {
        SchemaContent content = _merging.Merge(at, null);
        SchemaAt[] saying = [at, .. content.Parts.Select(part => part.At).Where(part => part != at)];
        SchemaChain end = new()
        {
            At = at,
            Next = null,
            Content = content,
            Name = at.Name,
            TypeName = null,
            LastNamed = null,
            Marks = SchemaMarks.Of(saying, null),
        };
        return Named(end);
    }

    private SchemaChain Link(SchemaAt at, SchemaStep step, SchemaChain next) => Named(new SchemaChain
    {
        At = at,
        Next = next,
        Content = next.Content,
        Name = at.Name ?? next.Name,
        TypeName = next.TypeName,
        LastNamed = next.LastNamed,
        Marks = SchemaMarks.Of([at, .. step.Remarks], next.Marks),
    });

    private SchemaChain Named(SchemaChain link)
    {
        if (link.At.Name is not { } name)
            return link;
        return link.With(IsOwnThing(name, link) ? name : link.TypeName);
    }

    // A named schema that only names another is another name for it; one that says more of it, or is an object, is its own thing.
    private bool IsOwnThing(string name, SchemaChain link)
    {
        ApiSchema schema = link.At.Schema;
        if (ProblemDetailsShape.Is(name, schema) || schema.Reference is not null)
            return false;
        if (SchemaShape.IsEnumOfStrings(schema) || schema.Properties.Count > 0 || Set.Hierarchies.IsBelowBase(name))
            return true;
        if (schema.AllOf.Count > 0)
            return !SchemaShape.IsSingleReference(schema) && IsObject(link.Content);
        return schema.Kind == ApiSchemaKind.Object && !SchemaShape.HasAdditional(schema);
    }

    private static bool IsObject(SchemaContent content) =>
        content is { IsContradictory: false, HasTooManyParts: false, Enum: null, Choices.Count: 0, Kind: ApiSchemaKind.Object or ApiSchemaKind.Any };

    private SchemaView Classify(SchemaAt at, SchemaAt? nullable, SchemaChain chain)
    {
        SchemaContent content = chain.Content;
        if (chain.TypeName is { } type && Set.Hierarchies.HierarchyOf(type) is { } root)
            return new HierarchyView(at, nullable, root) { Chain = chain };
        if (_circular.Contains(content.At.Key))
            return Any(AnyReason.Circular);
        if (content.HasTooManyParts)
            return Any(AnyReason.TooLarge);
        if (content.IsContradictory)
            return Any(AnyReason.Contradictory);
        if (content.Enum is { } values && IsOfStrings(content, values))
            return new EnumView(at, nullable, values) { Chain = chain };
        // A named object is one, whatever it offers besides.
        if (OwnsContent(content))
            return OfObject();
        if (content.Choices.Count > 0)
            return new UnionView(at, nullable, content.Choices) { Chain = chain };
        return content.Kind switch
        {
            ApiSchemaKind.Array => new ListView(at, nullable, content.Items) { Chain = chain },
            ApiSchemaKind.Object => OfObject(),
            ApiSchemaKind.Any when content.IsComposition || HasTypedAdditional(content) => OfObject(),
            ApiSchemaKind.Any => Any(AnyReason.Open),
            ApiSchemaKind kind => new ScalarView(at, nullable, ScalarFormats.Of(kind, content.Format?.Value)!.Value) { Chain = chain },
        };

        SchemaView Any(AnyReason reason) => new AnyView(at, nullable, reason) { Chain = chain };

        SchemaView OfObject() => content.Properties.Count > 0 || content.IsComposition || content.Additional.DeclaredAt is not { } declared
            ? new ObjectView(at, nullable) { Chain = chain }
            : new MapView(at, nullable, declared.Schema.AdditionalProperties == ApiAdditionalProperties.Typed ? declared.Additional() : null) { Chain = chain };
    }

    // Whether the content is that of a named schema that is a thing of its own.
    private bool OwnsContent(SchemaContent content) => content.At.Name is { } name && ChainOf(content.At).TypeName == name;

    private static bool HasTypedAdditional(SchemaContent content) =>
        content.Additional.DeclaredAt?.Schema.AdditionalProperties == ApiAdditionalProperties.Typed;

    private static bool IsOfStrings(SchemaContent content, MergedEnum values) =>
        content.Kind is ApiSchemaKind.String or ApiSchemaKind.Any
        && values.At.Schema.Enum.All(value => value.StartsWith("\"", StringComparison.Ordinal));
}
