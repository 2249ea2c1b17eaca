using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Knows which types of a client lead to which.</summary>
internal sealed class TypeParts
{
    private readonly Dictionary<string, TypePlan> _types;
    private readonly ILookup<string, string> _byKey;
    private readonly Dictionary<string, string> _bySchema;

    public TypeParts(ClientPlan plan)
    {
        _types = plan.Types.ToDictionary(type => type.FullName, StringComparer.Ordinal);
        _bySchema = plan.Types.Where(type => type.Pointer.Split('/').Length == 4).GroupBy(type => type.Pointer.Split('/')[3])
            .ToDictionary(same => same.Key, same => same.First().FullName, StringComparer.Ordinal);
        IEnumerable<(string Key, string Type)> types = plan.Types.Select(type => (CodeBreak.KeyOf(type), type.FullName));
        IEnumerable<(string Key, string Type)> properties = plan.Types.OfType<RecordPlan>().SelectMany(record => record.Properties
            .SelectMany(property => Names([property.Type]).Select(name => (CodeBreak.KeyOf(record, property.Name), name))));
        IEnumerable<(string Key, string Type)> operations = plan.TagClients.SelectMany(client => client.Operations).SelectMany(operation =>
            Names(Taken(operation).Concat(Given(operation))).Select(name => (CodeBreak.KeyOf(operation.Key), name)));
        _byKey = types.Concat(properties).Concat(operations).ToLookup(one => one.Key, one => one.Type, StringComparer.Ordinal);
    }

    /// <summary>What methods of an operation are given.</summary>
    public static IEnumerable<CSharpType?> Taken(OperationPlan operation) =>
        operation.Methods.SelectMany(method => method.Parameters).Select(parameter => parameter.Type);

    /// <summary>What responses to an operation hold.</summary>
    public static IEnumerable<CSharpType?> Given(OperationPlan operation) =>
        new[] { operation.Result.Type, operation.Sequence?.Element }
            .Concat(operation.Result.ByStatus.Select(status => status.Case))
            .Concat(operation.Headers?.Headers.Select(header => header.Type) ?? [])
            .Concat(operation.Errors.Select(error => error.Type));

    /// <summary>The full names of the types that some lead to, with these.</summary>
    public IEnumerable<string> Reached(IEnumerable<CSharpType?> roots) => Closure(Names(roots), new(StringComparer.Ordinal));

    /// <summary>The full names of the types that something with a key leads to, with those whose schemas are parts of them.</summary>
    /// <param name="key">What it is.</param>
    /// <param name="met">Types that are not followed again; the others are added.</param>
    public IEnumerable<string> Reached(string key, HashSet<string> met) =>
        Closure(_byKey[key], met).SelectMany(name => _types[name] is RecordPlan record
            ? record.AllProperties.Select(property => OwnerOf(property.Pointer)).OfType<string>().Prepend(name)
            : [name]);

    // The named schema in which something is written.
    private string? OwnerOf(string pointer)
    {
        string[] segments = pointer.Split('/');
        return segments.Length > 4 && segments[1] == "components" && _bySchema.TryGetValue(segments[3], out string? name) ? name : null;
    }

    private IEnumerable<string> Closure(IEnumerable<string> roots, HashSet<string> known)
    {
        Stack<string> open = new(roots);
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (!_types.TryGetValue(name, out TypePlan? type) || !known.Add(name))
                continue;
            yield return name;
            foreach (string part in PartsOf(type))
                open.Push(part);
        }
    }

    private static IEnumerable<string> PartsOf(TypePlan type) => type switch
    {
        RecordPlan record => Names(record.AllProperties.Select(property => property.Type).Append(record.AdditionalProperties?.Type))
            .Concat(record.Discriminator?.Subtypes.Select(subtype => subtype.TypeName) ?? [])
            .Concat(new[] { record.BaseType, record.Discriminator?.UnknownType }.OfType<string>()),
        UnionPlan union => Names(union.Cases.Select(one => one.Type)),
        _ => [],
    };

    private static IEnumerable<string> Names(IEnumerable<CSharpType?> types) =>
        types.Select(type => type?.Innermost()).OfType<GeneratedType>().Select(type => type.FullName);
}
