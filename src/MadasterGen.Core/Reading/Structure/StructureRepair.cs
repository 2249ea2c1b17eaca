using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>
/// Takes out members whose values are of a kind at which the reading library throws, as with <c>nullable: maybe</c>, so
/// that one slip does not cost the whole document; numbers that are only too large for it become the largest that it reads, which
/// limit as little. It goes by the names of keywords alone, so it runs only after an exception.
/// </summary>
internal sealed class StructureRepair
{
    private static readonly HashSet<string> s_booleans = new(StringComparer.Ordinal)
    {
        "nullable", "readOnly", "writeOnly", "deprecated", "required", "explode", "allowReserved", "allowEmptyValue",
        "uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "attribute", "wrapped", "additionalProperties",
    };

    private static readonly HashSet<string> s_integers = new(StringComparer.Ordinal)
    {
        "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
    };

    private static readonly HashSet<string> s_numbers = new(StringComparer.Ordinal) { "minimum", "maximum", "multipleOf" };

    private static readonly HashSet<string> s_mapsOfObjects = new(StringComparer.Ordinal)
    {
        "properties", "schemas", "definitions", "parameters", "responses", "requestBodies", "headers", "securitySchemes",
        "securityDefinitions", "content", "paths", "encoding", "callbacks", "links", "variables",
    };

    private static readonly HashSet<string> s_listsOfObjects = new(StringComparer.Ordinal)
    {
        "allOf", "oneOf", "anyOf", "parameters", "servers", "tags", "security",
    };

    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal) { "example", Examples, "default", "enum", "mapping" };

    // Values anywhere but among the components, where they are objects that hold values.
    private const string Examples = "examples";

    private readonly CancellationToken _cancellationToken;
    private readonly Action<Place, string> _onRemoved;
    private readonly HashSet<StructureNode> _finished = new(ReferenceComparer<StructureNode>.Instance);
    private bool _hasChanged;

    private StructureRepair(CancellationToken cancellationToken, Action<Place, string> onRemoved) =>
        (_cancellationToken, _onRemoved) = (cancellationToken, onRemoved);

    /// <summary>Repairs a cleaned tree in place.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="cancellationToken">Stops the repair.</param>
    /// <param name="onRemoved">Told of each member that goes, and of what its value should have been.</param>
    /// <returns>Whether anything is another.</returns>
    public static bool Repair(StructureObject root, CancellationToken cancellationToken, Action<Place, string> onRemoved)
    {
        StructureRepair repair = new(cancellationToken, onRemoved);
        repair.Visit(root, Place.Root, isMapOfObjects: false, isListOfObjects: false);
        return repair._hasChanged;
    }

    private void Visit(StructureNode node, Place place, bool isMapOfObjects, bool isListOfObjects)
    {
        if (node is StructureScalar || !_finished.Add(node))
            return;
        StructureException.CheckStack(node.Span.Start);
        _cancellationToken.ThrowIfCancellationRequested();
        if (node is StructureObject map)
        {
            if (!isMapOfObjects)
                WriteNumbers(map.Members);
            Remove(map.Members, member => Expected(member, isMapOfObjects), (member, _) => place.Child(member.Key.Text));
            foreach (StructureMember member in map.Members)
            {
                string key = member.Key.Text;
                // Names of properties and the like are no keywords.
                if (isMapOfObjects)
                    Visit(member.Value, place.Child(key), false, false);
                else if (!s_values.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal))
                    Visit(member.Value, place.Child(key), s_mapsOfObjects.Contains(key), s_listsOfObjects.Contains(key));
                else if (key == Examples && place.Segment == "components")
                    Visit(member.Value, place.Child(key), true, false);
            }
        }
        else if (node is StructureArray array)
        {
            if (isListOfObjects)
                Remove(array.Items, item => ExpectedItem(item, place), (_, index) => place.Child(index));
            for (int i = 0; i < array.Items.Count; i++)
                Visit(array.Items[i], place.Child(i), false, false);
        }
    }

    private void WriteNumbers(List<StructureMember> members)
    {
        for (int i = 0; i < members.Count; i++)
        {
            StructureScalar? number = members[i].Value as StructureScalar;
            if (number is null or { IsText: true } || Readable(members[i].Key.Text, number.Text) is not { } text)
                continue;
            members[i] = members[i] with { Value = number with { Text = text } };
            _hasChanged = true;
        }
    }

    // A number as the library reads it; null where it does already, or where there is none.
    private static string? Readable(string key, string text)
    {
        bool isWhole = s_integers.Contains(key);
        if ((!isWhole && !s_numbers.Contains(key)) || DecimalText.Of(text) is not { } number)
            return null;
        if (isWhole)
        {
            bool isRead = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) || Math.Floor(number) != number;
            return isRead ? null : ((int)Math.Max(Math.Min(number, int.MaxValue), int.MinValue)).ToString(CultureInfo.InvariantCulture);
        }
        bool isDecimal = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isDecimal ? null : number.ToString(CultureInfo.InvariantCulture);
    }

    private void Remove<T>(List<T> from, Func<T, string?> expected, Func<T, int, Place> placeOf)
    {
        for (int i = from.Count - 1; i >= 0; i--)
        {
            if (expected(from[i]) is not string kind)
                continue;
            _onRemoved(placeOf(from[i], i), kind);
            _hasChanged = true;
            from.RemoveAt(i);
        }
    }

    private static string? Expected(StructureMember member, bool isMapOfObjects)
    {
        string key = member.Key.Text;
        if (isMapOfObjects)
            return member.Value is StructureObject || key.StartsWith("x-", StringComparison.Ordinal) ? null : "an object";
        if (member.Value is not StructureScalar scalar)
            return null;
        if (s_booleans.Contains(key))
            return bool.TryParse(scalar.Text, out _) ? null : "true or false";
        if (s_integers.Contains(key))
            return int.TryParse(scalar.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "a whole number";
        if (s_numbers.Contains(key))
            return DecimalText.Of(scalar.Text) is not null ? null : "a number";
        return key is "items" or "not" or "schema" or "components" ? "an object" : null;
    }

    private static string? ExpectedItem(StructureNode item, Place place) =>
        item is StructureObject || IsTagName(item, place) ? null : "an object";

    /// <summary>An operation's tags are names, the document's are objects.</summary>
    private static bool IsTagName(StructureNode item, Place place) => item is StructureScalar && place.Segment == "tags";
}
