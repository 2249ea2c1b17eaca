using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Diagnostics;

/// <summary>What a document says is data in every message, never a line or a command.</summary>
public class HostileOutputTests
{
    public static TheoryData<string> Specs() => [.. OneLine.HostileSpecs];

    [Theory]
    [MemberData(nameof(Specs))]
    public void No_diagnostic_of_the_generator_breaks_its_line(string spec)
    {
        GeneratorRun run = TestProject.WithSpecs(spec).Run();

        Assert.NotEmpty(run.Diagnostics);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD1009");
        Assert.All(run.Diagnostics, d => OneLine.Check(Message(d)));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void No_generated_file_holds_what_nobody_sees(string spec)
    {
        GeneratorRun run = TestProject.WithSpecs(spec).Run();

        Assert.All(run.Files.Keys, OneLine.Check);
        Assert.All(run.Files.Values, text => OneLine.Check(text.Replace("##", "", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void No_change_breaks_the_line_of_the_file_or_of_the_use(string spec)
    {
        string text = Repository.Spec(spec);
        string changed = text.Replace("\"string\"", "\"boolean\"", StringComparison.Ordinal).Replace("\"get\"", "\"put\"", StringComparison.Ordinal);

        foreach ((string current, string accepted) in new[] { (text, changed), (changed, text) })
        {
            GeneratorRun run = TestProject.With(("a.openapi.json", current), ("a.openapi.accepted.json", accepted)).Run();

            Assert.Empty(run.CompilerDiagnostics);
            Assert.All(run.Diagnostics, d => OneLine.Check(Message(d)));
        }
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Replace('\n', '\u0085');
}
