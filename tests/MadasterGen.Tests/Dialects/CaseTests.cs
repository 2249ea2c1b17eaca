using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Dialects;

/// <summary>Documents on which generators of clients are known to be wrong: what each gives, and what is said of it.</summary>
public class CaseTests
{
    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // What every client has, and what those of Madaster's documents have beside their own types.
    private static readonly Lazy<HashSet<string>> s_common = new(() =>
    [
        .. NamesOf(TestProject.WithSpecs("crafted/empty.openapi.yaml").Run(), _ => true),
        .. NamesOf(
            TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml").Run(), type => type.ContainingNamespace.ToDisplayString() == "Madaster"),
    ]);

    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(Repository.PathOf("specs", "cases")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_gives_the_accepted_types_and_methods_without_a_compiler_diagnostic(string name) =>
        Matches(Path.GetFileNameWithoutExtension(name), new TestFile(name, Repository.Spec("cases/" + name)));

    [Fact]
    public void Files_that_refer_to_each_other_give_the_accepted_types_and_methods() => Matches(
        "xref", [.. new[] { "main.yaml", "common.yaml", "x.json" }.Select(name => new TestFile(name, Repository.Spec("cases/xref/" + name)))]);

    private static void Matches(string name, params TestFile[] files)
    {
        files[0].Metadata["MadasterGen"] = "spec";
        GeneratorRun run = new TestProject { Files = [.. files] }.WithoutSettings().Run();

        Assert.Empty(run.CompilerDiagnostics);
        IEnumerable<string> lines = TypesOf(run.Output)
            .Where(type => !s_common.Value.Contains(type.ToDisplayString()))
            .SelectMany(LinesOf);
        Snapshot.Matches(Path.Combine("cases", name), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Diagnostics.txt"] = Text.Of(run.Diagnostics),
            ["Client.txt"] = string.Concat(lines.Select(line => line + "\n")),
        });
    }

    // Methods of interfaces and properties of types: all else follows from them.
    private static IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(s_type);
        if (type.TypeKind == TypeKind.Interface)
            return type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).Select(method => $"{name}.{Signature(method)}");
        return type.GetMembers().OfType<IPropertySymbol>().Where(property => property.DeclaredAccessibility == Accessibility.Public)
            .Select(property => $"{name}.{property.Name}: {(property.IsRequired ? "required " : "")}{property.Type.ToDisplayString(s_type)}");
    }

    private static string Signature(IMethodSymbol method)
    {
        IEnumerable<string> parameters = method.Parameters
            .Where(parameter => parameter.Name is not ("options" or "cancellationToken"))
            .Select(parameter => $"{parameter.Type.ToDisplayString(s_type)} {parameter.Name}{(parameter.HasExplicitDefaultValue ? " = null" : "")}");
        return $"{method.Name}({string.Join(", ", parameters)}): {method.ReturnType.ToDisplayString(s_type)}";
    }

    private static IEnumerable<string> NamesOf(GeneratorRun run, Func<INamedTypeSymbol, bool> isMeant) =>
        TypesOf(run.Output).Where(isMeant).Select(type => type.ToDisplayString());

    private static IEnumerable<INamedTypeSymbol> TypesOf(Compilation compilation)
    {
        List<INamedTypeSymbol> types = [];
        Stack<INamespaceOrTypeSymbol> open = new([compilation.Assembly.GlobalNamespace]);
        while (open.TryPop(out INamespaceOrTypeSymbol? container))
        {
            foreach (INamespaceOrTypeSymbol inner in container.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(inner => inner is INamespaceSymbol || inner.DeclaredAccessibility == Accessibility.Public))
                open.Push(inner);
            if (container is INamedTypeSymbol type)
                types.Add(type);
        }
        return types.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }
}
