namespace MadasterGen.Package.Tests.Kinds;

/// <summary>Programs that are one file, without a project.</summary>
public sealed class FileProgramTests
{
    [Fact]
    public void A_program_of_one_file_has_a_client_of_the_documents_beside_it()
    {
        using OutsideProject place = new OutsideProject("Unused").AddPackage(SharedPackage.Instance)
            .Write("app.cs", $$"""
                #:package MadasterGen@{{SharedPackage.Instance.Version}}
                using Madaster;

                using var client = new MadasterClient(args[0]);
                foreach (var version in MadasterOperations.All.GroupBy(operation => operation.ApiVersion))
                    Console.WriteLine($"{version.Key}: {version.Count()} operations");
                """);
        foreach (string spec in new[] { "madaster-v3.0.json", "madaster-v4.0.yaml" })
            File.Copy(Path.Combine(PackedPackage.RepositoryRoot, "specs", spec), Path.Combine(place.Folder, spec));

        CommandResult run = Command.Run(place.Folder, "dotnet", ["run", "app.cs", "key"]);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("v3.0: 48 operations", run.Output);
        Assert.Contains("v4.0: 44 operations", run.Output);
        Assert.DoesNotContain("warning", run.Output);
    }
}
