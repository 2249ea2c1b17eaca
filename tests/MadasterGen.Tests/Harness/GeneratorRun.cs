using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Harness;

/// <summary>A project in memory, on which the generator runs.</summary>
internal sealed record TestProject
{
    public ImmutableArray<TestFile> Files { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What is set. Most documents of tests name no server: without an address of the project's a client is made without one.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("MadasterGenBaseAddress", "https://api.madaster.com");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp14;

    public IEnumerable<MetadataReference> References { get; init; } = Net100.References.All;

    public ImmutableArray<string> PreprocessorSymbols { get; init; } = ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"];

    /// <summary>Whether the compiler remembers why it ran each step, which takes it minutes where a document has thousands of types.</summary>
    public bool TracksSteps { get; init; } = true;

    /// <summary>A project with these specs.</summary>
    public static TestProject With(params (string Path, string Text)[] files) => new() { Files = [.. files.Select(f => new TestFile(f.Path, f.Text))] };

    /// <summary>A project with files of the folder <c>specs</c>.</summary>
    public static TestProject WithSpecs(params string[] names) => With([.. names.Select(name => (name, Repository.Spec(name)))]);

    /// <summary>As a project is that sets nothing.</summary>
    public TestProject WithoutSettings() => this with { Properties = ImmutableDictionary<string, string>.Empty };

    public TestProject Set(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    /// <summary>Runs the generator.</summary>
    public GeneratorRun Run() => GeneratorRun.Of(this);
}

/// <summary>A run of the generator; further runs keep what the compiler keeps between keystrokes.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(TestProject project, GeneratorDriver driver, CSharpCompilation compilation)
    {
        Project = project;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Input = compilation;
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
    }

    public TestProject Project { get; }

    public CSharpCompilation Input { get; }

    /// <summary>The compilation with what was generated.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the generator said.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>The generated files without those that say from which text they were made.</summary>
    public IReadOnlyDictionary<string, string> FilesOfAnyText =>
        Files.Where(file => !file.Key.EndsWith(".Made-from.g.cs", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => file.Value);

    /// <summary>What the compiler says of the whole, from warnings up.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics => NullAnalysis.WarningsOf(Output);

    public static GeneratorRun Of(TestProject project)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new MadasterGenerator().AsSourceGenerator()],
            project.Files,
            ParseOptions(project),
            new TestOptions(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, project.TracksSteps));
        return new GeneratorRun(project, driver, CompilationOf(project));
    }

    /// <summary>The project as it is before the generator runs.</summary>
    public static CSharpCompilation CompilationOf(TestProject project)
    {
        CSharpParseOptions parse = ParseOptions(project);
        return CSharpCompilation.Create(
            "Consumer",
            project.Sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse, $"Source{i}.cs")),
            project.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Runs again on a changed compilation.</summary>
    public GeneratorRun Then(Func<CSharpCompilation, CSharpCompilation> change) => new(Project, _driver, change(Input));

    /// <summary>Runs again with a file's text replaced.</summary>
    public GeneratorRun ThenReplace(string path, string text)
    {
        TestFile old = Project.Files.Single(f => f.Path == path);
        TestFile changed = new(path, text);
        foreach ((string key, string value) in old.Metadata)
            changed.Metadata[key] = value;
        return new(Project with { Files = Project.Files.Replace(old, changed) }, _driver.ReplaceAdditionalText(old, changed), Input);
    }

    /// <summary>Runs again without a file.</summary>
    public GeneratorRun ThenRemove(string path)
    {
        TestFile old = Project.Files.Single(f => f.Path == path);
        return new(Project with { Files = Project.Files.Remove(old) }, _driver.RemoveAdditionalTexts([old]), Input);
    }

    /// <summary>Runs again with a property set otherwise.</summary>
    public GeneratorRun ThenSet(string property, string value)
    {
        TestProject changed = Project.Set(property, value);
        return new(changed, _driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(changed.Properties)), Input);
    }

    /// <summary>Why each output of a step is there, such as <c>Cached</c>.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string trackingName) =>
        Result.TrackedSteps.TryGetValue(trackingName, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]
            : [];

    private static CSharpParseOptions ParseOptions(TestProject project) =>
        new(project.LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: project.PreprocessorSymbols);
}
