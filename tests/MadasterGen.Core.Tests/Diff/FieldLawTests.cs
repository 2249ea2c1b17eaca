using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>
/// Nothing is passed over in silence: each field of OpenAPI 3.0, set to another value in a document that has them all, is a finding or
/// stands in the list of <c>specs/README.md</c> of fields that never count.
/// </summary>
public sealed class FieldLawTests
{
    private static readonly string[] s_never = [.. SpecReadme.Rows("Fields that never count").Select(row => row.File)];

    [Fact]
    public void Another_value_of_a_field_is_a_finding()
    {
        string[] silent = [.. EveryField.Leaves.Where(leaf => !NeverCounts(leaf.Pointer) && !HasOneValue(leaf.Pointer) && !IsFound(leaf.Pointer, leaf.Value)).Select(leaf => leaf.Pointer)];

        Assert.True(silent.Length == 0, string.Join("\n", silent));
    }

    [Fact]
    public void What_never_counts_is_no_finding()
    {
        string[] found = [.. EveryField.Leaves.Where(leaf => NeverCounts(leaf.Pointer) && IsFound(leaf.Pointer, leaf.Value)).Select(leaf => leaf.Pointer)];

        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    [Fact]
    public void Each_entry_of_the_list_is_a_field_of_the_document() =>
        Assert.Equal([], s_never.Where(entry => !EveryField.Leaves.Any(leaf => EveryField.Matches(entry, leaf.Pointer))));

    // Placeholders are required, and are called what the path calls them, whatever a document has; to have anything else is no OpenAPI.
    private static bool HasOneValue(string pointer) => pointer.EndsWith("/parameters/0/required", StringComparison.Ordinal)
        || pointer.EndsWith("/put/parameters/0/name", StringComparison.Ordinal);

    private static bool NeverCounts(string pointer) => s_never.Any(entry => EveryField.Matches(entry, pointer));

    private static bool IsFound(string pointer, JsonValue value) =>
        ApiComparer.Compare(Read(EveryField.Tree), Read(EveryField.WithOther(pointer, value)), CancellationToken.None).Changes.Count > 0;

    private static ApiModel Read(JsonObject tree)
    {
        ReadResult result = DocumentReader.Read(tree.ToJsonString(), CancellationToken.None);
        Assert.NotNull(result.Model);
        return result.Model;
    }
}
