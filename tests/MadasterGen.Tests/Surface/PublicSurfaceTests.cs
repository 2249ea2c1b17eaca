using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Surface;

/// <summary>What programs can name in the client of both Madaster documents: every change of it is a difference to be read.</summary>
public class PublicSurfaceTests
{
    private const string VendorVariable = "MADASTERGEN_VENDOR_DOCUMENTS";
    private const string TargetVariable = "MADASTERGEN_SURFACE";

    [Fact]
    public void The_public_surface_of_both_Madaster_documents_is_as_accepted()
    {
        string surface = SurfaceOf(TestProject.WithSpecs("madaster-v3.0.json", "madaster-v4.0.yaml"));

        Snapshot.Matches("madaster", new Dictionary<string, string> { ["PublicSurface.txt"] = surface });
    }

    [Fact]
    public void The_public_surface_of_the_vendors_own_files_is_written_where_both_are_named()
    {
        string? folder = Environment.GetEnvironmentVariable(VendorVariable);
        string? target = Environment.GetEnvironmentVariable(TargetVariable);
        if (string.IsNullOrEmpty(folder) || string.IsNullOrEmpty(target))
            return;
        IEnumerable<TestFile> files = Directory.GetFiles(folder, "real-*").Order(StringComparer.Ordinal)
            .Select(path => new TestFile(path, File.ReadAllText(path)) { Metadata = { ["MadasterGen"] = "spec" } });

        File.WriteAllText(target, SurfaceOf(new TestProject { Files = [.. files] }));
    }

    private static string SurfaceOf(TestProject project)
    {
        GeneratorRun run = project.Run();
        Assert.Empty(run.CompilerDiagnostics);
        return PublicSurface.Of(run.Output.Assembly);
    }
}
