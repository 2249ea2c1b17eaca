using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Contract;

/// <summary>Compares a request body with the type that the interface declares for it.</summary>
internal sealed class BodyCheck
{
    private readonly InterfaceTable _table;
    private readonly bool _identifiesInBody;
    private readonly SortedDictionary<string, List<string>> _errors = new(StringComparer.Ordinal);

    private BodyCheck(InterfaceTable table, bool identifiesInBody)
    {
        _table = table;
        _identifiesInBody = identifiesInBody;
    }

    /// <summary>What is wrong with <paramref name="body"/>, by the path of the member; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, List<string>> Check(
        InterfaceTable table, Operation operation, TypeExpression type, JsonNode? body)
    {
        var check = new BodyCheck(table, operation.IdentifiesInBody);
        if (body is null)
            check.Report("", "A non-empty request body is required.");
        else
            check.Visit(body, type, "");
        return check._errors;
    }

    private void Visit(JsonNode node, TypeExpression type, string path, IReadOnlyList<string>? alsoRequired = null)
    {
        switch (type)
        {
            case ScalarType scalar when !ScalarCheck.Fits(node, scalar):
                Report(path, $"The value is no {scalar.Format ?? scalar.Kind}.");
                break;
            case RequiringType requiring:
                Visit(node, requiring.Inner, path, requiring.Required);
                break;
            case ArrayType array:
                VisitArray(node, array, path);
                break;
            case MapType map:
                VisitMap(node, map, path);
                break;
            case OneOfType oneOf:
                VisitObject(node, _table.Schemas[oneOf.Names[0]], path, alsoRequired);
                break;
            case NamedType named when _table.Enums.TryGetValue(named.Name, out IReadOnlyList<string>? values):
                if (node.GetValueKind() != JsonValueKind.String || !values.Contains(node.ToString()))
                    Report(path, $"The value is none of {string.Join(", ", values)}.");
                break;
            case NamedType named:
                VisitObject(node, _table.Schemas[named.Name], path, alsoRequired);
                break;
        }
    }

    private void VisitArray(JsonNode node, ArrayType type, string path)
    {
        if (node is not JsonArray array)
        {
            Report(path, "The value is no array.");
            return;
        }

        for (int index = 0; index < array.Count; index++)
        {
            if (array[index] is { } item)
                Visit(item, type.Item, $"{path}[{index}]");
            else
                Report($"{path}[{index}]", "An item is null.");
        }
    }

    private void VisitMap(JsonNode node, MapType type, string path)
    {
        if (node is not JsonObject members)
        {
            Report(path, "The value is no object.");
            return;
        }

        foreach ((string name, JsonNode? value) in members)
        {
            if (value is not null)
                Visit(value, type.Value, Join(path, name));
        }
    }

    private void VisitObject(JsonNode node, Schema schema, string path, IReadOnlyList<string>? alsoRequired)
    {
        if (node is not JsonObject members)
        {
            Report(path, "The value is no object.");
            return;
        }

        if (Concrete(members, schema, path) is not { } concrete)
            return;
        Dictionary<string, Property> declared = _table.PropertiesOf(concrete).ToDictionary(property => property.Name);
        foreach (Property property in declared.Values)
        {
            bool isRequired = (property.IsRequired && !property.IsReadOnly) || alsoRequired?.Contains(property.Name) == true;
            if (isRequired && !members.ContainsKey(property.Name))
                Report(Join(path, property.Name), $"The {property.Name} field is required.");
        }

        foreach ((string name, JsonNode? value) in members)
        {
            if (declared.TryGetValue(name, out Property? property))
                VisitProperty(value, property, Join(path, name), atTop: path.Length == 0);
            else
                VisitAdditional(name, value, concrete, Join(path, name));
        }
    }

    /// <summary>The schema that the discriminator chooses, or the schema itself where it has none.</summary>
    private Schema? Concrete(JsonObject members, Schema schema, string path)
    {
        if (schema.Discriminator is not { } discriminator)
            return schema;
        string? kind = members[discriminator]?.ToString();
        if (kind is not null && schema.Mapping.TryGetValue(kind, out string? name))
            return _table.Schemas[name];
        Report(Join(path, discriminator), $"The value is none of {string.Join(", ", schema.Mapping.Keys)}.");
        return null;
    }

    private void VisitProperty(JsonNode? value, Property property, string path, bool atTop)
    {
        bool identifies = atTop && _identifiesInBody && property.Name == "id";
        if (property.IsReadOnly && !identifies)
            Report(path, $"The {property.Name} field is read-only.");
        else if (value is not null)
            VisitValue(value, property, path);
        else if (!property.IsNullable)
            Report(path, $"The {property.Name} field cannot be null.");
    }

    private void VisitValue(JsonNode value, Property property, string path)
    {
        Visit(value, property.Type, path);
        if (property.MinimumLength > 0 && value.GetValueKind() == JsonValueKind.String && value.ToString().Length < property.MinimumLength)
            Report(path, $"The {property.Name} field is required.");
    }

    // A client may write back what it read, and what a later server sent begins with one of these.
    private void VisitAdditional(string name, JsonNode? value, Schema schema, string path)
    {
        if (schema.IsClosed && !name.StartsWith('x') && name != "fromTomorrow")
            Report(path, $"The {schema.Name} has no {name} field.");
        else if (schema.AdditionalType is { } type && value is not null)
            Visit(value, type, path);
    }

    private void Report(string path, string message)
    {
        if (!_errors.TryGetValue(path, out List<string>? messages))
            _errors.Add(path, messages = []);
        messages.Add(message);
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
