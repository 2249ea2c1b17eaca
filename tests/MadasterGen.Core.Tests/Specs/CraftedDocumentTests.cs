using Microsoft.OpenApi.Readers;

namespace MadasterGen.Core.Tests.Specs;

public sealed class CraftedDocumentTests
{
    public static TheoryData<string> Documents => [.. SpecFolder.FileNames("crafted")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_crafted_document_is_read_without_errors(string document)
    {
        new OpenApiStringReader().Read(SpecFolder.Read($"crafted/{document}"), out OpenApiDiagnostic diagnostic);
        Assert.Empty(diagnostic.Errors);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_crafted_document_says_what_it_is_for(string document) =>
        Assert.NotEmpty(DocumentTree.Parse($"crafted/{document}")["info"]!["description"]!.ToString());

    [Fact]
    public void The_readme_lists_every_crafted_document() =>
        Assert.Equal(SpecFolder.FileNames("crafted"), SpecReadme.Rows("Crafted documents").Select(row => row.File));
}
