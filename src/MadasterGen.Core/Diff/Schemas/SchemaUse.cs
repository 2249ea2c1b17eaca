using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>Which operations of a document lead to which of its named schemas.</summary>
internal sealed class SchemaUse
{
    private readonly Dictionary<string, List<string>> _usedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<OperationKey>> _answers = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<OperationKey> _keys;

    public SchemaUse(ApiModel model)
    {
        _keys = [.. model.Operations.Select(o => o.Key)];
        for (int i = 0; i < model.Operations.Count; i++)
        {
            foreach (string name in model.Operations[i] is { } operation ? SchemasOf(operation).SelectMany(Names).Distinct() : [])
                ListOf(_operations, name).Add(i);
        }
        foreach (ApiNamedSchema named in model.Schemas)
        {
            foreach (string name in Names(named.Schema).Distinct())
                ListOf(_usedBy, name).Add(named.Name);
            // Wherever a base with a discriminator may come, its subtypes may.
            foreach (ApiSchema part in named.Schema.AllOf.Where(part => part.Reference is not null))
                ListOf(_usedBy, named.Name).Add(part.Reference!);
        }
    }

    /// <summary>The operations that lead to a schema, in the document's order.</summary>
    public IReadOnlyList<OperationKey> OperationsOf(string schema)
    {
        if (_answers.TryGetValue(schema, out IReadOnlyList<OperationKey>? known))
            return known;
        HashSet<string> visited = new(StringComparer.Ordinal) { schema };
        Queue<string> open = new(visited);
        bool[] leads = new bool[_keys.Count];
        while (open.Count > 0)
        {
            string name = open.Dequeue();
            foreach (int operation in _operations.TryGetValue(name, out List<int>? direct) ? direct : [])
                leads[operation] = true;
            foreach (string user in _usedBy.TryGetValue(name, out List<string>? users) ? users : [])
            {
                if (visited.Add(user))
                    open.Enqueue(user);
            }
        }
        return _answers[schema] = [.. _keys.Where((_, operation) => leads[operation])];
    }

    private static IEnumerable<ApiSchema> SchemasOf(ApiOperation operation) => operation.Parameters.Select(p => p.Schema)
        .Concat((operation.Body?.Content ?? default).Select(c => c.Schema).OfType<ApiSchema>())
        .Concat(operation.Responses.SelectMany(r => r.Content.Select(c => c.Schema).Concat(r.Headers.Select(h => h.Schema))).OfType<ApiSchema>());

    private static IEnumerable<string> Names(ApiSchema root)
    {
        Stack<ApiSchema> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            ApiSchema schema = open.Pop();
            if (schema.Reference is { } name)
                yield return name;
            foreach (ApiSchema? inner in new[] { schema.Items, schema.AdditionalPropertiesSchema, schema.Not })
            {
                if (inner is not null)
                    open.Push(inner);
            }
            foreach (ApiSchema inner in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf).Concat(schema.Properties.Select(p => p.Schema)))
                open.Push(inner);
            foreach (ApiDiscriminatorMapping mapping in schema.Discriminator?.Mapping ?? default)
                yield return mapping.SchemaName;
        }
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }
}
