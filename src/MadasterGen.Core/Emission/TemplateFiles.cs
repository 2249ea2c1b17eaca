using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using MadasterGen.Planning;

namespace MadasterGen.Emission;

/// <summary>The fixed part of the output: real C# files, into which only names of the user's choice are put.</summary>
internal static class TemplateFiles
{
    private const RegexOptions LineByLine = RegexOptions.CultureInvariant | RegexOptions.Multiline;
    private const string Prefix = "Templates/";
    private const string DependencyInjection = "DependencyInjection/";
    private const string Resilience = "Resilience/";
    private const string Polyfills = "Polyfills/";
    private const string Json = "Json/";
    private const string Changes = "Changes/";
    private const string TypedErrors = "TypedErrors/";
    private const string Responses = "Responses/";
    private const string Sequences = "Sequences/";
    private const string Platform = "Platform/";
    private const string DefaultAddress = "DefaultAddress/";
    private const string PlainHttp = "PlainHttp/";

    // The other folders are for those who read the templates: moving one from folder to folder changes nothing in the output.
    private static readonly string[] s_order = [Changes, DependencyInjection, Resilience, "", Json, Polyfills];

    // With head and attributes, which no choice of a user's changes: made once in a process, not once in a run.
    private static readonly Lazy<IReadOnlyList<KeyValuePair<string, string>>> Texts = new(Load);

    /// <summary>The files for a project.</summary>
    public static IEnumerable<GeneratedFile> Emit(SharedPlan plan)
    {
        PlanningOptions options = plan.Options;
        foreach (KeyValuePair<string, string> template in Texts.Value)
        {
            if (!IsNeeded(template.Key.Substring(0, template.Key.IndexOf('/') + 1), plan))
                continue;
            string fileName = FileName(template.Key);
            string stem = fileName.Substring(0, fileName.Length - ".cs".Length);
            yield return new GeneratedFile($"{options.RootNamespace}.{stem}.g.cs", Adapt(template.Value, options));
        }
        yield return Settings(options);
    }

    private static bool IsNeeded(string folder, SharedPlan plan) => folder switch
    {
        DependencyInjection => plan.References.HasHttpFactory,
        Resilience => plan.References.HasResilience,
        Changes => plan.HasMarks,
        TypedErrors => plan.HasErrors,
        Responses => plan.HasHeaders,
        Sequences => plan.HasSequences,
        Platform => plan.IsMadaster,
        DefaultAddress => plan.HasBaseAddress,
        PlainHttp => plan.MayAcceptPlainHttp,
        Polyfills => plan.Options.HasPolyfills,
        _ => true,
    };

    // The namespace, the name of the client and the visibility are all that the user decides about these files.
    private static string Adapt(string text, PlanningOptions options)
    {
        if (options.ClientName != "MadasterClient")
            text = Regex.Replace(text, @"\b(I|Add)?MadasterClient\b", "$1" + options.ClientName, RegexOptions.CultureInvariant);
        if (options.RootNamespace != "Madaster")
        {
            text = Regex.Replace(text, @"global::Madaster\.(?=[A-Z])", $"global::{options.RootNamespace}.", RegexOptions.CultureInvariant);
            text = Regex.Replace(text, @"^namespace Madaster;", $"namespace {options.RootNamespace};", LineByLine);
        }
        if (options.Visibility != "public")
            text = Regex.Replace(text, "^public ", options.Visibility + " ", LineByLine);
        return text;
    }

    private static GeneratedFile Settings(PlanningOptions options)
    {
        CodeWriter writer = new();
        FileHead.Write(writer, null);
        writer.Line($"namespace {options.RootNamespace};");
        writer.Line();
        using (writer.Block("internal static partial class MadasterJson"))
        {
            writer.Line("/// <summary>Whether readers throw on what they would tolerate.</summary>");
            writer.Line($"internal static bool Strict => {(options.IsStrict ? "true" : "false")};");
        }
        return new GeneratedFile($"{options.RootNamespace}.MadasterJson.Settings.g.cs", writer.Finish());
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Load()
    {
        Assembly assembly = typeof(TemplateFiles).Assembly;
        IEnumerable<string> names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name.Substring(Prefix.Length))
            .OrderBy(Rank)
            .ThenBy(FileName, StringComparer.Ordinal);
        return [.. names.Select(name => new KeyValuePair<string, string>(name, Read(assembly, Prefix + name)))];
    }

    private static int Rank(string name)
    {
        int rank = Array.IndexOf(s_order, name.Substring(0, name.IndexOf('/') + 1));
        return rank >= 0 ? rank : Array.IndexOf(s_order, "");
    }

    private static string FileName(string name) => name.Substring(name.LastIndexOf('/') + 1);

    private static string Read(Assembly assembly, string name)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        CodeWriter head = new();
        FileHead.Write(head, null);
        return head.Finish() + Marked(reader.ReadToEnd().Replace("\r\n", "\n"));
    }

    // Types of a file stand at its left edge. Parts of a type are left out: an attribute must stand on one of them only.
    private static string Marked(string text)
    {
        StringBuilder marked = new(text.Length + 256);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            if (text[start] is ('p' or 'i') && DeclaresType(text.Substring(start, end - start)))
                marked.Append(FileHead.GeneratedCode).Append('\n');
            marked.Append(text, start, end - start);
            start = end;
        }
        return marked.ToString();
    }

    private static bool DeclaresType(string line)
    {
        string[] words = line.Split(' ');
        if (words[0] is not ("public" or "internal"))
            return false;
        int word = 1;
        while (word < words.Length && words[word] is ("static" or "sealed" or "abstract" or "readonly" or "ref"))
            word++;
        return word < words.Length - 1 && words[word] is ("class" or "struct" or "record" or "interface" or "enum");
    }
}
