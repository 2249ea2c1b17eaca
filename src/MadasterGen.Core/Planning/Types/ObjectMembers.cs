using System;
using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>What an object schema holds once the parts of its <c>allOf</c> are put together.</summary>
internal sealed class ObjectMembers
{
    private readonly List<ApiProperty> _properties = [];
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    private ObjectMembers()
    {
    }

    /// <summary>The properties; where two parts declare one, the later declaration at the earlier place.</summary>
    public IReadOnlyList<ApiProperty> Properties => _properties;

    /// <summary>What may be there besides.</summary>
    public ApiAdditionalProperties AdditionalProperties { get; private set; }

    /// <summary>The schema of what may be there besides.</summary>
    public ApiSchema? AdditionalPropertiesSchema { get; private set; }

    /// <summary>Whether a property must be there.</summary>
    public bool IsRequired(string name) => _required.Contains(name);

    /// <summary>Collects the members.</summary>
    /// <param name="schema">The object.</param>
    /// <param name="parent">The schema it derives from, whose members are inherited and not repeated.</param>
    /// <param name="graph">The named schemas.</param>
    public static ObjectMembers Collect(ApiSchema schema, string? parent, SchemaGraph graph)
    {
        ObjectMembers members = new();
        members.Add(schema, parent, graph, new HashSet<string>(StringComparer.Ordinal));
        return members;
    }

    private void Add(ApiSchema schema, string? parent, SchemaGraph graph, HashSet<string> visited)
    {
        foreach (ApiSchema part in schema.AllOf)
        {
            if (part.Reference is not { } name)
                Add(part, parent, graph, visited);
            else if (name != parent && visited.Add(name) && graph.Find(name) is { } target)
                Add(target, parent, graph, visited);
        }
        foreach (ApiProperty property in schema.Properties)
        {
            int index = _properties.FindIndex(p => p.Name == property.Name);
            if (index < 0)
                _properties.Add(property);
            else
                _properties[index] = property;
        }
        _required.UnionWith(schema.Required);
        if (schema.AdditionalProperties is ApiAdditionalProperties.Typed or ApiAdditionalProperties.Any)
        {
            AdditionalProperties = schema.AdditionalProperties;
            AdditionalPropertiesSchema = schema.AdditionalPropertiesSchema;
        }
    }
}
