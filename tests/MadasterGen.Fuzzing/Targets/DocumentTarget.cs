using System.Globalization;
using MadasterGen.Emission;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Fuzzing.Targets;

/// <summary>A document becomes C# without a syntax error, or a located problem.</summary>
internal static class DocumentTarget
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    /// <summary>Reads, plans, writes and parses.</summary>
    public static void Run(string text)
    {
        DocumentSource source = new("fuzzed.openapi.json", text);
        ReadResult read = DocumentReader.Read(source, CancellationToken.None);
        CheckProblems(source, read.Problems);
        FuzzTarget.Promise(read.Model is not null || read.Problems.Count > 0, () => "There is neither a model nor a problem.");
        if (read.Model is not { } model)
            return;
        PlanningOptions options = new();
        VersionName version = VersionNames.Name(ApiVersion.Of(model).Text, options.RootNamespace, null);
        ClientPlan plan = ClientPlanner.Plan(model, version, options, CancellationToken.None);
        CheckProblems(source, plan.Problems);
        Check(FilesOf(plan, options));
    }

    // What no document changes has tests of its own, and would take most of the time.
    private static IEnumerable<GeneratedFile> FilesOf(ClientPlan plan, PlanningOptions options) =>
        RootPlanner.PlanAll([plan], options).SelectMany(root => SourceEmitter.Emit(root, CancellationToken.None))
            .Concat(SourceEmitter.Emit(plan.Client, CancellationToken.None))
            .Concat(plan.TagClients.SelectMany(client => SourceEmitter.Emit(client, CancellationToken.None)))
            .Concat(plan.TypeFiles.Select(file => SourceEmitter.Emit(file, CancellationToken.None)));

    private static void Check(IEnumerable<GeneratedFile> files)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (GeneratedFile file in files)
        {
            FuzzTarget.Promise(names.Add(file.Name), () => $"Two files are called {file.Name}.");
            Diagnostic? error = CSharpSyntaxTree.ParseText(file.Text, s_language).GetDiagnostics().FirstOrDefault();
            FuzzTarget.Promise(error is null, () => $"{file.Name}: {error!.ToString()}");
        }
    }

    private static void CheckProblems(DocumentSource source, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
            FuzzTarget.Promise(!problem.IsFailure, () => $"{problem.Id}: {string.Join(": ", problem.Arguments)}");
        Problem[] pointed = [.. problems.Where(problem => problem.Position is null)];
        IReadOnlyList<TextSpanPosition?> places = pointed.Length == 0
            ? []
            : PositionIndex.LocateAll(source, [.. pointed.Select(problem => problem.Pointer)], CancellationToken.None);
        for (int i = 0; i < pointed.Length; i++)
        {
            Problem problem = pointed[i];
            FuzzTarget.Promise(
                problem.Pointer.Length == 0 || places[i] is not null,
                () => string.Create(CultureInfo.InvariantCulture, $"{problem.Id} at {problem.Pointer} has no place in the text."));
        }
    }
}
