using MadasterGen.Planning;

namespace MadasterGen.Emission;

/// <summary>Writes C# types.</summary>
internal static class TypeText
{
    /// <summary>The type without a question mark of its own.</summary>
    public static string Of(TypeReference type, string root) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.Guid => "global::System.Guid",
        TypeKind.DateTimeOffset => "global::System.DateTimeOffset",
        TypeKind.Uri => "global::System.Uri",
        TypeKind.Bytes => "byte[]",
        TypeKind.Date or TypeKind.Enum or TypeKind.Record => type.Name!,
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{Element(type, root)}>",
        TypeKind.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Element(type, root)}>",
        TypeKind.File => $"global::{root}.MadasterFile",
        _ => "global::System.Text.Json.JsonElement",
    };

    /// <summary>The type, with a question mark when it can be <c>null</c>.</summary>
    public static string Of(TypeReference type, bool isNullable, string root) => Of(type, root) + (isNullable ? "?" : "");

    /// <summary>The type of what a list or map holds.</summary>
    public static string Element(TypeReference type, string root) => Of(type.Element!, type.IsElementNullable, root);
}
