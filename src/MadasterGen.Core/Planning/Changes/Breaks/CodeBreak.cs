using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Something that code can name and that another client has no more, or has otherwise.</summary>
/// <param name="Key">What it is, for comparison.</param>
/// <param name="Code">What code writes.</param>
/// <param name="Location">What of the document it is made of.</param>
/// <param name="Pointer">Where that is written.</param>
/// <param name="Source">What becomes of code.</param>
/// <param name="Binary">What becomes of assemblies.</param>
/// <param name="Now">What it is now, in words.</param>
internal sealed record CodeBreak(
    string Key, string Code, ChangeLocation Location, string Pointer, Verdict Source, Verdict Binary, string Now)
{
    /// <summary>What there is no more.</summary>
    public const string Gone = "gone";

    /// <summary>
    /// The type that is gone, or whose values may be missing otherwise than before, since it is used elsewhere; null for other causes.
    /// </summary>
    public string? UsedType { get; init; }

    /// <summary>What it consists of or stands in: what is said of these is said of it.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>The key of a type.</summary>
    public static string KeyOf(TypePlan type) => type.FullName;

    /// <summary>The key of something in a type.</summary>
    public static string KeyOf(TypePlan type, string name) => $"{type.FullName}.{name}";

    /// <summary>The key of an operation's methods.</summary>
    public static string KeyOf(OperationKey operation) => operation.Text;

    /// <summary>The key of the client of a tag.</summary>
    public static string KeyOf(TagClientPlan client) => $"tag {client.Tag}";

    /// <summary>The key of what a server sends by itself.</summary>
    public static string KeyOfPayload(string label) => $"payload {label}";

    /// <summary>The keys of the generated types in a type.</summary>
    public static IEnumerable<string> PartsOf(params CSharpType?[] types) =>
        types.Select(type => type?.Innermost()).OfType<GeneratedType>().Select(type => type.FullName);

    /// <summary>The worse of two breaks of one thing.</summary>
    public CodeBreak With(CodeBreak other) => this with
    {
        Source = Source > other.Source ? Source : other.Source,
        Binary = Binary > other.Binary ? Binary : other.Binary,
        Parts = Parts.Union(other.Parts).ToEquatableArray(),
    };
}
