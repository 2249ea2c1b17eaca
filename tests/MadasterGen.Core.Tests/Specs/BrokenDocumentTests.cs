using System.Text.Json;
using Microsoft.OpenApi.Readers;
using Microsoft.OpenApi.Readers.Exceptions;
using SharpYaml;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>The broken documents are broken in the way that the README says, lest somebody repairs them.</summary>
public sealed class BrokenDocumentTests
{
    [Fact]
    public void The_readme_lists_every_broken_document_with_its_fault()
    {
        IReadOnlyList<SpecReadme.Row> rows = SpecReadme.Rows("Broken documents");
        Assert.Equal(SpecFolder.FileNames("broken"), rows.Select(row => row.File));
        Assert.All(rows, row => Assert.NotEmpty(row.Text));
    }

    [Theory]
    [InlineData("empty-file.openapi.json")]
    [InlineData("malformed-json.openapi.json")]
    [InlineData("truncated.openapi.json")]
    public void This_is_not_JSON(string document) =>
        Assert.ThrowsAny<JsonException>(() => DocumentTree.Parse($"broken/{document}"));

    [Fact]
    public void Tabs_are_no_indentation_in_YAML() =>
        Assert.ThrowsAny<YamlException>(() => DocumentTree.Parse("broken/malformed-yaml.openapi.yaml"));

    [Fact]
    public void The_byte_order_mark_is_there() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(SpecFolder.PathOf("broken/byte-order-mark.openapi.json"))[..3]);

    [Fact]
    public void The_surrogate_pair_is_escaped_and_makes_the_library_throw()
    {
        string text = SpecFolder.Read("broken/escaped-surrogates.openapi.json");
        Assert.Contains(@"\ud83d\ude00", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenApiStringReader().Read(text, out _));
    }

    [Fact]
    public void The_library_refuses_OpenApi_4_0() =>
        Assert.Throws<OpenApiUnsupportedSpecVersionException>(() =>
            new OpenApiStringReader().Read(SpecFolder.Read("broken/openapi-4.0.openapi.json"), out _));

    [Theory]
    [InlineData("all-of-primitive.openapi.json")]
    [InlineData("dangling-reference.openapi.json")]
    [InlineData("duplicate-operation-ids.openapi.json")]
    [InlineData("missing-operation-id.openapi.json")]
    [InlineData("missing-version.openapi.json")]
    [InlineData("not-openapi.openapi.json")]
    [InlineData("path-parameter-twice.openapi.json")]
    [InlineData("required-undeclared.openapi.json")]
    [InlineData("swagger-2.0.openapi.json")]
    [InlineData("undeclared-path-parameter.openapi.json")]
    public void This_is_JSON_and_only_its_meaning_is_at_fault(string document) =>
        Assert.NotEmpty(DocumentTree.Parse($"broken/{document}"));
}
