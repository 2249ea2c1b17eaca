using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Knows which named schemas a type or a method takes in that are no types themselves: lists, scalars, forms.</summary>
internal sealed class SchemaMentions
{
    private readonly Dictionary<string, ApiSchema> _schemas;
    private readonly ILookup<string, ApiOperation> _operations;
    private readonly HashSet<string> _types;

    public SchemaMentions(ApiModel model, ClientPlan plan)
    {
        _schemas = model.Schemas.GroupBy(schema => schema.Name)
            .ToDictionary(same => same.Key, same => same.First().Schema, StringComparer.Ordinal);
        _operations = model.Operations.ToLookup(operation => operation.Key.Text, StringComparer.Ordinal);
        _types = [.. plan.Types.Select(type => type.SchemaName)];
    }

    /// <summary>The names.</summary>
    /// <param name="location">What takes them in.</param>
    public IEnumerable<string> Of(Diff.ChangeLocation location)
    {
        Stack<ApiSchema> open = new();
        if (location.Schema is { } name && _schemas.TryGetValue(name, out ApiSchema? own))
            open.Push(own);
        // What a form holds, the method takes one by one.
        bool isForm = false;
        foreach (ApiOperation operation in location.Operation is { } key ? _operations[key.Text] : [])
        {
            isForm |= operation.Body?.Content.Any(content => MediaTypes.IsForm(content.Name)) == true;
            foreach (ApiSchema root in SchemaWalk.RootsOf(operation))
                open.Push(root);
        }
        HashSet<string> found = new(StringComparer.Ordinal);
        SchemaWalk walk = new(withExcluded: false);
        while (open.Count > 0)
        {
            walk.Start(open.Pop());
            while (walk.Next() is { } schema)
            {
                if (schema.Reference is not { } reference || (_types.Contains(reference) && !isForm) || !found.Add(reference))
                    continue;
                if (_schemas.TryGetValue(reference, out ApiSchema? next) && !_types.Contains(reference))
                    open.Push(next);
            }
        }
        return found;
    }
}
