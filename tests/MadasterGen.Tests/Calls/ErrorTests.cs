using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>Errors that a document declares and that are no problem details have a type.</summary>
public class ErrorTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("GetAsync", 404, """{"code":5,"message":"Not here"}""", "Missing", """{"code":5,"message":"Not here"}""")]
    [InlineData("GetAsync", 409, """{"reason":"late"}""", "Refused", """{"reason":"late"}""")]
    [InlineData("GetAsync", 500, """{"reason":"late"}""", "GetErrorDefault", """{"reason":"late"}""")]
    [InlineData("GetAsync", 422, """[{"reason":"a"},{"reason":"b"}]""", "List`1", """[{"reason":"a"},{"reason":"b"}]""")]
    [InlineData("EitherAsync", 400, "\"wrong\"", "EitherError400", "\"wrong\"")]
    [InlineData("OpenAsync", 404, """{"code":5,"message":"Not here"}""", "Missing", """{"code":5,"message":"Not here"}""")]
    public async Task An_error_is_read_as_the_type_of_its_status(string method, int status, string body, string type, string written)
    {
        Exception thrown = await ThrownAsync(method, status, body);

        object error = Of(thrown, "Error")!;
        Assert.Equal(type, error.GetType().Name);
        Assert.Equal(written, LoadedClient.Write(error));
        Assert.Equal(body, Of(thrown, "ResponseBody"));
    }

    [Theory]
    [InlineData(404, "application/json", """{"code":5}""", "Missing")]
    [InlineData(404, "image/png", "PNG", null)]
    [InlineData(400, "application/json", """{"reason":"late"}""", "Refused")]
    [InlineData(400, "application/xml", "<refused/>", null)]
    [InlineData(409, "application/problem+json", """{"code":5}""", "Missing")]
    [InlineData(410, "application/json", """{"code":5}""", null)]
    [InlineData(411, "application/json", """{"code":5}""", "Missing")]
    [InlineData(418, "application/json", """[{"code":5}]""", "List`1")]
    public async Task An_error_documented_in_another_media_type_is_read_where_it_arrives_as_JSON(
        int status, string mediaType, string body, string? type)
    {
        Exception thrown = await ThrownAsync("PictureAsync", status, body, mediaType);

        Assert.Equal(type, Of(thrown, "Error")?.GetType().Name);
        Assert.Equal(body, Of(thrown, "ResponseBody"));
    }

    [Theory]
    [InlineData(422, "application/json", """{"code":5}""", "Missing")]
    [InlineData(422, "Application/Vnd.Acme+JSON", """{"reason":"late"}""", "Refused")]
    [InlineData(422, "application/problem+json", """{"title":"Wrong"}""", null)]
    [InlineData(422, "text/json", """{"code":5}""", "Missing")]
    [InlineData(422, "application/xml", "<missing/>", null)]
    [InlineData(404, "application/problem+json", """{"title":"Gone"}""", null)]
    [InlineData(423, "application/problem+json", """{"title":"Gone"}""", null)]
    [InlineData(423, "application/vnd.acme+json", """{"inner":"x"}""", "SeveralError423Application_vnd_acme_json")]
    [InlineData(451, "application/json", """{"reason":"late"}""", "Refused")]
    [InlineData(452, "text/json", """{"own":"late"}""", "SeveralError452")]
    [InlineData(503, "application/vnd.acme+json", """{"code":5}""", "Missing")]
    [InlineData(503, "application/json", """{"reason":"late"}""", "Refused")]
    public async Task Of_several_media_types_the_one_that_arrives_is_read(int status, string mediaType, string body, string? type)
    {
        Exception thrown = await ThrownAsync("SeveralAsync", status, body, mediaType);

        Assert.Equal(type, Of(thrown, "Error")?.GetType().Name);
    }

    [Theory]
    [InlineData("GetAsync", 404, """{"code":5,"message":"Not here"}""", "responded with 404 Not Found: Not here")]
    [InlineData("GetAsync", 409, """{"reason":"late"}""", """responded with 409 Conflict: {"reason":"late"}""")]
    [InlineData("GetAsync", 404, """{"title":"Gone","code":5}""", "responded with 404 Not Found: Gone")]
    public async Task The_message_has_the_first_words_of_it(string method, int status, string body, string message) =>
        Assert.Contains(message, (await ThrownAsync(method, status, body)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("GetAsync", 404, "<html>")]
    [InlineData("GetAsync", 404, "")]
    [InlineData("GetAsync", 404, "[1]")]
    [InlineData("ProblemAsync", 404, """{"title":"Gone"}""")]
    [InlineData("EitherAsync", 404, """{"title":"Gone"}""")]
    [InlineData("OpenAsync", 400, "\"wrong\"")]
    public async Task What_is_not_declared_has_no_type_and_loses_nothing(string method, int status, string body)
    {
        Exception thrown = await ThrownAsync(method, status, body);

        Assert.Null(Of(thrown, "Error"));
        Assert.Equal(body.Length == 0 ? null : body, Of(thrown, "ResponseBody"));
    }

    [Fact]
    public void All_of_it_compiles_and_problem_details_need_no_more_than_they_have()
    {
        Assert.Empty(TestProject.With(("madaster.yaml", Document)).Run().CompilerDiagnostics);
        GeneratorRun problems = TestProject.WithSpecs("madaster-v3.0.json").Run();
        Assert.DoesNotContain(" TypedError ", problems.Files["Madaster.MadasterApiException.g.cs"], StringComparison.Ordinal);
    }

    private static object? Of(Exception thrown, string property) =>
        thrown.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!.GetValue(thrown);

    private static async Task<Exception> ThrownAsync(string method, int status, string body, string mediaType = "application/json")
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (status, body, mediaType);
        Exception? thrown = await Record.ExceptionAsync(() => client.CallAsync(method));
        Assert.Equal("MadasterApiException", thrown?.GetType().Name);
        return thrown!;
    }

    private const string Document = """
        openapi: 3.0.3
        info: { title: Errors, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /api/v1.0/get:
            get:
              tags: [T]
              operationId: get
              responses:
                '200': { description: D }
                '404': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
                '422': { description: D, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Refused' } } } } }
                4XX: { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Refused' } } } }
                default: { description: D, content: { application/json: { schema: { type: object, properties: { reason: { type: string } } } } } }
          /api/v1.0/problem:
            get:
              tags: [T]
              operationId: problem
              responses:
                '200': { description: D }
                '404': { description: D, content: { application/problem+json: { schema: { $ref: '#/components/schemas/ProblemDetails' } } } }
          /api/v1.0/open:
            get:
              tags: [T]
              operationId: open
              responses:
                '200': { description: D }
                '400': { description: D, content: { '*/*': { schema: { type: string } } } }
                '404': { description: D, content: { '*/*': { schema: { $ref: '#/components/schemas/Missing' } } } }
          /api/v1.0/picture:
            get:
              tags: [T]
              operationId: picture
              responses:
                '200': { description: D, content: { image/png: { schema: { type: string, format: binary } } } }
                '400': { description: D, content: { application/xml: { schema: { $ref: '#/components/schemas/Refused' } } } }
                '404': { description: D, content: { image/png: { schema: { $ref: '#/components/schemas/Missing' } } } }
                '409': { description: D, content: { text/plain: { schema: { $ref: '#/components/schemas/Missing' } } } }
                '410': { description: D, content: { image/png: { schema: { type: string, format: binary } } } }
                '411': { description: D, content: { image/png: { schema: { type: string, format: binary } }, text/plain: { schema: { type: string } }, application/xml: { schema: { $ref: '#/components/schemas/Missing' } } } }
                '418': { description: D, content: { text/csv: { schema: { type: array, items: { $ref: '#/components/schemas/Missing' } } } } }
          /api/v1.0/several:
            get:
              tags: [T]
              operationId: several
              responses:
                '200': { description: D }
                '404': { description: D, content: { application/problem+json: { schema: { $ref: '#/components/schemas/ProblemDetails' } } } }
                '422':
                  description: D
                  content:
                    application/xml: { schema: { $ref: '#/components/schemas/Refused' } }
                    application/problem+json: { schema: { $ref: '#/components/schemas/ProblemDetails' } }
                    application/vnd.acme+json: { schema: { $ref: '#/components/schemas/Refused' } }
                    application/json: { schema: { $ref: '#/components/schemas/Missing' } }
                '423': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/ProblemDetails' } }, application/vnd.acme+json: { schema: { type: object, properties: { inner: { type: string } } } } } }
                '452': { description: D, content: { application/json: { schema: { type: object, properties: { own: { type: string } } } }, text/json: { schema: { type: object, properties: { own: { type: string } } } } } }
                default: { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Refused' } }, application/vnd.acme+json: { schema: { $ref: '#/components/schemas/Missing' } } } }
          /api/v1.0/either:
            get:
              tags: [T]
              operationId: either
              responses:
                '200': { description: D }
                '400': { description: D, content: { application/json: { schema: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Refused' }] } } } }
        components:
          schemas:
            Missing: { type: object, required: [code], properties: { code: { type: integer }, message: { type: string } } }
            Refused: { type: object, properties: { reason: { type: string } } }
            ProblemDetails: { type: object, properties: { title: { type: string }, status: { type: integer } } }
        """;
}
