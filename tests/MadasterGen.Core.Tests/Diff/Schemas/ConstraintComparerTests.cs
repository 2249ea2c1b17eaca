using MadasterGen.Diff;

namespace MadasterGen.Core.Tests.Diff.Schemas;

/// <summary>Limits that say of which type a value is.</summary>
public sealed class ConstraintComparerTests
{
    [Theory]
    [InlineData("{type: integer, minimum: 0, maximum: 9}", "{type: integer, minimum: 0, maximum: 18446744073709551615}", true)]
    [InlineData("{type: integer, maximum: 18446744073709551615}", "{type: integer, minimum: 0, maximum: 18446744073709551615}", true)]
    [InlineData("{type: integer, minimum: 0, maximum: 9}", "{type: integer, minimum: 0, maximum: 10}", false)]
    [InlineData("{type: integer, format: uint64, minimum: 0}", "{type: integer, format: uint64, minimum: 0, maximum: 18446744073709551615}", false)]
    public void Bounds_that_make_another_type_break_programs(string old, string @new, bool isBreaking)
    {
        ApiDiff diff = ApiComparer.Compare(ChangeCase.Read(Fragment.Value, old), ChangeCase.Read(Fragment.Value, @new), CancellationToken.None);

        Verdict source = isBreaking ? Verdict.Breaking : Verdict.Harmless;
        Assert.NotEmpty(diff.Changes);
        Assert.All(diff.Changes, change => Assert.Equal((source, source), (change.Verdicts.Source, change.Verdicts.Binary)));
    }
}
