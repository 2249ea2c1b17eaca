using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Dialects;

/// <summary>The law of dialects: one API has no changes and one client, whatever version of OpenAPI it is written in.</summary>
public class LawTests
{
    private static readonly string[] s_versions = ["2.0", "3.0.3", "3.1.1", "3.2.0"];

    public static TheoryData<string, string> Pairs()
    {
        TheoryData<string, string> pairs = [];
        foreach (string old in s_versions)
        {
            foreach (string @new in s_versions.Where(version => version != old))
                pairs.Add(old, @new);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void There_are_no_changes_between_versions_of_OpenAPI(string old, string @new) =>
        Assert.Empty(ApiComparer.Compare(Read(old), Read(@new), CancellationToken.None).Changes);

    [Fact]
    public void All_versions_give_one_client()
    {
        IReadOnlyDictionary<string, string> expected = Run("3.0.3").FilesOfAnyText;
        foreach (string version in s_versions)
        {
            GeneratorRun run = Run(version);
            Assert.Empty(run.CompilerDiagnostics);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), run.FilesOfAnyText.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, file => Assert.Equal(file.Value, run.Files[file.Key]));
        }
    }

    private static GeneratorRun Run(string version) => TestProject.With(("madaster.yaml", OneApi.In(version))).Run();

    private static ApiModel Read(string version) => DocumentReader.Read(OneApi.In(version), CancellationToken.None).Model!;
}
