using System;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>The URIs that schemas are known by (RFC 3986, 5). Nothing is fetched from them.</summary>
internal static class ResourceUri
{
    // That of a document which does not say its own: a name that RFC 2606 keeps free.
    private const string Unknown = "https://document.invalid/";

    /// <summary>How long a URI may be that references are relative to: each of them is put together with it.</summary>
    public const int Longest = 512;

    /// <summary>The URI that the references of a document are relative to.</summary>
    /// <param name="self">What the document says of it: <c>$self</c>.</param>
    public static string OfDocument(string? self) => self is not { Length: <= Longest } ? Unknown : Resolve(Unknown, self);

    /// <summary>A reference seen from a URI, without an empty fragment; the reference itself where there is no such URI.</summary>
    public static string Resolve(string from, string reference)
    {
        string text = reference.TrimEnd('#');
        bool isUri = Uri.TryCreate(from, UriKind.Absolute, out Uri? start) && Uri.TryCreate(start, text, out start);
        return isUri ? start!.AbsoluteUri : text;
    }
}
