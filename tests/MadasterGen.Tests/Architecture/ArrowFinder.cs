using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Tests.Architecture;

/// <summary>Finds which rooms the files of a project refer to. It asks symbols: a name that is written relative to a namespace has no using.</summary>
internal sealed class ArrowFinder
{
    // Rooms inside rooms, which have arrows of their own.
    private static readonly string[] s_inner = ["Planning/Changes", "Emission/Changes"];

    // The templates that the project compiles for itself.
    private static readonly string[] s_shared = ["MadasterVisible.cs", "MadasterFileNames.cs"];

    private readonly string _folder;
    private readonly CSharpCompilation _compilation;

    /// <summary>Compiles a project's sources: of the templates no more than the project does.</summary>
    /// <param name="folder">The project's folder.</param>
    public ArrowFinder(string folder)
    {
        _folder = folder;
        CSharpParseOptions options = new(LanguageVersion.Latest, preprocessorSymbols: ["NETSTANDARD2_0"]);
        IEnumerable<SyntaxTree> trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Relative(file).Split('/')[0] is not ("bin" or "obj" or "Templates") || IsShared(file))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file));
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("MadasterGen", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        _compilation = CSharpCompilation.Create("Sources", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The names that nothing was found for: with them the arrows would not be all.</summary>
    public IEnumerable<string> Unresolved => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Id is "CS0103" or "CS0234" or "CS0246" or "CS1061").Select(diagnostic => diagnostic.ToString());

    /// <summary>The rooms, such as <c>Reading</c> and <c>Planning/Changes</c>.</summary>
    public IReadOnlySet<string> Rooms => _compilation.SyntaxTrees.Select(tree => RoomOf(Relative(tree.FilePath))).ToHashSet();

    /// <summary>The arrows from room to room, each once.</summary>
    public IReadOnlySet<Arrow> Find() => _compilation.SyntaxTrees.SelectMany(ArrowsOf).ToHashSet();

    private IEnumerable<Arrow> ArrowsOf(SyntaxTree tree)
    {
        string file = Relative(tree.FilePath);
        string room = RoomOf(file);
        SemanticModel model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => symbol as ITypeSymbol ?? symbol?.ContainingType)
            .SelectMany(type => type?.OriginalDefinition.DeclaringSyntaxReferences.Take(1) ?? [])
            .Select(declaration => RoomOf(Relative(declaration.SyntaxTree.FilePath)))
            .Where(other => other != room)
            .Select(other => new Arrow(file, room, other));
    }

    private static bool IsShared(string file) => s_shared.Contains(Path.GetFileName(file));

    private string Relative(string file) => Path.GetRelativePath(_folder, file).Replace('\\', '/');

    // What stands beside the folders is about the compiler and belongs to no room.
    private static string RoomOf(string file) => Array.Find(s_inner, room => file.StartsWith(room + "/", StringComparison.Ordinal))
        ?? (file.Contains('/') && !IsShared(file) ? file[..file.IndexOf('/')] : "");
}
