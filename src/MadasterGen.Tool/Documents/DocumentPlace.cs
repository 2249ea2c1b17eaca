using System.Globalization;
using MadasterGen.Model;

namespace MadasterGen.Tool.Documents;

/// <summary>Writes places as people count, from 1.</summary>
internal static class DocumentPlace
{
    /// <summary>A file and a place in it, such as <c>madaster.json(12,5)</c>.</summary>
    public static string Of(string path, TextPosition? position) => position is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"{path}({place.Line + 1},{place.Column + 1})")
        : path;
}
