using System.Text.RegularExpressions;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>A client alone, built for release as a library.</summary>
/// <param name="Whose">Whose client it is; empty for ours.</param>
/// <param name="Lines">The lines of C# that were generated.</param>
/// <param name="Statements">Those that are neither blank nor a comment.</param>
/// <param name="Assembly">What they were compiled to.</param>
internal sealed partial record SizedClient(string Whose, int Lines, int Statements, AssemblySize Assembly)
{
    private const string GeneratedFolder = "generated";

    /// <summary>Builds the client that a project is given.</summary>
    internal static SizedClient Build(string whose, Action<OutsideProject> addClient)
    {
        using OutsideProject project = new OutsideProject("Client")
            .Set("EmitCompilerGeneratedFiles", "true")
            .Set("CompilerGeneratedFilesOutputPath", GeneratedFolder)
            .AddItem($"<Compile Remove=\"{GeneratedFolder}/**\" />");
        addClient(project);
        CommandResult result = project.Run("build", "-c", "Release", "-nodeReuse:false", "-tl:off");
        if (result.ExitCode != 0)
            throw new InvalidOperationException(result.Output);
        string[] lines = [.. Sources(project.Folder).SelectMany(File.ReadLines)];
        if (lines.Length == 0)
            throw new InvalidOperationException("No client was generated: there is nothing to measure.");
        int statements = lines.Count(static line => line.AsSpan().Trim() is { IsEmpty: false } text && !text.StartsWith("//"));
        return new(whose, lines.Length, statements, AssemblySize.Of(Path.Combine(project.Folder, "bin", "Release", "net10.0", "Client.dll")));
    }

    /// <summary>How many lines of C# were generated.</summary>
    internal Figure LineCount => new(Whose, Lines, Unit.Count);

    /// <summary>How many of them are code.</summary>
    internal Figure StatementCount => new(Whose, Statements, Unit.Count);

    /// <summary>How large the assembly's file is.</summary>
    internal Figure FileSize => new(Whose, Assembly.File, Unit.Bytes);

    /// <summary>How large the method bodies in it are.</summary>
    internal Figure CodeSize => new(Whose, Assembly.Code, Unit.Bytes);

    // The compiler is also given what the SDK writes, which is nobody's client.
    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => OfAClient().IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/')));

    [GeneratedRegex(@"^(generated/MadasterGen/|NSwag\.)")]
    private static partial Regex OfAClient();
}
