using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>Colons within words of YAML's flow style, which the library does not take for such.</summary>
public class YamlWordTests
{
    [Theory]
    [InlineData("{ url: https://api.example.com:8080/v2, description: d }", "https://api.example.com:8080/v2")]
    [InlineData("{url: https://api.example.com}", "https://api.example.com")]
    [InlineData("{'url':https://api.example.com}", "https://api.example.com")]
    [InlineData("{\"description\":\"a:b\", url: https://api.example.com}\n  # or http://that\n  ", "https://api.example.com")]
    [InlineData("{url: https://api.example.com, x-private: \uE000, x-tagged: !!str a:b}", "https://api.example.com")]
    public void A_colon_in_a_word_is_part_of_it(string server, string url)
    {
        string text = $"openapi: 3.0.1\ninfo: {{title: a:b, version: v1, description: 'it''s: c:d'}}\nservers: [{server}]\npaths: {{}}\n";
        ApiModel model = Documents.ReadModel(text);

        Assert.Equal(url, Assert.Single(model.Servers));
        Assert.Equal("a:b", model.Title);
        Assert.Equal("it's: c:d", model.Description);
    }

    [Fact]
    public void Places_behind_it_are_those_of_the_text()
    {
        ReadResult result = Documents.Read("openapi: 3.0.1\ninfo: {title: t:t, version: v1}\npaths: {a: b:c, d: [}\n");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemIds.DocumentCannotBeParsed, new TextPosition(2, 20)), (problem.Id, problem.Position));
    }

    [Theory]
    [InlineData("\\udd40\\udc01")]
    [InlineData("\\udc01\\udb40")]
    public void Half_of_an_escaped_character_is_refused_where_it_stands(string half)
    {
        ReadResult result = Documents.Read($"openapi: 3.0.1\ninfo:\n  version: v1\n  title: \"{half}\"\npaths: {{}}\n");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemIds.DocumentCannotBeParsed, 3), (problem.Id, problem.Position!.Value.Line));
    }
}
