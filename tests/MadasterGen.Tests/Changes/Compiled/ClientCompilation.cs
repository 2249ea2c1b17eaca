using System.Collections.Concurrent;
using MadasterGen.Emission;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>The client of one document, as code that was written for another document meets it: without any tombstone.</summary>
internal sealed class ClientCompilation
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: ["NET"]);

    // What is the same for all documents is parsed once.
    private static readonly ConcurrentDictionary<string, SyntaxTree> s_trees = new(StringComparer.Ordinal);

    private readonly CSharpCompilation _compilation;

    public ClientCompilation(ApiModel model, VersionName? version = null)
    {
        PlanningOptions options = new();
        Plan = ClientPlanner.Plan(model, version ?? VersionNames.Name(ApiVersion.Of(model).Text, options.RootNamespace, null), options, CancellationToken.None);
        _compilation = CSharpCompilation.Create(
            "Client",
            SourceEmitter.EmitAll([Plan], options, new ProjectReferences(HasHttpFactory: false, HasLogging: false, HasResilience: false), hasMarks: false, CancellationToken.None)
                .Select(file => s_trees.GetOrAdd(file.Text, text => CSharpSyntaxTree.ParseText(text, s_parse))),
            TestProject.WithSpecs().References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the client is made from.</summary>
    public ClientPlan Plan { get; }

    /// <summary>The public types of the version, with the records that clients have in them.</summary>
    public IEnumerable<INamedTypeSymbol> Types => ((INamespaceSymbol)Plan.Version.Namespace.Split('.')
        .Aggregate((INamespaceOrTypeSymbol)_compilation.Assembly.GlobalNamespace, (space, name) => space.GetMembers(name).OfType<INamespaceSymbol>().Single()))
        .GetTypeMembers().SelectMany(type => type.GetTypeMembers().Where(inner => inner.IsRecord).Prepend(type))
        .Where(type => type.DeclaredAccessibility == Accessibility.Public);

    /// <summary>What reads what the server sends by itself.</summary>
    public IEnumerable<INamedTypeSymbol> Payloads =>
        Plan.Client.Payloads.Select(payloads => _compilation.GetTypeByMetadataName($"Madaster.{payloads.Name}")!);

    /// <summary>The version's own client.</summary>
    public INamedTypeSymbol VersionClient => _compilation.GetTypeByMetadataName($"Madaster.{Plan.Client.Name}")!;

    /// <summary>A type by its full name, whose nested parts are separated by <c>+</c>.</summary>
    public INamedTypeSymbol? Find(string metadataName) => _compilation.Assembly.GetTypeByMetadataName(metadataName);

    /// <summary>What the compiler says of code that uses the client: errors, and warnings about <c>null</c> and what is obsolete.</summary>
    public IReadOnlyList<Diagnostic> Compile(string program)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(program, s_parse);
        return [.. _compilation.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)];
    }
}
