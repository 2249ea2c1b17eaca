using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Schemas;

/// <summary>
/// The one place that decides what a schema is. Everything is asked for once per written place and remembered, and ways through
/// references are walked, not recursed, so that it costs what the document's length costs.
/// </summary>
internal sealed class SchemaResolver
{
    private readonly SchemaMerging _merging;
    private readonly SchemaChains _chains;
    private readonly SchemaNullability _nullability;
    private readonly CancellationToken _cancellationToken;
    private readonly PlaceMemory _memory = new();
    private readonly Dictionary<string, SchemaContent> _ownContents = new(StringComparer.Ordinal);
    private int _asked;

    public SchemaResolver(ApiModel model, CancellationToken cancellationToken)
    {
        Set = new SchemaSet(model, cancellationToken);
        _cancellationToken = cancellationToken;
        _merging = new SchemaMerging(Set);
        _chains = new SchemaChains(Set, _merging, _memory);
        _nullability = new SchemaNullability(_chains.StepOf, _memory);
        Unions = new SchemaUnions(this);
    }

    /// <summary>The named schemas.</summary>
    public SchemaSet Set { get; }

    /// <summary>What unions are.</summary>
    public SchemaUnions Unions { get; }

    /// <summary>What a schema is.</summary>
    public SchemaView View(SchemaAt at)
    {
        // Several operations can use one place: what was found is the same, where it was asked for is not.
        PlaceFacts facts = at.FactsIn(_memory);
        if (facts.View is { } known)
            return ReferenceEquals(known.At, at) ? known : known with { At = at };
        if (++_asked % 256 == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        return facts.View = Classify(at, _nullability.Of(at), _chains.Of(at));
    }

    /// <summary>What a named schema is; null when there is none.</summary>
    public SchemaView? ViewOf(string name) => Set.Find(name) is { } at ? View(at) : null;

    /// <summary>What a schema is, or what it is a narrower form of: <c>allOf: [X]</c> with a list of required names is X.</summary>
    public SchemaView Meant(SchemaAt at)
    {
        SchemaView view = View(at);
        HashSet<string> visited = new(StringComparer.Ordinal);
        while (view.Content.Narrowed is { } narrowed && !_chains.IsOfType(view.Content) && visited.Add(narrowed.Key))
            view = View(narrowed);
        return view;
    }

    /// <summary>Whether a value of the schema can be null.</summary>
    public bool IsNullable(SchemaAt at) => _nullability.Of(at) is not null;

    /// <summary>What a schema says itself, and the parts of its <c>allOf</c> that only add remarks to it.</summary>
    public SchemaMarks MarksOf(SchemaAt at) => _chains.Of(at) is { Next: null, Content.Parts.Count: 1 } alone
        ? alone.Marks
        : SchemaMarks.Of(at, _chains.StepOf(at).Remarks, null);

    /// <summary>What is said of a property: where declarations say it more than once, the last counts.</summary>
    public SchemaMarks MarksOf(SchemaMember member)
    {
        SchemaMarks marks = MarksOf(member.Declarations[0]);
        for (int i = 1; i < member.Declarations.Count; i++)
            marks = SchemaMarks.Of(member.Declarations[i], _chains.StepOf(member.Declarations[i]).Remarks, marks);
        return marks;
    }

    /// <summary>
    /// What gives a property its type: the last declaration that says one, with what the others add to it. These can make a scalar
    /// narrower, say what a list holds, and add members to an object that is written in place; nothing else can be both.
    /// </summary>
    public SchemaAt TypedAt(SchemaMember member)
    {
        if (member.Declarations.Count == 1)
            return member.Last;
        SchemaAt last = member.Declarations.LastOrDefault(declaration => SaysType(View(declaration))) ?? member.Last;
        SchemaView view = View(last);
        bool canBeMore = view.TypeName is null && (view, View(member.At)) switch
        {
            (ScalarView or EnumView, ScalarView or EnumView) => true,
            (ListView list, ListView) => !SaysType(View(list.Items)),
            (ObjectView, ObjectView) => true,
            _ => false,
        };
        return canBeMore ? member.At : last;
    }

    /// <summary>Whether a property's declarations ask for values of which none is what all of them ask for.</summary>
    public bool AreContradictory(SchemaMember member) =>
        member.Declarations.Count > 1
        && View(member.At) is AnyView { Reason: AnyReason.Contradictory }
        // Numbers of two formats are numbers: the smaller one holds some of both.
        && !member.Declarations.All(one => View(one).Content.Kind is ApiSchemaKind.Integer or ApiSchemaKind.Number);

    /// <summary>What a named schema says itself, without the base that it derives from.</summary>
    public SchemaContent OwnContentOf(string name)
    {
        if (!_ownContents.TryGetValue(name, out SchemaContent? content))
            _ownContents.Add(name, content = _merging.Merge(Set.Find(name)!, Set.Hierarchies.ParentOf(name)));
        return content;
    }

    /// <summary>Whether a named schema is a type of its own; else it is another name for one, or for something without a type.</summary>
    public bool IsType(string name) => Set.Find(name) is { } at && _chains.Of(at).TypeName == name;

    /// <summary>What a union has beside its alternatives; null where it has no properties of its own.</summary>
    public UnionBase? BaseOf(SchemaContent content) => _chains.Bases.Of(content);

    /// <summary>Whether a schema is one object since the document needs more than <see cref="SchemaLimits.Beside"/>.</summary>
    public bool IsRefused(SchemaContent content) => _chains.Bases.IsRefused(content);

    /// <summary>
    /// The schema that a union only narrows, such as by "this or that is required"; null where alternatives say what it is.
    /// </summary>
    public SchemaAt? NarrowedBy(UnionView union) =>
        SchemaShape.IsSingleReference(union.Content.At.Schema) && BaseOf(union.Content) is null ? union.Content.At.AllOf()[0] : null;

    private SchemaView Classify(SchemaAt at, SchemaAt? nullable, SchemaChain chain)
    {
        SchemaContent content = chain.Content;
        if (chain.TypeName is { } type && Set.Hierarchies.HierarchyOf(type) is { } root)
            return new HierarchyView(at, nullable, root) { Chain = chain };
        if (ReasonOf(content) is { } reason)
            return new AnyView(at, nullable, reason) { Chain = chain };
        if (content.Enum is { } values && EnumScalars.Of(content.Kind, content.Format?.Value, values.At.Schema.Enum) is { } listed)
            return new EnumView(at, nullable, listed, values) { Chain = chain };
        // A named object is one, whatever it offers besides.
        if (_chains.IsOfType(content))
            return OfObject(at, nullable, chain);
        // So is one with properties of its own, unless alternatives add others: they can say "this or that is required", too.
        if (content.Choices.Count > 0 && (content.Properties.Count == 0 || BaseOf(content) is not null))
            return new UnionView(at, nullable, content.Choices) { Chain = chain };
        return content.Kind switch
        {
            ApiSchemaKind.Array => new ListView(at, nullable, content.Items) { Chain = chain },
            ApiSchemaKind.Object => OfObject(at, nullable, chain),
            ApiSchemaKind.Any when IsOfMembers(content) => OfObject(at, nullable, chain),
            ApiSchemaKind.Any => new AnyView(at, nullable, AnyReason.Open) { Chain = chain },
            ApiSchemaKind kind => new ScalarView(at, nullable, content.ScalarOf(kind)!.Value) { Chain = chain },
        };
    }

    private AnyReason? ReasonOf(SchemaContent content) =>
        _chains.IsCircular(content) ? AnyReason.Circular
        : content.HasTooManyParts ? AnyReason.TooLarge
        : content.IsContradictory ? AnyReason.Contradictory
        : null;

    private static bool SaysType(SchemaView view) => view switch
    {
        AnyView { Reason: AnyReason.Open } any => any.Content.Enum is not null,
        ObjectView { TypeName: null } any => !any.IsEmpty,
        _ => true,
    };

    private static SchemaView OfObject(SchemaAt at, SchemaAt? nullable, SchemaChain chain)
    {
        SchemaContent content = chain.Content;
        if (content.Properties.Count > 0 || content.IsComposition || content.Additional.DeclaredAt is not { } declared)
            return new ObjectView(at, nullable) { Chain = chain };
        return new MapView(at, nullable, HasTypedAdditional(content) ? declared.Additional() : null) { Chain = chain };
    }

    private static bool IsOfMembers(SchemaContent content) =>
        (content.IsComposition && content.HasMembers) || HasTypedAdditional(content);

    private static bool HasTypedAdditional(SchemaContent content) =>
        content.Additional.DeclaredAt?.Schema.AdditionalProperties == ApiAdditionalProperties.Typed;
}
