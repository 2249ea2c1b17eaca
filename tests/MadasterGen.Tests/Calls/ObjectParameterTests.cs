using System.Globalization;
using System.Reflection;

namespace MadasterGen.Tests.Calls;

/// <summary>
/// How objects stand in the request that goes out, style by style (RFC 6570; OpenAPI 3.0.4, "Style Examples"); and what has a media type.
/// </summary>
public class ObjectParameterTests
{
    private const string Colour = "schema: {$ref: '#/components/schemas/Colour'}";

    // Each is an operation, which tells its place by its number.
    private static readonly string[] s_parameters =
    [
        $"in: query, name: c, {Colour}",
        $"in: query, name: c, explode: false, {Colour}",
        $"in: query, name: c, style: spaceDelimited, {Colour}",
        $"in: query, name: c, style: pipeDelimited, {Colour}",
        $"in: query, name: c, style: deepObject, {Colour}",
        $"in: query, name: c, explode: false, allowReserved: true, {Colour}",
        $"in: query, name: c, content: {{application/json: {{{Colour}}}}}",
        $"in: path, name: c, required: true, {Colour}",
        $"in: path, name: c, required: true, explode: true, {Colour}",
        $"in: path, name: c, required: true, style: label, {Colour}",
        $"in: path, name: c, required: true, style: label, explode: true, {Colour}",
        $"in: path, name: c, required: true, style: matrix, {Colour}",
        $"in: path, name: c, required: true, style: matrix, explode: true, {Colour}",
        $"in: path, name: c, required: true, content: {{application/json: {{{Colour}}}}}",
        $"in: header, name: c, {Colour}",
        $"in: header, name: c, explode: true, {Colour}",
        $"in: header, name: c, content: {{application/json: {{{Colour}}}}}",
        $"in: cookie, name: c, {Colour}",
        $"in: cookie, name: c, explode: false, {Colour}",
        $"in: cookie, name: c, content: {{application/json: {{{Colour}}}}}",
        "in: query, name: c, style: deepObject, schema: {$ref: '#/components/schemas/Deep'}",
        "in: query, name: c, schema: {$ref: '#/components/schemas/Deep'}",
        "in: query, name: c, style: deepObject, schema: {type: object, additionalProperties: {type: integer, nullable: true}}",
        "in: query, name: c, style: deepObject, schema: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Range'}]}",
        "in: query, name: c, content: {application/xml: {schema: {type: object, properties: {a: {type: string}}}}}",
        "in: query, name: c, schema: {type: array, items: {$ref: '#/components/schemas/Range'}}",
        "in: query, name: c, schema: {type: object}",
        "in: query, name: c, explode: false, schema: {type: object}",
        "in: query, name: c, style: deepObject, schema: {type: object}",
        "in: path, name: c, required: true, schema: {type: object}",
        "in: header, name: c, schema: {type: object}",
        "in: cookie, name: c, schema: {$ref: '#/components/schemas/Bare'}",
        "in: query, name: c, schema: {type: array, items: {type: object}}",
        "in: query, name: c, explode: false, schema: {type: array, items: {}}",
        "in: query, name: c, schema: {}",
        "in: query, name: c, schema: {type: string, enum: [true, no, 1.50]}",
    ];

    private static readonly Lazy<CalledClient> s_client = new(() => new(
        "openapi: 3.0.3\ninfo: {title: T, version: v1.0}\nservers: [{url: 'https://h.example'}]\npaths:\n"
        + string.Concat(s_parameters.Select(Operation)) + """
        components:
          schemas:
            Bare: { type: object, description: Anything. }
            Colour: { type: object, properties: { R: { type: integer }, the-G: { type: string }, B: { type: string, nullable: true }, X: { type: string, readOnly: true } } }
            Range: { type: object, properties: { gte: { type: integer }, lte: { type: integer } } }
            Deep: { type: object, properties: { a: { type: object, properties: { b: { type: string } } }, l: { type: array, items: { type: string } }, o: { type: array, items: { $ref: '#/components/schemas/Range' } } } }
        """));

    [Theory]
    [InlineData(0, "/0?R=100&the-G=a%2Cb%26")]
    [InlineData(1, "/1?c=R,100,the-G,a%2Cb%26")]
    [InlineData(2, "/2?c=R%20100%20the-G%20a%2Cb%26")]
    [InlineData(3, "/3?c=R%7C100%7Cthe-G%7Ca%2Cb%26")]
    [InlineData(4, "/4?c%5BR%5D=100&c%5Bthe-G%5D=a%2Cb%26")]
    [InlineData(5, "/5?c=R,100,the-G,a,b%26")]
    [InlineData(7, "/7/R,100,the-G,a%2Cb%26")]
    [InlineData(8, "/8/R=100,the-G=a%2Cb%26")]
    [InlineData(9, "/9/.R,100,the-G,a%2Cb%26")]
    [InlineData(10, "/10/.R=100.the-G=a%2Cb%26")]
    [InlineData(11, "/11/;c=R,100,the-G,a%2Cb%26")]
    [InlineData(12, "/12/;R=100;the-G=a%2Cb%26")]
    public async Task Objects_in_addresses(int operation, string expected) =>
        Assert.Equal(expected, await AskedAsync(operation, Thing("""{"R":100,"the-G":"a,b&","B":null,"X":"x"}""")));

    [Theory]
    [InlineData(6, "/6?c=%7B%22R%22%3A100%2C%22B%22%3Anull%7D")]
    [InlineData(13, "/13/%7B%22R%22%3A100%2C%22B%22%3Anull%7D")]
    public async Task Json_in_addresses(int operation, string expected) =>
        Assert.Equal(expected, await AskedAsync(operation, Thing("""{"R":100,"B":null}""")));

    [Theory]
    [InlineData(14, "c: R,100,the-G,a b")]
    [InlineData(15, "c: R=100,the-G=a b")]
    [InlineData(16, """c: {"R":100,"the-G":"a b"}""")]
    [InlineData(17, "Cookie: R=100; the-G=a b")]
    [InlineData(18, "Cookie: c=R,100,the-G,a b")]
    [InlineData(19, """Cookie: c={"R":100,"the-G":"a b"}""")]
    public async Task Objects_in_headers_and_cookies(int operation, string expected)
    {
        await AskedAsync(operation, Thing("""{"R":100,"the-G":"a b"}"""));
        Assert.Contains(expected + "\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
        await AskedAsync(operation, null);
        Assert.DoesNotContain("c", s_client.Value.Server.Headers.Split('\n').Select(line => line.Split(':')[0]));
        Assert.DoesNotContain("Cookie", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_is_empty_or_not_there_leaves_no_trace(int operation)
    {
        Assert.Equal($"/{operation}", await AskedAsync(operation, Thing("{}")));
        Assert.Equal($"/{operation}", await AskedAsync(operation, Thing("""{"B":null}""")));
        Assert.Equal($"/{operation}", await AskedAsync(operation, null));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    public async Task A_path_holds_something(int operation)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => AskedAsync(operation, Thing("{}")));
        await Assert.ThrowsAsync<ArgumentNullException>(() => AskedAsync(operation, null));
    }

    [Fact]
    public async Task Levels_are_written_under_all_their_names()
    {
        object deep = s_client.Value.Read("Madaster.V1_0.Deep", """{"a":{"b":"x y"},"l":["1","2"],"o":[{"gte":1},{"lte":2}]}""");
        Assert.Equal("/20?c%5Ba%5D%5Bb%5D=x%20y&c%5Bl%5D=1&c%5Bl%5D=2&c%5Bo%5D%5B0%5D%5Bgte%5D=1&c%5Bo%5D%5B1%5D%5Blte%5D=2", await AskedAsync(20, deep));
        Assert.Equal("/20", await AskedAsync(20, s_client.Value.Read("Madaster.V1_0.Deep", """{"a":{},"l":[],"o":[{}]}""")));
        Assert.Equal("/21?a=%7B%22b%22%3A%22x%20y%22%7D&l=1&l=2&o=%7B%22gte%22%3A1%7D&o=%7B%22lte%22%3A2%7D", await AskedAsync(21, deep));
    }

    [Fact]
    public async Task Maps_unions_and_lists_of_objects()
    {
        Assert.Equal("/22?c%5Bx%20y%5D=1", await AskedAsync(22, new Dictionary<string, long?>(StringComparer.Ordinal) { ["x y"] = 1, ["z"] = null }));
        Type union = s_client.Value.Method("O23Async").GetParameters()[0].ParameterType;
        Assert.Equal("/23?c=5", await AskedAsync(23, s_client.Value.Read(Nullable.GetUnderlyingType(union)!.FullName!, "5")));
        Assert.Equal("/23?c%5Bgte%5D=5", await AskedAsync(23, s_client.Value.Read(Nullable.GetUnderlyingType(union)!.FullName!, """{"gte":5}""")));
        Assert.Equal("/24?c=%3Ca%2F%3E", await AskedAsync(24, "<a/>"));
        Type list = s_client.Value.Method("O25Async").GetParameters()[0].ParameterType.GetGenericArguments()[0];
        Array ranges = Array.CreateInstance(list, 1);
        ranges.SetValue(s_client.Value.Read("Madaster.V1_0.Range", """{"gte":5}"""), 0);
        Assert.Equal("/25?c=%7B%22gte%22%3A5%7D", await AskedAsync(25, ranges));
    }

    [Theory]
    [InlineData(26, "/26?R=100&the-G=a%2Cb%26&l=1&l=2")]
    [InlineData(27, "/27?c=R,100,the-G,a%2Cb%26,l,%5B1%2C2%5D")]
    [InlineData(28, "/28?c%5BR%5D=100&c%5Bthe-G%5D=a%2Cb%26&c%5Bl%5D=1&c%5Bl%5D=2")]
    [InlineData(29, "/29/R,100,the-G,a%2Cb%26,l,%5B1%2C2%5D")]
    public async Task An_object_of_which_nothing_is_said_has_parts_like_any_other(int operation, string expected)
    {
        Assert.Equal(expected, await AskedAsync(operation, Json("""{"R":100,"the-G":"a,b&","B":null,"l":[1,2]}""")));
        if (operation != 29)
            Assert.Equal($"/{operation}", await AskedAsync(operation, Json("{}")));
    }

    [Fact]
    public async Task An_object_of_which_nothing_is_said_stands_in_headers_and_cookies()
    {
        await AskedAsync(30, Json("""{"R":100,"G":"a b"}"""));
        Assert.Contains("c: R,100,G,a b\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
        await AskedAsync(31, s_client.Value.Read("Madaster.V1_0.Bare", """{"R":100,"G":"a b"}"""));
        Assert.Contains("Cookie: R=100; G=a b\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_anything_has_its_elements()
    {
        Assert.Equal("/32?c=%7B%22a%22%3A1%7D&c=%7B%7D", await AskedAsync(32, new[] { Json("""{"a":1}"""), Json("{}") }));
        Assert.Equal("/33?c=1,a%2Cb,true", await AskedAsync(33, new[] { Json("1"), Json("\"a,b\""), Json("true"), Json("null") }));
        Assert.Equal("/34?c=a%2Cb", await AskedAsync(34, "a,b"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("1.50")]
    public async Task Strings_that_look_like_something_else_go_out_as_they_are_written(string value)
    {
        Type type = Nullable.GetUnderlyingType(s_client.Value.Method("O35Async").GetParameters()[0].ParameterType)!;
        Assert.Equal($"/35?c={value}", await AskedAsync(35, s_client.Value.Read(type.FullName!, $"\"{value}\"")));
        Assert.Contains(type.GetProperties(BindingFlags.Public | BindingFlags.Static), one => one.GetValue(null)?.ToString() == value);
    }

    private static System.Text.Json.JsonElement Json(string json) => System.Text.Json.JsonDocument.Parse(json).RootElement;

    private static object Thing(string json) => s_client.Value.Read("Madaster.V1_0.Colour", json);

    private static async Task<string> AskedAsync(int operation, object? value)
    {
        await s_client.Value.CallAsync($"O{operation}Async", ("c", value));
        return s_client.Value.Server.Asked["GET ".Length..];
    }

    private static string Operation(string parameter, int number)
    {
        string id = number.ToString(CultureInfo.InvariantCulture);
        string path = parameter.StartsWith("in: path", StringComparison.Ordinal) ? $"/{id}/{{c}}" : $"/{id}";
        return $"  '{path}': {{get: {{tags: [T], operationId: o{id}, parameters: [{{{parameter}}}], responses: {{'204': {{description: D}}}}}}}}\n";
    }
}
