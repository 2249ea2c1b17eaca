using System.Diagnostics;
using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>The generator in the compiler, on a project of one file that has these documents.</summary>
internal sealed class CompilerRun
{
    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]);

    // The first run of a process loads the generator, which is part of what it is timed for.
    private static bool s_isLoaded;

    private GeneratorDriver _driver;

    private CompilerRun(GeneratorDriver driver, CSharpCompilation compilation, double milliseconds, long allocated)
    {
        _driver = driver;
        Compilation = compilation;
        Milliseconds = milliseconds;
        AllocatedBytes = allocated;
    }

    /// <summary>The project without what was generated.</summary>
    internal CSharpCompilation Compilation { get; private set; }

    /// <summary>How long the last run took. Compilers from .NET 10 on parse generated files later, older ones meanwhile.</summary>
    internal double Milliseconds { get; private set; }

    /// <summary>What the last run allocated.</summary>
    internal long AllocatedBytes { get; private set; }

    /// <summary>What the last run cost.</summary>
    internal Timing Timing => new(Milliseconds, AllocatedBytes);

    /// <summary>The project with what was generated.</summary>
    internal Compilation Output => Compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees);

    /// <summary>The generated files and the steps behind them.</summary>
    internal GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>A project as the compiler has it before generators run: its own sources are parsed.</summary>
    /// <param name="symbols">What the compiler is told of the target framework beside what all have.</param>
    internal static CSharpCompilation Project(params string[] symbols)
    {
        CSharpParseOptions options = ParseOptions.WithPreprocessorSymbols(ParseOptions.PreprocessorSymbolNames.Union(symbols));
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] references = ["System.Private.CoreLib.dll", "System.Runtime.dll", "System.Net.Http.dll", "System.Text.Json.dll"];
        return CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class Consumer { internal static int Count(string text) => text.Length; }", options, "Consumer.cs")],
            references.Select(file => MetadataReference.CreateFromFile(Path.Combine(runtime, file))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>A project with these sources and everything that the framework has.</summary>
    internal static CSharpCompilation ProjectOf(IEnumerable<string> sources) => Project()
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, string.Create(CultureInfo.InvariantCulture, $"Source{i}.cs"))))
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)));

    /// <summary>An analyzer or generator of the package.</summary>
    internal static object Create(string typeName) => Activator.CreateInstance(TypeOf(typeName))!;

    private static Type TypeOf(string typeName)
    {
        AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(typeof(CompilerRun).Assembly)!;
        string path = CompilerFolders.Generator.Single(file => Path.GetFileName(file) == "MadasterGen.dll");
        return context.LoadFromAssemblyPath(path).GetType(typeName, throwOnError: true)!;
    }

    /// <summary>Loads the generator where it is not loaded yet, and runs it with nothing kept from earlier runs.</summary>
    internal static CompilerRun Start(CSharpCompilation compilation, IEnumerable<SpecText> documents, bool tracksSteps = false, CancellationToken cancellationToken = default)
    {
        if (s_isLoaded)
            Forget();
        return Again(compilation, documents, tracksSteps, cancellationToken);
    }

    /// <summary>Forgets what the process keeps of the documents that it made clients of.</summary>
    internal static void Forget() => TypeOf("MadasterGen.Pipeline.Kept.RecentFiles").GetMethod("Clear")!.Invoke(null, null);

    /// <summary>Runs the generator as the next build of a compiler server does: in a process that knows the documents.</summary>
    internal static CompilerRun Again(CSharpCompilation compilation, IEnumerable<SpecText> documents, bool tracksSteps = false, CancellationToken cancellationToken = default)
    {
        s_isLoaded = true;
        AdditionalText[] files = [.. documents];
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Create("MadasterGen.MadasterGenerator")).AsSourceGenerator()],
            files,
            OptionsOf(compilation),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out _, cancellationToken);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new CompilerRun(driver, compilation, milliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>Runs again after an edit in C#.</summary>
    internal CompilerRun EditSource()
    {
        SyntaxTree old = Compilation.SyntaxTrees[0];
        string text = string.Create(CultureInfo.InvariantCulture, $"internal static class Consumer {{ internal static long Count{Environment.TickCount64}(string text) => text.Length; }}");
        return Rerun(Compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, OptionsOf(Compilation), "Consumer.cs")), static driver => driver);
    }

    /// <summary>Runs again with another text of a document.</summary>
    internal CompilerRun Replace(SpecText old, SpecText changed) => Rerun(Compilation, driver => driver.ReplaceAdditionalText(old, changed));

    private static CSharpParseOptions OptionsOf(CSharpCompilation compilation) => (CSharpParseOptions)compilation.SyntaxTrees[0].Options;

    private CompilerRun Rerun(CSharpCompilation compilation, Func<GeneratorDriver, GeneratorDriver> change)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        _driver = change(_driver).RunGeneratorsAndUpdateCompilation(compilation, out _, out _);
        Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        AllocatedBytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Compilation = compilation;
        return this;
    }
}
