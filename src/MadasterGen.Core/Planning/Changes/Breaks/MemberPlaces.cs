using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Knows where the document of a client writes what code can name.</summary>
internal sealed class MemberPlaces
{
    private readonly ILookup<string, string> _byKey;
    private readonly HashSet<string> _all;

    public MemberPlaces(ClientPlan plan)
    {
        IEnumerable<(string Key, string Pointer)> types = plan.Types.Select(type => (CodeBreak.KeyOf(type), type.Pointer));
        IEnumerable<(string Key, string Pointer)> properties = plan.Types.OfType<RecordPlan>().SelectMany(record =>
            record.Properties.Select(property => (CodeBreak.KeyOf(record, property.Name), property.Pointer)));
        IEnumerable<(string Key, string Pointer)> operations = plan.TagClients.SelectMany(client => client.Operations).Select(operation =>
            (CodeBreak.KeyOf(operation.Key), operation.Key.Pointer));
        (string Key, string Pointer)[] all = [.. types, .. properties, .. operations];
        _byKey = all.ToLookup(one => one.Key, one => one.Pointer, StringComparer.Ordinal);
        _all = [.. all.Select(one => one.Pointer)];
    }

    /// <summary>Where this client has what another one had, or what that was in.</summary>
    public string Of(CodeBreak one)
    {
        if (_byKey[one.Key].FirstOrDefault() is { } same)
            return same;
        string pointer = one.Pointer;
        while (pointer.Length > 0 && !_all.Contains(pointer))
            pointer = pointer.Substring(0, pointer.LastIndexOf('/'));
        return pointer;
    }
}
