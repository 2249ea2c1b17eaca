using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Basic.Reference.Assemblies;
using MadasterGen.Settings;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Diagnostics.Reference;

/// <summary>Builds what a section shows. What a short example leaves out is added: the frame of a document, of a class.</summary>
internal static partial class ReferenceExample
{
    private static readonly string[] s_notByItself = ["System.Text.Json", "System.Net.Http"];

    /// <summary>What the generator and all analyzers say of some files.</summary>
    public static async Task<ExampleResult> BuildAsync(IReadOnlyCollection<ReferenceFence> files)
    {
        TestProject project = ProjectOf(files);
        GeneratorRun run = project.Run();
        if (project.Sources.Length == 0)
            return new ExampleResult(run.Diagnostics, []);
        CompilationWithAnalyzers analyzed = run.Output.WithAnalyzers(
            Analyzers(), new AnalyzerOptions([.. project.Files], new TestOptions(project.Properties)));
        ImmutableArray<Diagnostic> uses = await analyzed.GetAnalyzerDiagnosticsAsync();
        return new ExampleResult([.. run.Diagnostics, .. uses], [.. run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }

    /// <summary>The files of an example, with those that cure it in their place.</summary>
    public static IReadOnlyCollection<ReferenceFence> Cured(ReferenceSection section)
    {
        HashSet<string> replaced = [.. section.CuredFiles.Select(f => f.Name)];
        return [.. section.Example.Where(f => !replaced.Contains(f.Name)), .. section.CuredFiles];
    }

    private static TestProject ProjectOf(IReadOnlyCollection<ReferenceFence> files)
    {
        XElement project = XElement.Parse($"<Project>{string.Concat(files.Where(f => f.Language == "xml").Select(f => f.Text))}</Project>");
        Dictionary<string, string> properties = project.Elements("PropertyGroup").Elements().ToDictionary(CompilerName, p => p.Value.Replace(';', '|'), StringComparer.Ordinal);
        return new TestProject
        {
            Files = [.. files.Where(f => f.Language is "json" or "yaml").Select(f => FileOf(f, project))],
            Sources = [.. files.Where(f => f.Language == "csharp").Select(f => Framed(f.Text))],
            Properties = properties.ToImmutableDictionary(),
            LanguageVersion = properties.TryGetValue("LangVersion", out string? text) && LanguageVersionFacts.TryParse(text, out LanguageVersion version) ? version : LanguageVersion.CSharp14,
            References = Net100.References.All.Where(reference => IsThere(project, reference.Display ?? "")),
        };
    }

    // The package's targets hand lists on under another name, since semicolons divide what the compiler is told.
    private static string CompilerName(XElement property) =>
        ProjectSettings.All.FirstOrDefault(setting => setting.Name == property.Name.LocalName)?.CompilerName ?? property.Name.LocalName;

    // .NET Framework has no System.Text.Json of its own and gives System.Net.Http on demand; apart from that, .NET's references stand in for its.
    private static bool IsThere(XElement project, string reference) =>
        project.Descendants("TargetFramework").All(f => f.Value != "net472")
        || !s_notByItself.Any(name => reference.Contains(name, StringComparison.Ordinal) && !IsAdded(project, name));

    private static bool IsAdded(XElement project, string name) =>
        project.Descendants().Any(item => item.Name.LocalName is "PackageReference" or "Reference" && item.Attribute("Include")?.Value == name);

    private static TestFile FileOf(ReferenceFence fence, XElement project)
    {
        TestFile file = new(fence.Name, fence.Language == "yaml" ? Completed(fence.Text) : fence.Text);
        foreach (XAttribute metadata in project.Descendants("AdditionalFiles").Where(f => f.Attribute("Include")?.Value == fence.Name).Attributes().Where(a => a.Name != "Include"))
            file.Metadata[metadata.Name.LocalName] = metadata.Value;
        return file;
    }

    // At the end, so that the lines of the example keep their numbers.
    private static string Completed(string text)
    {
        HashSet<string> keys = [.. Keys().Matches(text).Select(m => m.Groups[1].Value)];
        if (keys.Contains("openapi") || keys.Contains("swagger") || !keys.Overlaps(["info", "servers", "paths", "components", "security"]))
            return text;
        const string content = "{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}";
        bool hasThing = text.Contains("\n    Thing:", StringComparison.Ordinal);
        return text
            + "openapi: 3.0.1\n"
            + (keys.Contains("info") ? "" : "info: {title: Things, version: v1.0}\n")
            + (keys.Contains("servers") ? "" : "servers: [{url: 'https://api.example.com'}]\n")
            + (keys.Contains("paths") ? "" : "paths: {/api/v1.0/thing: {post: {tags: [Thing], operationId: Thing_Add, "
                + (hasThing ? $"requestBody: {content}, responses: {{'200': {{description: Done., {content[1..]}}}" : "responses: {'200': {description: Done.}}") + "}}}\n");
    }

    private static string Framed(string code) => Declaration().IsMatch(code) ? code : $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Madaster;
        using Madaster.V1_0;
        static class Program { static async Task RunAsync(MadasterClient client, string key) {
        #line 1 "Program.cs"
        {{code}}
        } }
        """;

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
    [
        .. typeof(MadasterGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
    ];

    [GeneratedRegex(@"^(\w+):", RegexOptions.Multiline)]
    private static partial Regex Keys();

    [GeneratedRegex(@"\b(class|namespace|record) \w")]
    private static partial Regex Declaration();
}

/// <summary>What a build says.</summary>
/// <param name="Diagnostics">What we say.</param>
/// <param name="CompilerErrors">What the compiler says of an example in C#.</param>
internal sealed record ExampleResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Diagnostic> CompilerErrors)
{
    /// <summary>The first line that an id gives, as a build prints it; null when the id is not there.</summary>
    public string? Line(string id) => Diagnostics
        .Where(d => d.Id == id)
        .OrderBy(d => d.Location.GetMappedLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(d => d.Location.GetMappedLineSpan().StartLinePosition)
        .Select(d => Text.Of([d]))
        .FirstOrDefault();
}
