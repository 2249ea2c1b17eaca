using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Text;
using System.Xml.Linq;

namespace MadasterGen.Tool.Setup;

/// <summary>Adds items to a project file. What is in it stays as it is written, its line ends and indentation too.</summary>
internal sealed class ProjectFile
{
    private const string End = "</Project>";

    private readonly string _text;
    private readonly bool _hasMark;
    private readonly XElement _root;
    private readonly List<string> _added = [];

    private ProjectFile(string path, string text, bool hasMark, XElement root) =>
        (Path, _text, _hasMark, _root) = (path, text, hasMark, root);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The folder that its paths begin at.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>The SDK that it names; null where it names none.</summary>
    public string? Sdk => (string?)_root.Attribute("Sdk");

    /// <summary>Whether something was added.</summary>
    public bool IsChanged => _added.Count > 0;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is no project, or one without an end that something could stand before.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public static ProjectFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        bool hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return Parse(path, Encoding.UTF8.GetString(hasMark ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes), hasMark);
    }

    /// <summary>A file that is not there yet.</summary>
    public static ProjectFile New(string path, string text) => Parse(path, text, hasMark: false);

    /// <summary>The value of a property, as the file writes it; null where it sets none.</summary>
    public string? Property(string name) =>
        _root.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Whether the file has an item, or any of its kind.</summary>
    public bool Has(string item, string? include = null) => _root.Descendants()
        .Where(element => element.Name.LocalName == item)
        .Any(element => include is null
            || string.Equals(Normal((string?)element.Attribute("Include")), Normal(include), StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds an item, unless the file has it.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(string item, string include, params (string Name, string Value)[] metadata)
    {
        if (Has(item, include))
            return false;
        string attributes = string.Concat(metadata.Prepend(("Include", include))
            .Select(one => $" {one.Item1}=\"{SecurityElement.Escape(one.Item2)}\""));
        _added.Add($"    <{item}{attributes} />");
        return true;
    }

    /// <summary>Writes the file where something was added.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write()
    {
        if (!IsChanged)
            return;
        string line = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        int end = _text.LastIndexOf(End, StringComparison.Ordinal);
        string group = string.Join(line, ["  <ItemGroup>", .. _added, "  </ItemGroup>", "", ""]);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path, _text[..end] + group + _text[end..], new UTF8Encoding(_hasMark));
    }

    private static ProjectFile Parse(string path, string text, bool hasMark)
    {
        XElement root = XDocument.Parse(text).Root!;
        bool isProject = root.Name.LocalName == "Project" && text.LastIndexOf(End, StringComparison.Ordinal) > 0;
        return isProject
            ? new ProjectFile(path, text, hasMark, root)
            : throw new FormatException($"It is no project that ends with {End}.");
    }

    private static string? Normal(string? path) => path?.Replace('\\', '/').Trim();
}
