using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Which operations and responses lead to which named schemas. Wherever a base may come, what derives from it may.</summary>
internal sealed class SchemaReach
{
    private readonly ApiModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaWalk _values = new(withExcluded: false);
    private readonly SchemaWalk _mentions = new(withExcluded: true);
    private readonly List<string> _names = [];
    private readonly HashSet<string> _inResponses;
    private readonly HashSet<string> _given;
    private readonly Dictionary<string, Named> _named = new(StringComparer.Ordinal);

    // The way back from a schema, kept since there are as many ways as schemas.
    private readonly List<Named> _way = [];
    private int _walks;

    public SchemaReach(ApiModel model, SchemaSet set, CancellationToken cancellationToken)
    {
        (_model, _cancellationToken) = (model, cancellationToken);
        FindOperations();
        FindUsers();
        IEnumerable<ApiMediaType> payloads = _model.Operations.SelectMany(operation => operation.Callbacks).Concat(_model.Webhooks)
            .Select(PayloadBody.MediaOf).OfType<ApiMediaType>();
        _inResponses = Reached(
            _model.Operations.SelectMany(operation => operation.Responses).SelectMany(r => r.Content).Concat(payloads), set);
        _given = Reached(_model.Operations.SelectMany(Given), set);
    }

    /// <summary>Whether a response can hold it, or what the server sends by itself.</summary>
    public bool IsInResponses(string name) => _inResponses.Contains(name);

    /// <summary>
    /// Whether methods take it or give it, so that whoever loses it is told of the place. Errors, headers, callbacks and second media
    /// types lead to types too, but no method names these.
    /// </summary>
    public bool IsGiven(string name) => _given.Contains(name);

    /// <summary>The operations that lead to a schema, in the document's order.</summary>
    public IEnumerable<ApiOperation> OperationsOf(string schema) => Leading(schema).Select(index => _model.Operations[index]);

    /// <summary>Whether any operation leads to a schema.</summary>
    public bool IsUsed(string schema) => Leading(schema).Count > 0;

    private IReadOnlyList<int> Leading(string schema)
    {
        Named start = Of(schema);
        if (start.Leading is { } known)
            return known;
        _walks++;
        _way.Clear();
        Visit(start);
        bool[] leads = new bool[_model.Operations.Count];
        for (int i = 0; i < _way.Count; i++)
        {
            foreach (int operation in _way[i].Operations)
                leads[operation] = true;
            _way[i].UsedBy.ForEach(Visit);
        }
        _cancellationToken.ThrowIfCancellationRequested();
        return start.Leading = [.. Enumerable.Range(0, leads.Length).Where(operation => leads[operation])];
    }

    private void Visit(Named named)
    {
        if (named.Visit == _walks)
            return;
        named.Visit = _walks;
        _way.Add(named);
    }

    private void FindOperations()
    {
        for (int i = 0; i < _model.Operations.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (ApiSchema root in SchemaWalk.RootsOf(_model.Operations[i]))
            {
                foreach (string name in Names(root, true))
                    AddOnce(Of(name).Operations, i);
            }
        }
    }

    private void FindUsers()
    {
        foreach (ApiNamedSchema named in _model.Schemas)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (string name in Names(named.Schema, true))
                AddOnce(Of(name).UsedBy, Of(named.Name));
            foreach (ApiSchema part in named.Schema.AllOf.Where(part => part.Reference is not null))
                Of(named.Name).UsedBy.Add(Of(part.Reference!));
        }
    }

    private static IEnumerable<ApiMediaType> Given(ApiOperation operation)
    {
        foreach (ApiParameter parameter in operation.Parameters)
            yield return new ApiMediaType("", parameter.Schema);
        if (operation.Body?.Best is { } body)
            yield return body;
        foreach (ApiResponse success in Successes.Of(operation))
        {
            if (MediaTypes.Best(success.Content) is { } content)
                yield return content;
            if (SequenceBody.MediaOf(success.Content) is { } sequence)
                yield return sequence;
        }
    }

    private HashSet<string> Reached(IEnumerable<ApiMediaType> contents, SchemaSet set)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new();
        foreach (ApiSchema schema in contents.Select(content => content.Schema).OfType<ApiSchema>())
            Mark(Names(schema, false));
        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            string name = open.Pop();
            if (set.Find(name) is { } at)
                Mark(Names(at.Schema, false));
            Mark(set.Hierarchies.ChildrenOf(name));
        }
        return reached;

        void Mark(IEnumerable<string> names)
        {
            foreach (string name in names)
            {
                if (reached.Add(name))
                    open.Push(name);
            }
        }
    }

    // The names that a written schema mentions, perhaps more than once, until they are asked for again; what is excluded and what a
    // mapping names can stand in no value.
    private List<string> Names(ApiSchema root, bool withMentions)
    {
        _names.Clear();
        SchemaWalk walk = withMentions ? _mentions : _values;
        walk.Start(root);
        while (walk.Next() is { } schema)
        {
            if (schema.Reference is { } name)
                _names.Add(name);
            if (!withMentions || schema.Discriminator is not { } discriminator)
                continue;
            foreach (ApiDiscriminatorMapping mapping in discriminator.Mapping)
                _names.Add(mapping.SchemaName);
            if (discriminator.DefaultSchema is { } other)
                _names.Add(other);
        }
        return _names;
    }

    // What is added twice is added one after the other.
    private static void AddOnce<T>(List<T> list, T item)
    {
        if (list.Count == 0 || !EqualityComparer<T>.Default.Equals(list[list.Count - 1], item))
            list.Add(item);
    }

    private Named Of(string name)
    {
        if (!_named.TryGetValue(name, out Named? known))
            _named.Add(name, known = new Named());
        return known;
    }

    /// <summary>What is known of a name.</summary>
    private sealed class Named
    {
        /// <summary>The operations that name it, by their places in the document.</summary>
        public List<int> Operations { get; } = [];

        /// <summary>The schemas that name it.</summary>
        public List<Named> UsedBy { get; } = [];

        /// <summary>The operations that lead to it; null while nobody asked.</summary>
        public IReadOnlyList<int>? Leading { get; set; }

        /// <summary>The last walk that came by.</summary>
        public int Visit { get; set; }
    }
}
