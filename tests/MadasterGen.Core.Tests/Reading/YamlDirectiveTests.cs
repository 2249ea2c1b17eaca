using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>What YAML says of itself before a document begins.</summary>
public class YamlDirectiveTests
{
    private const string Document = "openapi: 3.0.1\ninfo: {title: T, version: v1}\npaths: {}\n";

    [Theory]
    [InlineData("%YAML 1.0\n---\n")]
    [InlineData("%YAML 1.1\n---\n")]
    [InlineData("%YAML 1.2\n---\n")]
    [InlineData("%YAML 1.2\r\n---\r\n")]
    [InlineData("%YAML 1.2.2\n---\n")]
    [InlineData("%YAML 1.3\n---\n")]
    [InlineData("%YAML\t1.12  # the newest\n---\n")]
    [InlineData("\uFEFF%YAML 1.2\n---\n")]
    [InlineData("# From a tool.\n\n  # Another word.\n%TAG ! tag:example.com,2000:\n%YAML 1.2\n---\n")]
    [InlineData("%TAG !e! tag:example.com,2000:\n%YAML 1.2\n--- # begins\n")]
    [InlineData("%TAG !! tag:example.com,2000:\n---\n")]
    public void Version_1_is_read_whatever_follows_the_point(string directives)
    {
        const string inFlow = "{openapi: 3.0.1, info: {title: T, version: v1}, servers: [{url: https://h.example}], paths: {}}\n";

        Assert.Equal("T", Documents.ReadModel(directives + Document).Title);
        Assert.Equal("T", Documents.ReadModel(directives + inFlow).Title);
    }

    [Fact]
    public void A_tag_may_have_a_name_that_a_directive_declares() =>
        Assert.Equal("T", Documents.ReadModel("%TAG !e! tag:example.com,2000:\n%YAML 1.2\n---\n" + Document.Replace("T,", "!e!word T,", StringComparison.Ordinal)).Title);

    [Fact]
    public void Places_behind_it_are_those_of_the_text()
    {
        ReadResult result = Documents.Read("%YAML 1.2\n---\nopenapi: 3.0.1\ninfo: {title: T, version: v1}\npaths: [\n");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemIds.DocumentCannotBeParsed, new TextPosition(5, 0)), (problem.Id, problem.Position));
    }

    [Theory]
    [InlineData("%YAML 2.0")]
    [InlineData("%YAML 0.9")]
    [InlineData("%YAML 11.2")]
    public void Another_version_than_1_is_refused_where_it_stands(string directive)
    {
        ReadResult result = Documents.Read($"# Comment.\n{directive}\n---\n{Document}");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal("MAD1001  the directive %YAML names a version other than 1.x", Documents.Line(problem));
        Assert.Equal(new TextPosition(1, 0), problem.Position);
    }

    [Theory]
    [InlineData("%YAML")]
    [InlineData("%YAML 1")]
    [InlineData("%YAML one.two")]
    [InlineData("%YAML 1.2 and more")]
    [InlineData("%YAML 2147483648.1")]
    [InlineData("%TAG")]
    [InlineData("%TAG !")]
    [InlineData("%TAG x y")]
    [InlineData("%TAG !e! tag:a\n%TAG !e! tag:b")]
    [InlineData("%")]
    [InlineData("%RESERVED a b")]
    public void What_is_no_directive_is_refused_or_passed_over(string directive)
    {
        ReadResult result = Documents.Read($"{directive}\n---\n{Document}");

        Assert.All(result.Problems, problem => Assert.Equal(ProblemIds.DocumentCannotBeParsed, problem.Id));
    }

    [Fact]
    public void Only_what_stands_before_the_document_is_a_directive()
    {
        const string text = "openapi: 3.0.1\ninfo:\n  title: T\n  version: v1\n  description: |\n    a\n    %YAML 1.2\npaths: {}\n";

        Assert.Equal("a\n%YAML 1.2\n", Documents.ReadModel(text).Description);
    }
}
