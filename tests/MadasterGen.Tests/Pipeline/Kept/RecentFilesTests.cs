using System.Runtime.CompilerServices;
using MadasterGen.Emission;
using MadasterGen.Inputs;
using MadasterGen.Pipeline;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning.Versions;

namespace MadasterGen.Tests.Pipeline.Kept;

/// <summary>Which documents a process keeps.</summary>
[Collection(nameof(KeptFiles))]
public class RecentFilesTests
{
    [Fact]
    public void An_equal_file_is_the_one_that_is_known()
    {
        SpecFile first = RecentFiles.Of(File("equal.json", "{ }"));

        Assert.Same(first, RecentFiles.Of(File("equal.json", new string("{ }".ToCharArray()))));
    }

    [Fact]
    public void A_file_with_anything_else_is_another()
    {
        SpecFile first = RecentFiles.Of(File("other.json", "{ }"));

        Assert.NotSame(first, RecentFiles.Of(File("another.json", "{ }")));
        Assert.NotSame(first, RecentFiles.Of(File("other.json", "{}")));
        Assert.NotSame(first, RecentFiles.Of(first with { Kind = SpecFileKind.Accepted }));
        Assert.NotSame(first, RecentFiles.Of(first with { Choices = new FileChoices { Version = "v9" } }));
        Assert.Same(first, RecentFiles.Of(File("other.json", "{ }")));
    }

    [Fact]
    public void What_was_used_longest_ago_is_forgotten_when_there_is_too_much()
    {
        WeakReference oldest = Known("oldest.json", RecentFiles.MostCharacters / 2);
        Known("newer.json", RecentFiles.MostCharacters / 2);
        Known("newest.json", RecentFiles.MostCharacters / 2);

        Assert.True(IsCollected(oldest));
    }

    [Fact]
    public void What_is_larger_than_all_that_is_kept_is_not_kept_and_drives_nothing_out()
    {
        SpecFile small = RecentFiles.Of(File("small.json", "{ }"));
        WeakReference large = Known("large.json", RecentFiles.MostCharacters + 1);

        Assert.True(IsCollected(large));
        Assert.Same(small, RecentFiles.Of(File("small.json", "{ }")));
    }

    [Fact]
    public void All_is_forgotten_when_much_was_generated()
    {
        RecentFiles.Clear();
        SpecFile first = RecentFiles.Of(File("generated.json", "{ }"));

        RecentFiles.Count(RecentFiles.MostGeneratedCharacters);
        Assert.Same(first, RecentFiles.Of(File("generated.json", "{ }")));
        RecentFiles.Count(1);
        Assert.NotSame(first, RecentFiles.Of(File("generated.json", "{ }")));
    }

    [Fact]
    public void Generated_files_are_counted()
    {
        RecentFiles.Clear();
        SpecFile first = RecentFiles.Of(File("counted.json", "{ }"));
        RecentFiles.Count(RecentFiles.MostGeneratedCharacters);

        Output.Make("test", static () => [new GeneratedFile("Test.g.cs", "class C;")]);

        Assert.NotSame(first, RecentFiles.Of(File("counted.json", "{ }")));
    }

    private static SpecFile File(string path, string text) => new(path, SpecFileKind.Spec, new FileChoices(), text, default);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Known(string path, int length) => new(RecentFiles.Of(File(path, new string(' ', length))));

    private static bool IsCollected(WeakReference reference)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return !reference.IsAlive;
    }
}
