using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Model;

public sealed class OperationKeyTests
{
    private static readonly ApiOperation s_get = new() { Method = "GET", Path = "/api/v3.0/thing/{id}" };

    [Fact]
    public void Two_operations_have_one_key_whatever_else_they_are() => Assert.Equal(s_get.Key, (s_get with { OperationId = "Thing_Get", IsDeprecated = true }).Key);

    [Theory]
    [InlineData("POST", "/api/v3.0/thing/{id}")]
    [InlineData("GET", "/api/v3.0/thing/{ID}")]
    [InlineData("GET", "/api/v4.0/thing/{id}")]
    public void Verb_and_path_count_letter_by_letter(string verb, string path) => Assert.NotEqual(s_get.Key, new OperationKey(verb, path));

    [Fact]
    public void People_read_verb_and_path() => Assert.Equal("GET /api/v3.0/thing/{id}", s_get.Key.Text);

    [Fact]
    public void The_version_can_be_left_out() => Assert.Equal(new OperationKey("GET", "/thing/{id}"), s_get.Key.WithoutVersion);

    [Theory]
    [InlineData(null, "GET /api/v3.0/thing/{id}")]
    [InlineData("Thing_Get", "Thing_Get")]
    public void An_operation_without_an_id_is_called_by_its_key(string? id, string label) => Assert.Equal(label, (s_get with { OperationId = id }).Label);
}
