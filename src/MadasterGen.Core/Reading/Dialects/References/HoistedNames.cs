using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>Names elements that move to the components, each by its own pointer; schemas above all.</summary>
internal sealed class HoistedNames
{
    private const string Properties = "properties";
    private const string Schema = "schema";

    private readonly StructureObject _root;
    private readonly string _named;
    private readonly HashSet<string> _ofDocument = new(StringComparer.Ordinal);
    private readonly FileNames _files;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<StructureNode, string> _names = new(ReferenceComparer<StructureNode>.Instance);

    /// <summary>Knows the names that are taken.</summary>
    /// <param name="root">The document as it is written.</param>
    /// <param name="named">The place of the elements with names.</param>
    public HoistedNames(StructureObject root, string named)
    {
        _root = root;
        _named = named;
        _files = new FileNames(root, named);
        if (StructureWalk.To(root, named).Exact is StructureObject schemas)
            _ofDocument.UnionWith(schemas.Members.Select(member => member.Key.Text));
        _taken = new(_ofDocument, StringComparer.Ordinal);
    }

    /// <summary>Whether the document itself has a schema with this name.</summary>
    public bool IsOfDocument(string name) => _ofDocument.Contains(name);

    /// <summary>The name of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="pointer">Its pointer, or its anchor.</param>
    /// <param name="isNew">Whether it had none.</param>
    public string Of(StructureNode schema, string pointer, out bool isNew)
    {
        isNew = !_names.TryGetValue(schema, out string? name);
        if (isNew)
            _names.Add(schema, name = Unique(Preferred(pointer)));
        return name!;
    }

    private string Preferred(string pointer)
    {
        if (_files.Find(pointer) is not { } file)
            return Preferred(pointer, _root);
        // The file's own name says what stands in it as a whole.
        string name = file.Pointer.Length == 0 ? Joined([file.Stem]) : Preferred(file.Pointer, file.Root);
        return _files.IsAmbiguous(name) ? Joined([file.Pointer.Length == 0 ? file.Path : file.Stem + "_" + name]) : name;
    }

    private string Preferred(string pointer, StructureNode root)
    {
        string[] segments = [.. pointer.Split('/').Select(JsonPointer.Unescape)];
        if (OfOperation(segments, root) is { } written)
            return written;
        bool isNamed = pointer.StartsWith(_named + "/", StringComparison.Ordinal);
        // In a named schema its name comes first; elsewhere the definition's is all there is. An anchor is a name by itself.
        int definitions = Array.FindIndex(segments, DefinitionScopes.IsDefinitions);
        if (isNamed || definitions >= 0)
        {
            int start = isNamed ? _named.Split('/').Length : definitions;
            return Joined(segments.Skip(start).Where(segment => !DefinitionScopes.IsDefinitions(segment) && segment != Properties));
        }
        // What else has a name has its schema somewhere below it.
        int name = Math.Min(segments.Length - 1, segments.Length > 1 && segments[1] == "components" ? 3 : 2);
        int schema = Array.IndexOf(segments, Schema, Math.Max(0, name));
        IEnumerable<string> below = schema < 0 ? segments.Skip(name + 1) : segments.Skip(schema + 1);
        return Joined(below.Where(segment => segment != Properties).Prepend(segments[Math.Max(0, name)]));
    }

    // What an operation has in place is named after the operation, as it is when no reference leads there.
    private static string? OfOperation(string[] segments, StructureNode root)
    {
        const int Part = 4;
        if (segments.Length <= Part || segments[1] != "paths" || segments.Any(DefinitionScopes.IsDefinitions))
            return null;
        (string path, string method) = (segments[2], segments[3]);
        string pointer = JsonPointer.Of("paths", path, method, "operationId");
        string operation = StructureWalk.To(root, pointer).Exact is StructureScalar { Text.Length: > 0 } id ? id.Text : $"{method}_{path}";
        int schema = Array.IndexOf(segments, Schema, Part + 1);
        string? role = segments[Part] switch
        {
            "requestBody" => "Request",
            "responses" => "Response",
            _ => null,
        };
        return role is null || schema < 0
            ? Joined(segments.Skip(Part).Where(segment => segment != Schema).Prepend(operation))
            : Joined(segments.Skip(schema + 1).Where(segment => segment != Properties).Prepend(role).Prepend(operation));
    }

    private static string Joined(IEnumerable<string> words)
    {
        StringBuilder name = new();
        foreach (string word in words)
        {
            name.Append(name.Length == 0 ? "" : "_");
            foreach (char character in word)
                name.Append(IsAllowed(character) ? character : '_');
        }
        return name.Length == 0 ? "Definition" : name.ToString();
    }

    private string Unique(string name)
    {
        string unique = name;
        while (!_taken.Add(unique))
        {
            _suffixes.TryGetValue(name, out int last);
            _suffixes[name] = Math.Max(last, 1) + 1;
            unique = name + "_" + _suffixes[name].ToString(CultureInfo.InvariantCulture);
        }
        return unique;
    }

    private static bool IsAllowed(char character) =>
        character is '.' or '-' or '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
