using System.Text.Json.Nodes;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>What the tables have no column for.</summary>
public sealed class DocumentFormTests
{
    public static TheoryData<string> MadasterDocuments =>
        ["madaster-v3.0.json", "madaster-v4.0.yaml", "history/madaster-v3.0-build9757.json"];

    [Theory]
    [MemberData(nameof(MadasterDocuments))]
    public void Every_operation_has_a_summary_in_one_sentence(string document) =>
        Assert.All(Operations(document), operation =>
        {
            string summary = operation["summary"]!.ToString();
            Assert.Equal(summary.Length - 1, summary.IndexOf('.', StringComparison.Ordinal));
        });

    [Theory]
    [MemberData(nameof(MadasterDocuments))]
    public void Every_tag_in_use_is_described_once(string document)
    {
        IEnumerable<string> inUse = Operations(document).SelectMany(operation => operation["tags"]!.AsArray()).Select(tag => tag!.ToString()).Distinct();
        IEnumerable<string> described = DocumentTree.Parse(document)["tags"]!.AsArray().Select(tag => tag!["name"]!.ToString());
        Assert.Equal(inUse, described);
    }

    [Theory]
    [MemberData(nameof(MadasterDocuments))]
    public void The_key_is_asked_for_everywhere(string document) =>
        Assert.Equal("""[{"ApiKeyAuth":[]}]""", DocumentTree.Parse(document)["security"]!.ToJsonString());

    [Theory]
    [MemberData(nameof(MadasterDocuments))]
    public void Lines_end_in_LF_alone(string document) => Assert.DoesNotContain('\r', SpecFolder.Read(document));

    private static IEnumerable<JsonNode> Operations(string document) =>
        DocumentTree.Parse(document)["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);
}
