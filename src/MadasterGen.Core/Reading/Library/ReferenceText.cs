using System;
using MadasterGen.Model;

namespace MadasterGen.Reading.Library;

/// <summary>The texts of <c>$ref</c>.</summary>
internal static class ReferenceText
{
    // A reference that is sealed reaches us whole, as the name of a file, and is never opened.
    private const string SealPrefix = "outside:";

    private const string Components = "#/components/";

    /// <summary>Whether a reference names a component of its own document: <c>#/components/KIND/NAME</c>.</summary>
    public static bool IsLocal(string reference)
    {
        if (!reference.StartsWith(Components, StringComparison.Ordinal))
            return false;
        int slash = reference.IndexOf('/', Components.Length);
        return slash >= 0 && slash + 1 < reference.Length && reference.IndexOf('/', slash + 1) < 0;
    }

    /// <summary>The name of the component that a reference names, as it is written; null when it leads to another place.</summary>
    /// <param name="section">The place of the component's kind under the components.</param>
    /// <param name="reference">The reference.</param>
    public static string? NameIn(string section, string reference)
    {
        int slash = Components.Length + section.Length;
        return IsLocal(reference) && reference.IndexOf('/', Components.Length) == slash
            && string.CompareOrdinal(reference, Components.Length, section, 0, section.Length) == 0
            ? reference.Substring(slash + 1)
            : null;
    }

    /// <summary>Hides a reference from the library.</summary>
    public static string Seal(string reference) => SealPrefix + reference.Replace("%", "%25").Replace("#", "%23");

    /// <summary>Whether a text is a reference that <see cref="Seal"/> hid.</summary>
    public static bool IsSealed(string text) => text.StartsWith(SealPrefix, StringComparison.Ordinal);

    /// <summary>The reference that <see cref="Seal"/> hid.</summary>
    public static string Unseal(string text) => text.Substring(SealPrefix.Length).Replace("%23", "#").Replace("%25", "%");

    /// <summary>The component's name behind the escapes of pointers and URIs.</summary>
    public static string Decode(string name)
    {
        string unescaped = name.IndexOf('%') < 0 ? name : Uri.UnescapeDataString(name);
        return JsonPointer.Unescape(unescaped);
    }
}
