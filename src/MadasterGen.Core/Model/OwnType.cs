using System;

namespace MadasterGen.Model;

/// <summary>A type of the project's own that stands for a schema, or none at all.</summary>
/// <param name="Schema">The schema's name in the document.</param>
/// <param name="Type">The type's full name, without <c>global::</c>; null where the schema has no type and stays JSON.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
internal sealed record OwnType(string Schema, string? Type, bool IsStruct)
{
    private const string Struct = "struct ";

    /// <summary>
    /// What <c>Schema=Namespace.Type</c>, <c>Schema=struct Namespace.Type</c> or <c>!Schema</c> is; null when it is none.
    /// </summary>
    public static OwnType? OrNull(string entry)
    {
        string text = entry.Trim();
        if (text.StartsWith("!", StringComparison.Ordinal))
            return text.Length > 1 && text.IndexOf('=') < 0 ? new OwnType(text.Substring(1).Trim(), null, false) : null;
        string[] parts = text.Split('=');
        if (parts.Length != 2 || parts[0].Trim().Length == 0)
            return null;
        string type = parts[1].Trim();
        bool isStruct = type.StartsWith(Struct, StringComparison.Ordinal);
        if (isStruct)
            type = type.Substring(Struct.Length).Trim();
        return CSharpNames.IsNamespace(type) ? new OwnType(parts[0].Trim(), type, isStruct) : null;
    }

    /// <summary>The entry that <see cref="OrNull"/> reads.</summary>
    public override string ToString() => Type is null ? $"!{Schema}" : $"{Schema}={(IsStruct ? Struct : "")}{Type}";
}
