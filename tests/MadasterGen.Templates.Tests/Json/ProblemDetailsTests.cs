using System.Text.Json;
using Madaster;

namespace MadasterGen.Templates.Tests.Json;

/// <summary>Problem details as servers write them.</summary>
public class ProblemDetailsTests
{
    [Theory]
    [InlineData("""{"title":"a","title":null}""")]
    [InlineData("""{"status":404,"status":null}""")]
    [InlineData("""{"type":"a","detail":"b","instance":"c","type":null,"detail":null,"instance":null}""")]
    public void A_null_that_comes_last_counts(string json) =>
        Assert.Equal(new MadasterProblemDetails(), JsonSerializer.Deserialize<MadasterProblemDetails>(json));

    [Theory]
    [InlineData("""{"type":5,"type":"a"}""", """{"type":"a"}""")]
    [InlineData("""{"type":"a","type":5}""", """{"type":5}""")]
    [InlineData("""{"status":"gone","status":404}""", """{"status":404}""")]
    [InlineData("""{"status":404,"status":"gone"}""", """{"status":"gone"}""")]
    public void A_member_that_comes_twice_is_written_once_as_it_came_last(string json, string written) =>
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<MadasterProblemDetails>(json)));

    [Fact]
    public void A_further_member_that_is_null_is_kept()
    {
        MadasterProblemDetails problem = JsonSerializer.Deserialize<MadasterProblemDetails>("""{"title":"a","traceId":null}""")!;

        Assert.Equal(JsonValueKind.Null, problem["traceId"]!.Value.ValueKind);
        Assert.Equal("""{"title":"a","traceId":null}""", JsonSerializer.Serialize(problem));
    }
}
