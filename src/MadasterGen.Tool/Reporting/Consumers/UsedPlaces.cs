using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Tool.Uses.Contracts;

namespace MadasterGen.Tool.Reporting.Consumers;

/// <summary>Finds what a consumer uses by places in the document.</summary>
internal sealed class UsedPlaces
{
    private const string Properties = "/properties/";

    private readonly UsedClient _client;
    private readonly ILookup<string, string> _methods;

    /// <param name="client">What it uses.</param>
    public UsedPlaces(UsedClient client)
    {
        _client = client;
        _methods = client.Operations
            .SelectMany(operation => operation.Methods.Select(method => (operation.Operation, method)))
            .ToLookup(one => one.Operation, one => one.method, StringComparer.Ordinal);
    }

    /// <summary>The methods by which an operation is called.</summary>
    public IEnumerable<string> MethodsOf(OperationKey operation) => _methods[operation.Text];

    /// <summary>The members of some types that are used.</summary>
    public IEnumerable<string> MembersOf(Func<UsedType, bool> isMeant) => _client.Types.Where(isMeant).SelectMany(type =>
        (type.Properties ?? []).Select(property => $"{type.Name}.{property.Name}")
            .Concat((type.Values ?? []).Select(value => $"{type.Name}.{value}"))
            .DefaultIfEmpty(type.Name));

    /// <summary>The properties that a place is, or is in without being in a property of theirs.</summary>
    public IEnumerable<string> PropertiesAt(string pointer) =>
        from type in _client.Types
        from property in type.Properties ?? []
        where IsOf(pointer, property.Pointer)
        select $"{type.Name}.{property.Name}";

    /// <summary>The types of which everything is used that a place is in, properties included.</summary>
    public IEnumerable<string> WholeAt(string pointer) => _client.Types
        .Where(type => type.Whole is not null && (IsOf(pointer, type.Pointer) || IsOfProperty(pointer, type.Pointer)))
        .Select(type => $"{type.Name} as a whole");

    /// <summary>The types that a place is in, outside of their properties.</summary>
    public IEnumerable<string> TypesAt(string pointer) =>
        _client.Types.Where(type => IsOf(pointer, type.Pointer)).Select(type => type.Name);

    /// <summary>The values that are named of the enum that a place is in.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="value">The value that is meant; null for any.</param>
    public IEnumerable<string> ValuesAt(string pointer, string? value) =>
        from type in _client.Types
        where IsOf(pointer, type.Pointer)
        from named in type.Values ?? []
        where value is null || named == value
        select $"{type.Name}.{named}";

    /// <summary>The types at a place whose objects are made without a property.</summary>
    public IEnumerable<string> CreatedWithout(string pointer, string property)
    {
        string end = Properties + JsonPointer.Escape(property);
        return _client.Types.Where(type => type.Created == true && (IsOf(pointer, type.Pointer) || pointer == type.Pointer + end)
                && !(type.Properties ?? []).Any(one => one.Written == true && one.Pointer.EndsWith(end, StringComparison.Ordinal)))
            .Select(type => $"new {type.Name}");
    }

    /// <summary>Whether a place is a property's, by the property's path from its schema.</summary>
    public static bool IsPropertyAt(string pointer, string path)
    {
        string name = path[(path.LastIndexOf('.') + 1)..].Replace("[]", "", StringComparison.Ordinal)
            .Replace("{}", "", StringComparison.Ordinal);
        return (pointer + "/").Contains($"{Properties}{JsonPointer.Escape(name)}/", StringComparison.Ordinal);
    }

    // The place itself, or one below it that belongs to nothing else.
    private static bool IsOf(string pointer, string place) => (pointer + "/").StartsWith(place + "/", StringComparison.Ordinal)
        && pointer.IndexOf(Properties, place.Length, StringComparison.Ordinal) < 0;

    private static bool IsOfProperty(string pointer, string place)
    {
        if (!(pointer + "/").StartsWith(place + "/", StringComparison.Ordinal))
            return false;
        int first = pointer.IndexOf(Properties, place.Length, StringComparison.Ordinal);
        return first >= 0 && pointer.IndexOf(Properties, first + Properties.Length, StringComparison.Ordinal) < 0;
    }
}
