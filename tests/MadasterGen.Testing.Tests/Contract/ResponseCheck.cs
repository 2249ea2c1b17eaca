using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Contract;

namespace MadasterGen.Testing.Tests.Contract;

/// <summary>Compares a response body with its declared type: nothing undeclared, nothing of another kind, null only where it is allowed.</summary>
internal static class ResponseCheck
{
    public static void Matches(InterfaceTable table, TypeExpression type, JsonNode? node, string path)
    {
        Assert.True(node is not null, $"{path} is null");
        switch (type)
        {
            case ScalarType scalar:
                Assert.True(ScalarCheck.Fits(node, scalar), $"{path} is no {scalar.Kind}:{scalar.Format}: {node.ToJsonString()}");
                break;
            case ArrayType array:
                foreach (JsonNode? item in node.AsArray())
                    Matches(table, array.Item, item, $"{path}[]");
                break;
            case MapType map:
                foreach ((string name, JsonNode? value) in node.AsObject())
                    Matches(table, map.Value, value, $"{path}.{name}");
                break;
            case OneOfType oneOf:
                Schema hierarchy = table.Schemas[oneOf.Names[0]];
                MatchesObject(table, table.Schemas[hierarchy.Mapping[node[hierarchy.Discriminator!]!.ToString()]], node, path);
                break;
            case NamedType named when table.Enums.TryGetValue(named.Name, out IReadOnlyList<string>? values):
                Assert.Contains(node.ToString(), values);
                break;
            case NamedType named:
                MatchesObject(table, table.Schemas[named.Name], node, path);
                break;
        }
    }

    private static void MatchesObject(InterfaceTable table, Schema schema, JsonNode node, string path)
    {
        Assert.True(node.GetValueKind() == JsonValueKind.Object, $"{path} is no object");
        Dictionary<string, Property> declared = table.PropertiesOf(schema).ToDictionary(property => property.Name);
        foreach ((string name, JsonNode? value) in node.AsObject())
        {
            if (!declared.TryGetValue(name, out Property? property))
                Assert.True(schema.AdditionalProperties is "any" or "string", $"{path}.{name} is not declared");
            else if (value is not null || !property.IsNullable)
                Matches(table, property.Type, value, $"{path}.{name}");
        }

        foreach (Property property in declared.Values.Where(property => property.IsRequired))
            Assert.True(node.AsObject().ContainsKey(property.Name), $"{path}.{property.Name} is missing");
    }
}
