using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>Names of types that the user chooses.</summary>
public class TypeNameTests
{
    private const string Source = """
        using V4 = Madaster.V4_0;
        class C { V4.CommodityFile? File; V4.Entry? Entry; V4.UnknownEntry? Unknown; }
        """;

    [Fact]
    public void Types_are_renamed_to_the_users_preferred_names()
    {
        TestProject project = TestProject.WithSpecs("madaster-v4.0.yaml") with { Sources = [Source] };

        // The package's targets hand MadasterGenTypeNames on in this form.
        GeneratorRun run = project.Set("MadasterGenTypeRenames", " FileInfo=CommodityFile | CommodityBase=Entry ").Run();

        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Id is not ("CS0169" or "CS0414"));
        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("FileInfo", StringComparison.Ordinal) || name.Contains("CommodityBase", StringComparison.Ordinal));
    }
}
