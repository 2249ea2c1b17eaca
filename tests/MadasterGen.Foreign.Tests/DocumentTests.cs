using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Foreign.Tests.Servers;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Foreign.Tests;

/// <summary>The documents that the clients are made of are those that the servers publish.</summary>
public sealed class DocumentTests(FastifyServer fastify, NestServer nest, HonoServer hono)
    : IClassFixture<FastifyServer>, IClassFixture<NestServer>, IClassFixture<HonoServer>
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [ServerFact("fastify")]
    public Task The_document_is_what_Fastify_writes() => AssertIsAsync("fastify.json", new Uri(fastify.Address, "openapi.json"));

    [ServerFact("nestjs")]
    public Task The_document_is_what_NestJS_writes() => AssertIsAsync("nestjs.json", new Uri(nest.Address, "openapi.json"));

    [ServerFact("hono")]
    public Task The_document_is_what_Hono_writes() => AssertIsAsync("hono.json", new Uri(hono.Address, "openapi.json"));

    private static async Task AssertIsAsync(string file, Uri address)
    {
        using HttpClient http = new();
        JsonNode document = JsonNode.Parse(await http.GetStringAsync(address))!;
        string text = document.ToJsonString(s_indented).ReplaceLineEndings("\n") + "\n";
        string path = Repository.PathOf("tests", "MadasterGen.Foreign.Tests", "Documents", file);
        if (Environment.GetEnvironmentVariable("MADASTERGEN_ACCEPT") == "1")
            await File.WriteAllTextAsync(path, text);

        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }
}
