using System;
using MadasterGen.Model;

namespace MadasterGen.Reading.Library;

/// <summary>The texts of <c>$ref</c>.</summary>
internal static class ReferenceText
{
    // The library cuts references that it does not know at their '/' and '#'. One that is sealed reaches us whole, as the
    // name of a file, and is never opened.
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

    /// <summary>Hides a reference from the library.</summary>
    public static string Seal(string reference) => SealPrefix + reference.Replace("%", "%25").Replace("#", "%23").Replace("/", "%2F");

    /// <summary>The reference that <see cref="Seal"/> hid.</summary>
    public static string Unseal(string reference)
    {
        int start = reference.IndexOf(SealPrefix, StringComparison.Ordinal);
        return start < 0
            ? reference
            : reference.Substring(start + SealPrefix.Length).Replace("%2F", "/").Replace("%23", "#").Replace("%25", "%");
    }

    /// <summary>The component's name behind the escapes of pointers and URIs.</summary>
    public static string Decode(string name)
    {
        string unescaped = name.IndexOf('%') < 0 ? name : Uri.UnescapeDataString(name);
        return JsonPointer.Unescape(unescaped);
    }
}
