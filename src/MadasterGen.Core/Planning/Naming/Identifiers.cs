using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Planning.Naming;

/// <summary>
/// Turns texts of a document into C# identifiers. A name depends on its own text alone: the first letter is raised and
/// nothing else is changed, except that what C# does not allow becomes an underscore.
/// </summary>
internal static class Identifiers
{
    // Words that are reserved only in some places, or that the compiler warns about as names of types.
    private static readonly HashSet<string> s_contextual =
        ["await", "file", "record", "required", "scoped", "var", "where", "yield", "field", "value"];

    /// <summary>The name of a type or a member.</summary>
    public static string Pascal(string text) => CSharpNames.Pascal(text);

    /// <summary>
    /// The name of a parameter as C# writes them, <c>acceptLanguage</c> for <c>accept-language</c> and <c>id</c> for <c>ID</c>; a keyword
    /// gets an <c>@</c>.
    /// </summary>
    public static string Camel(string text) => Escape(LegalName.Of(CSharpNames.Camel(text)));

    /// <summary>Puts an <c>@</c> before a word that C# would read as its own.</summary>
    public static string Escape(string identifier) =>
        CSharpNames.IsReserved(identifier) || s_contextual.Contains(identifier) ? "@" + identifier : identifier;
}
