using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>XML is a string whose schema is named; its encoding is what the response says, or the XML itself.</summary>
public class XmlTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /pet:
            get: { operationId: getPet, responses: { '200': { description: A pet., content: { application/xml: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
            put: { operationId: putPet, requestBody: { required: true, description: The new one, content: { application/xml: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: D } } }
          /atom: { get: { operationId: getAtom, responses: { '200': { description: D, content: { application/atom+xml: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } }
          /soap: { post: { operationId: soap, requestBody: { required: true, content: { application/soap+xml; action=x: { schema: { type: string } } } }, responses: { '200': { description: D, content: { text/xml: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /bare: { get: { operationId: bare, responses: { '200': { description: D, content: { application/xml: {} } } } } }
          /file: { get: { operationId: file, responses: { '200': { description: D, content: { image/svg+xml: { schema: { type: string, format: binary } } } } } } }
          /both: { get: { operationId: both, responses: { '200': { description: D, content: { application/xml: { schema: { $ref: '#/components/schemas/Pet' } }, application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
        components:
          schemas: { Pet: { type: object, properties: { name: { type: string } } } }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("GetPetAsync", "application/xml", "application/xml, */*;q=0.8")]
    [InlineData("GetAtomAsync", "application/atom+xml", "application/atom+xml, */*;q=0.8")]
    [InlineData("BareAsync", "application/xml", "application/xml, */*;q=0.8")]
    public async Task A_response_is_a_string(string method, string mediaType, string accept)
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (200, "<pet>Zoë</pet>", mediaType);
        Assert.Equal("<pet>Zoë</pet>", await client.CallAsync(method));
        Assert.Contains($"Accept: {accept}\n", client.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_a_string_that_goes_out_in_UTF_8()
    {
        CalledClient client = s_client.Value;
        (client.Server.Status, client.Server.Body) = (204, "");
        await client.CallAsync("PutPetAsync", ("body", "<pet>Zoë</pet>"));
        Assert.Equal("<pet>Zoë</pet>", client.Server.Sent);
        Assert.Contains("Content-Type: application/xml; charset=utf-8\n", client.Server.Headers, StringComparison.Ordinal);
        (client.Server.Status, client.Server.Body, client.Server.MediaType) = (200, "<r/>", "text/xml");
        Assert.Equal("<r/>", await client.CallAsync("SoapAsync", ("body", "<s/>")));
        Assert.Contains("Content-Type: application/soap+xml; action=x; charset=utf-8\n", client.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_called_binary_is_a_file_and_JSON_is_preferred()
    {
        Assert.Equal("MadasterFile", s_client.Value.Method("FileAsync").ReturnType.GetGenericArguments()[0].Name);
        Assert.Equal("Pet", s_client.Value.Method("BothAsync").ReturnType.GetGenericArguments()[0].Name);
    }

    [Theory]
    [InlineData(null, "<?xml version='1.0' encoding='iso-8859-1'?>", "iso-8859-1")]
    [InlineData(null, "<?xml version=\"1.0\"?>", "utf-8")]
    [InlineData(null, "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>", "utf-16")]
    [InlineData(null, "\uFEFF", "utf-16BE")]
    [InlineData("iso-8859-1", "<?xml version='1.0' encoding='utf-8'?>", "iso-8859-1")]
    public async Task The_encoding_is_that_of_the_response_or_of_the_XML(string? charset, string head, string encoding)
    {
        CalledClient client = s_client.Value;
        byte[] bytes = System.Text.Encoding.GetEncoding(encoding).GetBytes(head + "<pet>Zoë</pet>");
        client.Server.Status = 200;
        client.Server.Bytes = (bytes, "application/xml" + (charset is null ? "" : "; charset=" + charset));
        try
        {
            Assert.Equal(head.TrimStart('\uFEFF') + "<pet>Zoë</pet>", await client.CallAsync("GetPetAsync"));
        }
        finally
        {
            client.Server.Bytes = null;
        }
    }

    [Fact]
    public void The_schema_is_named_in_the_documentation_and_reported_at_its_line()
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", Document)).Run();
        string all = string.Concat(run.Files.Where(file => file.Key.EndsWith("Client.g.cs", StringComparison.Ordinal)).Select(file => file.Value));
        Assert.Contains("It is the XML of Pet.", all, StringComparison.Ordinal);
        Assert.Contains("It is the XML of a list of Pet.", all, StringComparison.Ordinal);
        Assert.Contains("<param name=\"body\">The new one. The XML of Pet.</param>", all, StringComparison.Ordinal);
        string[] said = [.. run.Diagnostics.Where(one => one.Id == "MAD2019").Select(one => one.GetMessage(null))];
        Assert.Equal(4, said.Length);
        Assert.All(said, message => Assert.Contains("a string, the XML of ", message, StringComparison.Ordinal));
        Assert.DoesNotContain(run.Diagnostics, one => one.Id == "MAD2007");
        Assert.Empty(run.CompilerDiagnostics);
    }
}
