using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using MadasterGen.Planning.Features;

namespace MadasterGen.Emission;

/// <summary>The templates as they are kept in the assembly, with head and attributes, which no choice of a user's changes.</summary>
internal static class TemplateTexts
{
    private const string Prefix = "Templates/";

    // Made once in a process, not once in a run.
    private static readonly Lazy<IReadOnlyList<Template>> Texts = new(Load);

    /// <summary>All of them, by the names of their files.</summary>
    public static IReadOnlyList<Template> All => Texts.Value;

    private static IReadOnlyList<Template> Load()
    {
        Assembly assembly = typeof(TemplateTexts).Assembly;
        IEnumerable<string> names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name.Substring(Prefix.Length));
        IEnumerable<Template> templates = names.Select(name => Load(assembly, name));
        return [.. templates.OrderBy(template => template.FileName, StringComparer.Ordinal)];
    }

    private static Template Load(Assembly assembly, string name)
    {
        string folder = name.Substring(0, name.IndexOf('/'));
        string fileName = FileName(name);
        // Parts of a client's own types have marks elsewhere.
        string? whole = Template.IsFolderOfClient(folder) ? null : fileName;
        string text = Read(assembly, name, whole);
        string typeName = fileName.Split('.')[0];
        return new Template(folder, FeaturesOf(name), fileName, typeName, text, TemplatePart.Of(text, typeName));
    }

    private static ClientFeature FeaturesOf(string name)
    {
        ClientFeature features = ClientFeature.None;
        string[] path = name.Split('/');
        foreach (string folder in path.Take(path.Length - 1))
        {
            if (Enum.TryParse(folder, out ClientFeature feature))
                features |= feature;
        }
        return features;
    }

    private static string FileName(string name)
    {
        string file = name.Substring(name.LastIndexOf('/') + 1);
        return file.Substring(0, file.Length - ".cs".Length);
    }

    private static string Read(Assembly assembly, string name, string? whole)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(Prefix + name)!);
        CodeWriter head = new();
        FileHead.WriteFixed(head);
        return head.Finish() + Marked(reader.ReadToEnd().Replace("\r\n", "\n"), whole);
    }

    // Types of a file stand at its left edge. An attribute must stand on one part of a type only: on that which has its name.
    private static string Marked(string text, string? whole)
    {
        StringBuilder marked = new(text.Length + 256);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            if (text[start] is ('p' or 'i') && DeclaresType(text.Substring(start, end - start), whole))
                marked.Append(FileHead.GeneratedCode).Append('\n');
            marked.Append(text, start, end - start);
            start = end;
        }
        return marked.ToString();
    }

    private static bool DeclaresType(string line, string? whole)
    {
        string[] words = line.Split(' ');
        if (words[0] is not ("public" or "internal"))
            return false;
        int word = 1;
        while (word < words.Length && words[word] is ("static" or "sealed" or "abstract" or "readonly" or "ref"))
            word++;
        if (words[0] == "public" && words[word] == "partial" && words[word + 2].TrimEnd('\n') == whole)
            word++;
        return word < words.Length - 1 && words[word] is ("class" or "struct" or "record" or "interface" or "enum");
    }
}

/// <summary>A part of the output that no document changes.</summary>
/// <param name="Folder">Its outermost folder, which tells who needs it.</param>
/// <param name="Features">What a client must have to need it: the features whose names its folders have.</param>
/// <param name="FileName">The name of its file, without extension.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="Text">What is written, in our own names.</param>
/// <param name="Part">The text in pieces; null where its type has no other part.</param>
internal sealed record Template(
    string Folder, ClientFeature Features, string FileName, string TypeName, string Text, TemplatePart? Part)
{
    /// <summary>Whether each client has its own.</summary>
    public bool IsOfClient => IsFolderOfClient(Folder);

    /// <summary>Whether an outermost folder is of the half that each client has.</summary>
    public static bool IsFolderOfClient(string folder) =>
        folder is "Client" or "DependencyInjection" or "ClientLogging" or "Platform" or "DefaultAddress" or "PlainHttp";
}
