using MadasterGen.Fuzzing;
using MadasterGen.Fuzzing.Targets;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Fuzzing;

/// <summary>The short form of fuzzing: what it begins with, and what it ever found (<c>tests/MadasterGen.Fuzzing</c>).</summary>
public sealed class FuzzedInputTests
{
    [Theory]
    [InlineData("documents")]
    [InlineData("pairs")]
    public void The_inputs_that_fuzzing_begins_with_keep_what_is_promised(string target)
    {
        FuzzTarget run = FuzzTarget.All.Single(one => one.Name == target);

        Assert.All(FuzzSeeds.Of(run), seed => run.Run(seed.Text));
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void An_input_that_broke_a_promise_keeps_it_now(string target, string name)
    {
        using FileStream input = File.OpenRead(Path.Combine(FolderOf(target), name));

        FuzzTarget.All.Single(one => one.Name == target).RunOn(input);
    }

    public static TheoryData<string, string> Found()
    {
        TheoryData<string, string> found = [];
        // Nothing was found of a target that has no folder.
        foreach (FuzzTarget target in FuzzTarget.All.Where(target => Directory.Exists(FolderOf(target.Name))))
        {
            foreach (string path in Directory.EnumerateFiles(FolderOf(target.Name)).Order(StringComparer.Ordinal))
                found.Add(target.Name, Path.GetFileName(path));
        }
        return found;
    }

    private static string FolderOf(string target) => Repository.PathOf("tests", "MadasterGen.Fuzzing", "Found", target);
}
