using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Model;

public sealed class PathTemplateTests
{
    [Fact]
    public void A_path_is_taken_apart_in_order() => Assert.Equal(
        [new LiteralSegment("/a/"), new PlaceholderSegment("id"), new LiteralSegment("/b."), new PlaceholderSegment("form")],
        PathTemplate.Parse("/a/{id}/b.{form}").Segments);

    [Fact]
    public void Placeholders_may_touch() => Assert.Equal(["a", "b"], PathTemplate.Parse("/{a}{b}").Placeholders);

    [Theory]
    [InlineData("/a/{id}/b", "/a/{}/b")]
    [InlineData("/a/{}", "/a/{}")]
    [InlineData("/a/{b", "/a/{b")]
    [InlineData("/a/{b/c}", "/a/{b/c}")]
    [InlineData("/a/{{b}}", "/a/{{}}")]
    [InlineData("", "")]
    public void The_shape_has_no_names(string path, string shape)
    {
        Assert.Equal(shape, PathTemplate.Parse(path).Shape);
        Assert.Equal(shape, PathTemplate.ShapeOf(path));
    }

    [Theory]
    [InlineData("/a/{id}/b.{form}")]
    [InlineData("/a/{b/c}{")]
    public void Its_text_is_the_path(string path) => Assert.Equal(path, PathTemplate.Parse(path).ToString());

    [Fact]
    public void Equal_paths_are_equal_templates()
    {
        Assert.Equal(PathTemplate.Parse("/a/{id}"), PathTemplate.Parse("/a/{id}"));
        Assert.NotEqual(PathTemplate.Parse("/a/{id}"), PathTemplate.Parse("/a/{key}"));
    }
}
