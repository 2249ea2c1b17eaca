using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas.Unions;

/// <summary>Texts that are the same for schemas that become one type.</summary>
internal static class TypeKeys
{
    // A list can hold itself without an object between.
    private const int Deepest = 8;

    /// <summary>The key of the type that a schema becomes.</summary>
    public static string Of(SchemaAt at, SchemaResolver schemas) => Of(at, schemas, 0);

    /// <summary>
    /// The keys of the types that a value can have in C#: several for a union. A record shows nothing of the alternatives beside its
    /// properties.
    /// </summary>
    public static HashSet<string> Each(SchemaView view, SchemaResolver schemas)
    {
        if (view is not UnionView union)
            return [Of(view.At, schemas)];
        UnionCases cases = schemas.Unions.CasesOf(union);
        HashSet<string> types = new(cases.Cases.Select(one => one.Base is { } name ? "type " + name : one.Key), StringComparer.Ordinal);
        if (cases.IsUnion ? cases.HasAnyObject : types.Count != 1)
            types.Add("anything");
        return types;
    }

    private static string Of(SchemaAt at, SchemaResolver schemas, int depth)
    {
        SchemaView view = schemas.Meant(at);
        if (view.TypeName is { } name)
            return "type " + name;
        string key = view.Content.At.Key;
        return view switch
        {
            EnumView => "enum " + key,
            ScalarView scalar => "scalar " + scalar.Scalar,
            ListView when depth == Deepest => "list " + key,
            ListView list => $"list of ({Of(list.Items, schemas, depth + 1)}{Null(list.Items, schemas)})",
            MapView { Values: null } => "map of anything",
            MapView when depth == Deepest => "map " + key,
            MapView map => $"map of ({Of(map.Values, schemas, depth + 1)}{Null(map.Values, schemas)})",
            UnionView => "union " + key,
            ObjectView { IsEmpty: true } or AnyView => "anything",
            ObjectView => "object " + key,
            _ => throw new ArgumentOutOfRangeException(nameof(at)),
        };
    }

    private static string Null(SchemaAt at, SchemaResolver schemas) => schemas.IsNullable(at) ? " or null" : "";
}
