using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Planning;

/// <summary>Where calls go, and with which key.</summary>
public class AddressTests
{
    private const string Key = """ "security": [{"k": []}], """;

    [Theory]
    [InlineData("https://a.example/base", "https://a.example/base")]
    [InlineData("http://127.0.0.1:5000", "http://127.0.0.1:5000/")]
    [InlineData("/api/v2", "https://api.madaster.com/api/v2")]
    public void The_documents_server_is_the_base_address(string server, string address)
    {
        GeneratorRun run = Run($$""" "servers": [{"url": "{{server}}"}], {{Key}} """, "/v1.0/a", "");

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"\"{address}\"", run.Files["Madaster.MadasterV1_0Client.g.cs"]);
    }

    [Fact]
    public void A_server_over_plain_http_is_said_and_called_over_https()
    {
        GeneratorRun run = Run($$""" "servers": [{"url": "http://a.example/x"}], {{Key}} """, "/v1.0/a", "");

        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD2015", warning.Id);
        Assert.Contains("\"https://a.example/x\"", run.Files["Madaster.MadasterV1_0Client.g.cs"]);
    }

    [Fact]
    public void Servers_of_one_operation_are_said_to_be_ignored()
    {
        GeneratorRun run = Run(
            $$""" "servers": [{"url": "https://a.example"}], {{Key}} """, "/v1.0/a", """ "servers": [{"url": "https://b.example"}], """);

        Assert.Equal("MAD2014", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("", "true")]
    [InlineData(""" "security": [], """, "false")]
    [InlineData(""" "security": [{"k": []}], """, "true")]
    [InlineData(""" "security": [{"other": []}], """, "true")]
    [InlineData(""" "security": [{"other": []}, {}], """, "false")]
    public void An_operation_gets_the_key_that_it_asks_for(string security, string requiresKey)
    {
        GeneratorRun run = Run(Key, "/v1.0/a", security);

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"\"GET\", \"/v1.0/a\", false, {requiresKey})", run.Files["Madaster.V1_0.TClient.g.cs"]);
    }

    [Fact]
    public void A_placeholder_that_is_not_closed_is_said_and_breaks_nothing()
    {
        GeneratorRun run = Run(Key, "/v1.0/a/{id", "");

        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD1009");
        Assert.Contains(run.Diagnostics, d => d.Id == "MAD1004" && d.Location.GetLineSpan().StartLinePosition.Line > 0);
    }

    [Fact]
    public void A_form_without_fields_is_said()
    {
        GeneratorRun run = Run(Key, "/v1.0/a", """ "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "string", "format": "binary"}}}}, """, "post");

        Assert.Equal("MAD2016", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Versions_on_different_hosts_are_said_to_share_a_key()
    {
        GeneratorRun run = TestProject.With(
            ("madaster-1.json", Document(""" "servers": [{"url": "https://a.example"}], """ + Key, "/v1.0/a", "")),
            ("madaster-2.json", Document(""" "servers": [{"url": "https://b.example"}], """ + Key, "/v2.0/a", ""))).Run();

        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD2017", warning.Id);
        Assert.Equal("madaster-2.json", warning.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Operations_that_would_be_enumerated_under_one_name_compile()
    {
        const string list = """ "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}}}}} """;
        string One(string version, string operations) =>
            """{"openapi": "3.0.1", "info": {"title": "t", "version": "VERSION"}, "paths": {OPERATIONS}}""".Replace("VERSION", version).Replace("OPERATIONS", operations);
        string Operation(string path, string id) => $$"""
            "{{path}}": {"get": {"operationId": "{{id}}", "tags": ["T"], {{list}}
            """;

        GeneratorRun run = TestProject.With(
            ("madaster-1.json", One("v1.0", Operation("/v1.0/a", "Things") + "," + Operation("/v1.0/b", "GetThings"))),
            ("madaster-2.json", One("v2.0", Operation("/v2.0/a", "GetOthers"))),
            ("madaster-3.json", One("v3.0", Operation("/v3.0/a", "Others")))).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("EnumerateOthersAsync", run.Files["Madaster.MadasterLatestClient.g.cs"]);
    }

    private static GeneratorRun Run(string root, string path, string operation, string method = "get")
    {
        GeneratorRun run = TestProject.With(("madaster.json", Document(root, path, operation, method))).Run();
        Assert.Empty(run.CompilerDiagnostics);
        return run;
    }

    private static string Document(string root, string path, string operation, string method = "get") => """
        {
          "openapi": "3.0.1",
          "info": {"title": "t", "version": "v1.0"},
          ROOT
          "paths": {
            "PATH": {"METHOD": {"operationId": "T_Call", "tags": ["T"], OPERATION "responses": {"204": {"description": "d"}}}}
          },
          "components": {"securitySchemes": {
            "k": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
            "other": {"type": "apiKey", "in": "header", "name": "X-Other"}}}
        }
        """.Replace("ROOT", root).Replace("PATH", path).Replace("METHOD", method).Replace("OPERATION", operation);
}
