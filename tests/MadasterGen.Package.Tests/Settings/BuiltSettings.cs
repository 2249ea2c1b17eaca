namespace MadasterGen.Package.Tests.Settings;

/// <summary>What a build with settings came to.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Files">The generated files by name.</param>
internal sealed record BuiltSettings(string Output, IReadOnlyDictionary<string, string> Files)
{
    private const string Generated = "obj/generated";

    private readonly string _code = string.Concat(Files.Values);

    /// <summary>Builds a project, which must have no errors.</summary>
    public static BuiltSettings Of(Consumer consumer, params string[] arguments)
    {
        CommandResult build = consumer.Set("EmitCompilerGeneratedFiles", "true").Set("CompilerGeneratedFilesOutputPath", Generated)
            .Build(arguments);
        Assert.True(build.ExitCode == 0, build.Output);
        string[] files = Directory.GetFiles(Path.Combine(consumer.Folder, Generated), "*.g.cs", SearchOption.AllDirectories);
        return new BuiltSettings(build.Output, files.ToDictionary(file => Path.GetFileName(file), File.ReadAllText));
    }

    /// <summary>Whether the generated code has a string.</summary>
    public bool Has(string code) => _code.Contains(code, StringComparison.Ordinal);

    /// <summary>Whether the build reported a diagnostic.</summary>
    public bool Reports(string id) => Output.Contains(id, StringComparison.Ordinal);
}
