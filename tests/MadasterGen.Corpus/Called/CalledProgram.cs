using System.Reflection;
using System.Runtime.Loader;
using MadasterGen.Corpus.Called.Calls;
using MadasterGen.Corpus.Called.Checks;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis.Emit;

namespace MadasterGen.Corpus.Called;

/// <summary>Calls every operation of the clients of documents, each against a mock that its document alone makes.</summary>
internal static class CalledProgram
{
    public const string Word = "called";

    private const int MostPrinted = 8;

    public static int Run(string[] paths)
    {
        if (paths.Length == 0)
        {
            Console.Error.WriteLine("Usage: run called PATH… (documents, or folders of them)");
            return 2;
        }
        string[] files = [.. paths.SelectMany(FilesIn)];
        CallReport[] reports = [.. files.Select(Report).OfType<CallReport>()];
        Console.WriteLine(
            $"{reports.Length} of {files.Length} documents, {reports.Sum(one => one.Operations)} operations, {reports.Sum(one => one.Calls)} calls: "
            + $"{reports.Sum(one => one.Valid)} valid, {reports.Sum(one => one.Read)} read");
        return reports.Length == files.Length && reports.All(one => one.Found.Count == 0) ? 0 : 1;
    }

    private static IEnumerable<string> FilesIn(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    private static CallReport? Report(string path)
    {
        string text = File.ReadAllText(path);
        string name = Path.GetFileName(path);
        try
        {
            if (Compile(name, text) is not { } client)
                return null;
            using DocumentCalls calls = new(text, client);
            CallReport report = calls.RunAsync().GetAwaiter().GetResult();
            Console.WriteLine($"{path}: {report.Operations} operations, {report.Calls} calls, {report.Valid} valid, {report.Read} read");
            foreach (IGrouping<FindingKind, (string Call, Finding Finding)> kind in report.Found.GroupBy(one => one.Finding.Kind))
            {
                Console.WriteLine($"  {kind.Key}: {kind.Count()}");
                foreach ((string call, Finding finding) in kind.Take(MostPrinted))
                    Console.WriteLine($"    {call}: {finding.Text}");
            }
            return report;
        }
        catch (Exception error)
        {
            Console.WriteLine($"{path}: the driver fails: {error}");
            return null;
        }
    }

    private static Assembly? Compile(string name, string text)
    {
        string file = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "madaster.json" : "madaster.yaml";
        GeneratorRun run = (TestProject.With((file, text)) with { TracksSteps = false }).Set("MadasterGenAllowPlainHttp", "true").Run();
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image);
        if (!result.Success)
        {
            Console.WriteLine($"{name}: not compiled: {result.Diagnostics.First(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)}");
            return null;
        }
        image.Position = 0;
        return new AssemblyLoadContext(name).LoadFromStream(image);
    }
}
