using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents;

/// <summary>Writes places as people count, from 1.</summary>
internal static class DocumentPlace
{
    /// <summary>The file of a document that has a place, and the place in it.</summary>
    public static string Of(DocumentSource source, TextPosition? position) => Of(source.PathOf(position), position);

    /// <summary>A file and a place in it, such as <c>madaster.json(12,5)</c>.</summary>
    public static string Of(string path, TextPosition? position) => position is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"{path}({place.Line + 1},{place.Column + 1})")
        : path;
}
