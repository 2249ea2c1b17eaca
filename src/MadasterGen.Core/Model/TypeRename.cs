using System.Linq;

namespace MadasterGen.Model;

/// <summary>Another name for a schema's type, which the user prefers.</summary>
/// <param name="From">The schema's name in the document.</param>
/// <param name="To">The type's name.</param>
internal sealed record TypeRename(string From, string To)
{
    /// <summary>The rename that <c>From=To</c> is; null when it is none.</summary>
    public static TypeRename? OrNull(string entry)
    {
        string[] parts = [.. entry.Split('=').Select(part => part.Trim())];
        return parts.Length == 2 && parts[0].Length > 0 && CSharpNames.IsName(parts[1]) ? new TypeRename(parts[0], parts[1]) : null;
    }
}
