using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Pipeline;

/// <summary>What a run of the compiler is for where the client is written into files.</summary>
public class ClientOutputTests
{
    private static readonly TestProject s_project = TestProject.WithSpecs("crafted/one-of.openapi.yaml") with { TracksSteps = false };

    private static readonly TestProject s_files = s_project.Set("MadasterGenOutput", "files");

    [Fact]
    public void The_run_that_writes_files_writes_what_the_compiler_gets_and_reports_nothing()
    {
        GeneratorRun compiler = s_project.Run();
        GeneratorRun writing = s_files.Set("MadasterGenWrites", "true").Run();

        Assert.NotEmpty(compiler.Diagnostics);
        Assert.Empty(writing.Diagnostics);
        Assert.Equal(compiler.Files, writing.Files);
    }

    [Fact]
    public void The_run_after_it_reports_and_writes_nothing()
    {
        GeneratorRun compiler = s_project.Run();
        GeneratorRun after = s_files.Run();

        Assert.Empty(after.Files);
        Assert.Equal(compiler.Diagnostics.Select(one => one.ToString()), after.Diagnostics.Select(one => one.ToString()));
    }

    /// <summary>The project's code is not there when its client is written.</summary>
    [Fact]
    public void Types_of_the_projects_own_have_a_placeholder_where_the_client_is_written()
    {
        TestProject project = s_files.Set("MadasterGenOwnTypes", "Nothing=struct Contoso.Money|Other=Contoso.Money|Third=Whole|!Fourth");

        string placeholders = project.Set("MadasterGenWrites", "true").Run().Files["MadasterGen.Placeholders.g.cs"];

        Assert.Equal("namespace Contoso { public partial struct Money { } }\npublic partial class Whole { }\n", placeholders);
        Assert.Empty(project.Run().Files);
    }
}
