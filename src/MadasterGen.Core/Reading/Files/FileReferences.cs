using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Reading.Files;

/// <summary>Finds the references of a text to files, without parsing it. To find one too many only costs time.</summary>
internal static class FileReferences
{
    private const string Key = "$ref";

    /// <summary>The files, as the text names them, each once and in order.</summary>
    public static EquatableArray<string> In(string text, CancellationToken cancellationToken)
    {
        List<string> files = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (string reference in Values(text, ColonsBehind(Key, text)).Concat(Mapped(text)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FileAddress.FileIn(reference) is { Length: > 0 } file && known.Add(file))
                files.Add(file);
        }
        return files.ToEquatableArray();
    }

    private static IEnumerable<string> Mapped(string text)
    {
        IEnumerable<int> mapped = ColonsBehind(MappedFiles.Key, text).SelectMany(colon => MappedFiles.ColonsBehind(text, colon));
        return Values(text, ColonsBehind(MappedFiles.DefaultKey, text).Concat(mapped)).Where(MappedFiles.IsOfFile);
    }

    private static IEnumerable<int> ColonsBehind(string key, string text)
    {
        for (int i = text.IndexOf(key, StringComparison.Ordinal); i >= 0; i = text.IndexOf(key, i + key.Length, StringComparison.Ordinal))
        {
            int end = i + key.Length;
            if (end < text.Length && text[end] is '"' or '\'')
                end++;
            int colon = SkipWhitespace(text, end);
            if (colon < text.Length && text[colon] == ':')
                yield return colon;
        }
    }

    private static IEnumerable<string> Values(string text, IEnumerable<int> colons) =>
        colons.Select(colon => ValueBehind(text, colon)).OfType<string>();

    private static string? ValueBehind(string text, int colon)
    {
        int start = SkipWhitespace(text, colon + 1);
        if (start >= text.Length)
            return null;
        char quote = text[start];
        bool isQuoted = quote is '"' or '\'';
        int last = isQuoted ? ++start : start;
        // Most references stay in their document: their texts are not even cut out.
        if (last < text.Length && text[last] == '#')
            return null;
        while (last < text.Length && (isQuoted ? text[last] != quote : text[last] is not (',' or '}' or ' ' or '\t' or '\r' or '\n')))
            last++;
        // Some writers of JSON escape every slash.
        return text.Substring(start, last - start).Replace(@"\/", "/");
    }

    private static int SkipWhitespace(string text, int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
            offset++;
        return offset;
    }
}
