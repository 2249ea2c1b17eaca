using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Tool.Uses.Programs;

/// <summary>A type as compiled code names it.</summary>
/// <param name="Assembly">The assembly that declares it; null for arrays, pointers, parameters of generics and primitive types.</param>
/// <param name="Name">The full name; nested types stand behind a slash.</param>
/// <param name="Parts">What it is made of: the element of an array, the arguments of a generic type.</param>
internal sealed record CodeType(string? Assembly, string Name, IReadOnlyList<CodeType> Parts)
{
    /// <summary>A type of which nothing is known.</summary>
    public static CodeType Unknown { get; } = new(null, "", []);

    /// <summary>The base of all.</summary>
    public static CodeType Object { get; } = new(null, "System.Object", []);

    /// <summary>What gives no value.</summary>
    public static CodeType Void { get; } = new(null, "System.Void", []);

    /// <summary>Whether any value fits, which is then seen by what it is at run time.</summary>
    public bool IsObject => Name == Object.Name;

    /// <summary>Whether it gives no value.</summary>
    public bool IsVoid => Name == Void.Name;

    /// <summary>What an array holds; unknown for other types.</summary>
    public CodeType Element => Name == "[]" ? Parts[0] : Unknown;

    /// <summary>The name without its namespace.</summary>
    public string ShortName => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>The type itself and everything that it is made of.</summary>
    public IEnumerable<CodeType> All() => Parts.SelectMany(part => part.All()).Prepend(this);

    /// <summary>An array.</summary>
    public static CodeType ArrayOf(CodeType element) => new(null, "[]", [element]);
}
