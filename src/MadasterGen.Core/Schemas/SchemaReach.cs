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
    private readonly SchemaUsers _users;

    public SchemaReach(ApiModel model, SchemaSet set, CancellationToken cancellationToken)
    {
        (_model, _cancellationToken, _users) = (model, cancellationToken, new SchemaUsers(cancellationToken));
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
    public IEnumerable<ApiOperation> OperationsOf(string schema) =>
        _users.LeadingTo(schema).OrderBy(operation => operation).Select(operation => _model.Operations[operation]);

    /// <summary>Whether any operation leads to a schema.</summary>
    public bool IsUsed(string schema) => _users.LeadingTo(schema).Count > 0;

    private void FindOperations()
    {
        for (int i = 0; i < _model.Operations.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (ApiSchema root in SchemaWalk.RootsOf(_model.Operations[i]))
            {
                foreach (string name in Names(root, true))
                    _users.AddOperation(name, i);
            }
        }
    }

    private void FindUsers()
    {
        foreach (ApiNamedSchema named in _model.Schemas)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (string name in Names(named.Schema, true))
                _users.AddUser(name, named.Name);
            foreach (ApiSchema part in named.Schema.AllOf.Where(part => part.Reference is not null))
                _users.AddUser(named.Name, part.Reference!);
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
}
