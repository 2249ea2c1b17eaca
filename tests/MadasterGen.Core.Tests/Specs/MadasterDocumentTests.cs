namespace MadasterGen.Core.Tests.Specs;

/// <summary>Compares each of Madaster's documents with the table of facts that it was written from.</summary>
public sealed class MadasterDocumentTests
{
    private static readonly SpecAndTable s_v3 = new("madaster-v3.0.json", "facts/facts-v3.0-build30855.tsv");
    private static readonly SpecAndTable s_v4 = new("madaster-v4.0.yaml", "facts/facts-v4.0-build28168.tsv");
    private static readonly SpecAndTable s_earlierV3 = new("history/madaster-v3.0-build9757.json", "facts/facts-v3.0-build9757.tsv");

    [Fact]
    public void Nothing_is_missing_from_the_v3_document() => s_v3.AssertNothingIsMissing();

    [Fact]
    public void Nothing_is_invented_in_the_v3_document() => s_v3.AssertNothingIsInvented();

    [Fact]
    public void The_v3_document_keeps_the_order_of_its_table() => s_v3.AssertSameOrder();

    [Fact]
    public void The_v3_document_has_48_operations_and_44_schemas() => s_v3.AssertCounts(operations: 48, schemas: 44);

    [Fact]
    public void Nothing_is_missing_from_the_v4_document() => s_v4.AssertNothingIsMissing();

    [Fact]
    public void Nothing_is_invented_in_the_v4_document() => s_v4.AssertNothingIsInvented();

    [Fact]
    public void The_v4_document_keeps_the_order_of_its_table() => s_v4.AssertSameOrder();

    [Fact]
    public void The_v4_document_has_44_operations_and_44_schemas() => s_v4.AssertCounts(operations: 44, schemas: 44);

    [Fact]
    public void Nothing_is_missing_from_the_earlier_v3_document() => s_earlierV3.AssertNothingIsMissing();

    [Fact]
    public void Nothing_is_invented_in_the_earlier_v3_document() => s_earlierV3.AssertNothingIsInvented();

    [Fact]
    public void The_earlier_v3_document_keeps_the_order_of_its_table() => s_earlierV3.AssertSameOrder();

    [Fact]
    public void The_earlier_v3_document_has_71_operations_and_54_schemas() => s_earlierV3.AssertCounts(operations: 71, schemas: 54);

    /// <summary>A document and the table of its facts.</summary>
    private sealed record SpecAndTable(string Document, string Table)
    {
        private IReadOnlyList<string> Expected => [.. SpecFolder.Read(Table).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r'))];

        private IReadOnlyList<string> Actual => InterfaceTable.Of(DocumentTree.Parse(Document));

        public void AssertNothingIsMissing()
        {
            IReadOnlyList<string> missing = TableDifference.Between(Expected, Actual).Missing;
            Assert.True(missing.Count == 0, TableDifference.Describe($"missing from {Document}", missing));
        }

        public void AssertNothingIsInvented()
        {
            IReadOnlyList<string> invented = TableDifference.Between(Expected, Actual).Invented;
            Assert.True(invented.Count == 0, TableDifference.Describe($"invented in {Document}", invented));
        }

        public void AssertSameOrder() => Assert.Equal(Expected, Actual);

        public void AssertCounts(int operations, int schemas)
        {
            Assert.Equal(operations, Actual.Count(line => line.StartsWith("operation\t", StringComparison.Ordinal)));
            Assert.Equal(schemas, DocumentTree.Parse(Document)["components"]!["schemas"]!.AsObject().Count);
        }
    }
}
