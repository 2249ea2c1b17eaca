using MadasterGen.Diff.Rules;
using MadasterGen.Model.Suppressions;
using MadasterGen.Reading.Suppressions;

namespace MadasterGen.Core.Tests.Reading.Suppressions;

/// <summary>How suppression files are read, and what is said of mistakes in them.</summary>
public class SuppressionReaderTests
{
    private const string Right = """{ "rule": "MAD3507", "operation": "GET /thing", "pointer": "/components/schemas/Thing", "version": "v1", "reason": "We never read it.", "expires": "2028-02-29" }""";

    [Fact]
    public void An_entry_has_all_that_is_written() => Assert.Equal(
        new Suppression("f.json", "/suppressions/0", "MAD3507", "GET /thing", "/components/schemas/Thing", "v1", "We never read it.", "2028-02-29"),
        Assert.Single(ReadRight(List(Right))));

    [Theory]
    [InlineData("\uFEFF{ \"$schema\": \"s\", \"suppressions\": [ {0} ] }")]
    [InlineData("// why\n{ /* what\n */ \"suppressions\": [ // each\n {0}, /* the last */ ], // end\n }\n// behind")]
    [InlineData("{ \"suppressions\": [ {0} ] } /* not closed")]
    [InlineData("suppressions:\n- {0}\n")]
    public void Comments_commas_too_many_and_YAML_are_fine(string text) => Assert.Single(ReadRight(text.Replace("{0}", Right, StringComparison.Ordinal)));

    [Fact]
    public void What_looks_like_a_comment_or_a_comma_in_a_text_stays() => Assert.Equal(
        "see https://x/*y*/ \\\", ] // z",
        Assert.Single(ReadRight(List("""{ "rule": "MAD3507", "pointer": "", "reason": "see https://x/*y*/ \\\", ] // z" }"""))).Reason);

    [Fact]
    public void YAML_needs_no_quotes()
    {
        Suppression entry = Assert.Single(ReadRight("suppressions:\n- rule: MAD3507\n  pointer: /a # there\n  reason: r\n  expires: 2027-01-31\n  version:\n"));

        Assert.Equal(("/a", "2027-01-31", null), (entry.Pointer, entry.Expires, entry.ApiVersion));
    }

    [Fact]
    public void A_pointer_may_be_a_fragment() =>
        Assert.Equal("/components/x", Assert.Single(ReadRight(List("""{ "rule": "MAD3507", "pointer": "#/components/x", "reason": "r" }"""))).Pointer);

    [Fact]
    public void A_fragment_has_the_escapes_of_a_URI() => Assert.Equal(
        "/paths/~1a~1{id}",
        Assert.Single(ReadRight(List("""{ "rule": "MAD3507", "pointer": "#/paths/~1a~1%7Bid%7D", "reason": "r" }"""))).Pointer);

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("NULL")]
    [InlineData("Null")]
    public void A_null_of_YAML_is_no_value(string value) => Assert.Null(
        Assert.Single(ReadRight($"suppressions:\n- rule: MAD3507\n  pointer: /a\n  reason: r\n  version: {value}\n")).ApiVersion);

    [Theory]
    [InlineData("", "MAD3005  The file has no list 'suppressions'")]
    [InlineData("[]", "MAD3005  The file has no list 'suppressions'")]
    [InlineData("""{ "suppressions": {} }""", "MAD3005  The file has no list 'suppressions'")]
    [InlineData("[[[[[[[[", "MAD3005  The file is neither JSON nor YAML: ")]
    [InlineData("{ \"suppressions\": [", "MAD3005  The file is neither JSON nor YAML: a value is expected, not the end of the text | nothing in this file counts")]
    public void What_is_wrong_with_a_file_is_said(string text, string expected)
    {
        SuppressionList list = Read(text);

        Assert.Empty(list.Entries);
        Assert.StartsWith(expected, Documents.Line(Assert.Single(list.Problems)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_deep_is_said() => Assert.StartsWith(
        "MAD3005  The file exceeds a limit: nesting of 256 levels", Documents.Line(Assert.Single(Read(new string('[', 5_000)).Problems)), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_anywhere_says_what_it_says_or_has_a_problem()
    {
        string json = "// why\n" + List(Right + ",");
        string yaml = "suppressions:\n- rule: MAD3507 # why\n  \"pointer\": \"/a\\ud83d\\ude00\"\n  reason: r\n";
        foreach (string text in new[] { json, yaml })
        {
            for (int length = 0; length < text.Length; length++)
            {
                SuppressionList list = Read(text[..length]);
                Assert.True((list.Problems.Count > 0) != (list.Entries.Count == 1), text[..length]);
                Assert.All(list.Problems, problem => Assert.DoesNotContain("The file cannot be read", problem.Arguments[0], StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_said() =>
        Assert.Equal("MAD3005  The file cannot be opened | nothing in this file counts", Documents.Line(Assert.Single(SuppressionReader.Read("f.json", null, ChangeRules.Has, CancellationToken.None).Problems)));

    [Theory]
    [InlineData("\"text\"", "/suppressions/0 An entry is an object")]
    [InlineData("""{ "pointer": "/a", "reason": "r" }""", "/suppressions/0 'rule' is missing: an id such as MAD3507")]
    [InlineData("""{ "rule": "MAD3507", "pointer": "/a" }""", "/suppressions/0 'reason' is missing: why nothing needs to be done")]
    [InlineData("""{ "rule": "MAD3507", "pointer": "/a", "reason": " " }""", "/suppressions/0/reason 'reason' is missing")]
    [InlineData("""{ "rule": "MAD3507", "pointer": "/a", "reason": ["r"] }""", "/suppressions/0/reason 'reason' must be a string")]
    [InlineData("""{ "rule": "MAD3507", "reason": "r" }""", "/suppressions/0 'operation' and 'pointer' are both missing")]
    [InlineData("""{ "rule": "MAD3507", "operation": "", "pointer": null, "reason": "r" }""", "/suppressions/0 'operation' and 'pointer' are both missing")]
    [InlineData("""{ "rule": "MAD4010", "pointer": "/a", "reason": "r" }""", "/suppressions/0/rule 'MAD4010' is no kind of change")]
    [InlineData("""{ "rule": "MAD3000", "pointer": "/a", "reason": "r" }""", "/suppressions/0/rule 'MAD3000' is no kind of change")]
    [InlineData("""{ "rule": "MAD3507", "pointer": "/a", "reason": "r", "expires": "31-01-2027" }""", "/suppressions/0/expires '31-01-2027' is no day such as 2027-01-31")]
    [InlineData("""{ "rule": "MAD3507", "pointer": "/a", "reason": "r", "expires": "2027-02-29" }""", "/suppressions/0/expires '2027-02-29' is no day")]
    [InlineData("""{ "rule": "MAD3507", "pointer": "/a", "reason": "r", "expire": "2027-01-31" }""", "/suppressions/0/expire 'expire' means nothing here")]
    public void An_entry_with_a_mistake_does_not_count_and_its_neighbour_does(string entry, string expected)
    {
        SuppressionList list = Read(List(entry + ", " + Right));

        Assert.Equal("/suppressions/1", Assert.Single(list.Entries).Place);
        string line = Documents.Line(Assert.Single(list.Problems));
        Assert.StartsWith("MAD3005 " + expected, line, StringComparison.Ordinal);
        Assert.EndsWith(" | this suppression does not count", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "suppressions": [], "supressions": [] }""", "MAD3005 /supressions 'supressions' means nothing here | it is ignored")]
    [InlineData("""{ "suppressions": [ { "rule": "MAD3507", "rule": "MAD3501", "pointer": "", "reason": "r" } ] }""", "MAD3005 /suppressions/0/rule 'rule' stands here twice | the first counts")]
    public void What_has_no_effect_is_said(string text, string expected) => Assert.Equal(expected, Documents.Line(Assert.Single(Read(text).Problems)));

    private static IReadOnlyList<Suppression> ReadRight(string text)
    {
        SuppressionList list = Read(text);
        Assert.Empty(list.Problems.Select(Documents.Line));
        return list.Entries;
    }

    private static string List(string entries) => $"{{ \"suppressions\": [ {entries} ] }}";

    private static SuppressionList Read(string text) => SuppressionReader.Read("f.json", text, ChangeRules.Has, CancellationToken.None);
}
