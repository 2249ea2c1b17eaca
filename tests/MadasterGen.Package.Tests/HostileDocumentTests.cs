using MadasterGen.Tests.Harness;

namespace MadasterGen.Package.Tests;

/// <summary>Documents that try to write lines of their own into a build.</summary>
public class HostileDocumentTests
{
    [Fact]
    public void Nothing_from_a_document_breaks_a_line_of_a_build()
    {
        using Consumer consumer = new Consumer().Set("OutputType", "Library").Set("TreatWarningsAsErrors", "false");
        foreach ((int number, string spec) in OneLine.HostileSpecs.Index())
            consumer.AddSpec(spec, $"MadasterGenVersion=\"v{number}\"");

        CommandResult build = consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.NotEmpty(build.Said());
        OneLine.Check(build.Output.ReplaceLineEndings("\n"));
    }
}
