using System;
using System.Collections.Generic;

namespace MadasterGen.Planning.Naming;

/// <summary>Names that C# gives every record or struct, or that the generated code uses for itself.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_ofObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    private static readonly HashSet<string> s_ofRecord = new(s_ofObject, StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "PrintMembers", "Deconstruct", "Item", "AdditionalProperties",
        "ReadJson", "ReadJsonAs", "WriteJson", "WriteMembers", "MadasterMissing", "MadasterJsonConverter", "JsonNames", "From",
        "_additional", "_unknown", "_kind", "_json", "_set0", "_set1", "_set2", "_set3", "_set4", "_set5", "_set6", "_set7",
    };

    private static readonly HashSet<string> s_ofHierarchy = new(s_ofRecord, StringComparer.Ordinal) { "Json", "DeclaresName" };

    private static readonly HashSet<string> s_ofEnum = new(s_ofObject, StringComparer.Ordinal)
    {
        "Value", "Known", "ToKnown", "Unrecognized", "_value", "ReadJson", "WriteJson", "MadasterJsonConverter",
    };

    /// <summary>Names that no member of a generated record may have.</summary>
    public static TakenNames OfRecord(string typeName) => new(s_ofRecord, typeName);

    /// <summary>Names that no member of a record may have that derives from another, or that others derive from.</summary>
    public static TakenNames OfHierarchy(string typeName) => new(s_ofHierarchy, typeName);

    /// <summary>Names that no value of a generated enum may have.</summary>
    public static TakenNames OfEnum(string typeName) => new(s_ofEnum, typeName);

    /// <summary>Names that no generated enum may have, because its members have them.</summary>
    public static ISet<string> OfEnumType { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "Value", "Known", "ToKnown", "ReadJson", "MadasterJsonConverter",
    };

    /// <summary>Names that no generated record may have, because its members have them.</summary>
    public static ISet<string> OfRecordType { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "EqualityContract", "PrintMembers", "AdditionalProperties", "JsonNames",
        "ReadJson", "ReadJsonAs", "WriteJson", "WriteMembers", "MadasterJsonConverter",
    };

    /// <summary>Names that no generated union may have, because its members have them.</summary>
    public static ISet<string> OfUnion { get; } = new HashSet<string>(s_ofObject, StringComparer.Ordinal)
    {
        "Value", "HasValue", "TryGetValue", "Match", "ReadJson", "WriteJson", "ToText", "MadasterJsonConverter",
        "_value", "_case", "_json", "s_objects",
    };

    /// <summary>Names that no operation of a generated client may have, without the <c>Async</c> behind them.</summary>
    public static ISet<string> OfClient { get; } = new HashSet<string>(s_ofObject, StringComparer.Ordinal) { "All", "Operations" };

    private static readonly HashSet<string> s_ofVersionClient = new(OfClient, StringComparer.Ordinal) { "ApiVersion", "Build" };

    /// <summary>Names that no version may have, whatever their case: the root client's own members.</summary>
    public static ISet<string> OfRootClient { get; } = new HashSet<string>(OfClient, StringComparer.OrdinalIgnoreCase)
    {
        "Latest", "Dispose", "OpenLinkedFileAsync", "SaveLinkedFileAsync", "InitializeVersions", "OptionsOf", "_connection",
    };

    /// <summary>Names that no tag's property on a version's client may have.</summary>
    public static TakenNames OfVersionClient(string typeName) => new(s_ofVersionClient, typeName);

    /// <summary>Names that no parameter of an operation may have, because the method that makes its request has them.</summary>
    /// <param name="takesODataQuery">Whether its methods take OData options.</param>
    /// <param name="sendsBatches">Whether a method sends in batches.</param>
    public static ISet<string> OfParameters(bool takesODataQuery, bool sendsBatches)
    {
        HashSet<string> names =
            new(StringComparer.Ordinal) { "cancellationToken", "body", "uri", "request", "form", "item", "_transport" };
        if (takesODataQuery)
            names.UnionWith(["query", "page"]);
        if (sendsBatches)
            names.UnionWith(["items", "batch", "token"]);
        return names;
    }
}
