using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using MadasterGen.Settings;

namespace MadasterGen.Tool.Fetching;

/// <summary>Finds the sources that a project names for its documents.</summary>
internal static class ProjectSources
{
    private static readonly string[] s_expressions = ["$(", "@(", "*", ";"];

    /// <summary>The items with the metadata <c>MadasterGenSource</c>, as the project file writes them: nothing is evaluated.</summary>
    /// <exception cref="FormatException">An item's path or address is made of properties or patterns.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="System.Xml.XmlException">The file is no XML.</exception>
    public static IReadOnlyList<FetchSource> In(string project)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(project))!;
        return
        [
            .. XDocument.Parse(File.ReadAllText(project)).Descendants()
                .Where(item => item.Name.LocalName is "AdditionalFiles" or "MadasterSpec")
                .Select(item => (Path: Value(item, "Include") ?? Value(item, "Update"), Url: Value(item, FileSettings.Source.Name)))
                .Where(pair => pair.Path is not null && pair.Url is not null)
                .Select(pair => new FetchSource(Literal(pair.Url!), Path.Combine(folder, Literal(pair.Path!).Replace('\\', '/'))))
        ];
    }

    private static string? Value(XElement item, string name) => Written(item, name)?.Trim() is { Length: > 0 } value ? value : null;

    // Metadata may be an attribute or an element.
    private static string? Written(XElement item, string name) =>
        (string?)item.Attribute(name) ?? item.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string Literal(string value) => s_expressions.Any(part => value.Contains(part, StringComparison.Ordinal))
        ? throw new FormatException($"'{value}' is not one path or address; name it on the command line.")
        : value;
}
