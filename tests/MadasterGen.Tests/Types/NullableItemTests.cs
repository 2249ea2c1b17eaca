using System.Reflection;
using System.Text;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Lists whose elements can be <c>null</c>, in requests and responses.</summary>
public class NullableItemTests
{
    private const string Schemas = "\"Thing\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } }, \"Color\": { \"type\": \"string\", \"enum\": [\"red\"] }";

    [Theory]
    [InlineData("\"type\": \"integer\"")]
    [InlineData("\"type\": \"number\"")]
    [InlineData("\"type\": \"boolean\"")]
    [InlineData("\"type\": \"string\"")]
    [InlineData("\"type\": \"string\", \"format\": \"uri\"")]
    [InlineData("\"type\": \"string\", \"format\": \"date\"")]
    [InlineData("\"type\": \"string\", \"format\": \"uuid\"")]
    [InlineData("\"allOf\": [ { \"$ref\": \"#/components/schemas/Color\" } ]")]
    [InlineData("\"type\": \"array\", \"items\": { \"type\": \"integer\" }")]
    public void Go_into_query_header_and_form(string item)
    {
        string list = $"\"schema\": {{ \"type\": \"array\", \"items\": {{ {item}, \"nullable\": true }} }}";
        string parameters = $"\"parameters\": [ {{ \"name\": \"a\", \"in\": \"query\", {list} }}, {{ \"name\": \"b\", \"in\": \"query\", \"explode\": false, {list} }}, "
            + $"{{ \"name\": \"c\", \"in\": \"header\", {list} }}, {{ \"name\": \"d\", \"in\": \"query\", \"required\": true, {list} }} ], ";
        string fields = $"{{ \"type\": \"object\", \"properties\": {{ \"items\": {list.Substring("\"schema\": ".Length)}, \"one\": {{ {item}, \"nullable\": true }} }} }}";

        foreach (string mediaType in new[] { "application/x-www-form-urlencoded", "multipart/form-data" })
        {
            string body = $"\"requestBody\": {{ \"content\": {{ \"{mediaType}\": {{ \"schema\": {fields} }} }} }}, ";
            string document = SmallDocument.Of(Schemas, parameters + body).Replace("\"get\":", "\"post\":", StringComparison.Ordinal);
            Assert.Empty(TestProject.With(("madaster.json", document)).Run().CompilerDiagnostics);
        }
    }

    [Fact]
    public void A_form_sends_bytes_as_base64()
    {
        foreach (string mediaType in new[] { "application/x-www-form-urlencoded", "multipart/form-data" })
        {
            string body = $"\"requestBody\": {{ \"content\": {{ \"{mediaType}\": {{ \"schema\": {{ \"type\": \"object\", \"required\": [\"a\"], \"properties\": {{ \"a\": {{ \"type\": \"string\", \"format\": \"byte\" }}, \"b\": {{ \"type\": \"string\", \"format\": \"byte\" }} }} }} }} }} }}, ";
            string document = SmallDocument.Of(Schemas, body).Replace("\"get\":", "\"post\":", StringComparison.Ordinal);
            TestProject project = TestProject.With(("madaster.json", document));
            Assert.Empty(project.Run().CompilerDiagnostics);
            LoadedClient client = new(project);
            MethodInfo of = client.Type("Madaster.MadasterText").GetMethod("Of", BindingFlags.Static | BindingFlags.NonPublic, [typeof(byte[])])!;
            Assert.Equal("AQL/", of.Invoke(null, [new byte[] { 1, 2, 255 }]));
        }
    }

    [Theory]
    [InlineData("\"type\": \"integer\"", "[1,null,2]", "1,,2")]
    [InlineData("\"type\": \"string\"", "[\"a\",null]", "a,")]
    [InlineData("\"$ref\": \"#/components/schemas/Maybe\"", "[null,{\"a\":\"x\"}]", ",Maybe { A = x }")]
    public async Task A_sequence_gives_the_nulls_that_the_document_allows(string item, string json, string expected)
    {
        const string Maybe = "\"Maybe\": { \"type\": \"object\", \"nullable\": true, \"properties\": { \"a\": { \"type\": \"string\" } } }";
        string response = $"{{ \"type\": \"array\", \"items\": {{ {item}{(item.Contains("$ref", StringComparison.Ordinal) ? "" : ", \"nullable\": true")} }} }}";
        const string Paged = "\"parameters\": [ { \"name\": \"skip\", \"in\": \"query\", \"schema\": { \"type\": \"integer\" } }, { \"name\": \"take\", \"in\": \"query\", \"schema\": { \"type\": \"integer\" } } ], ";

        foreach (string operation in new[] { "", Paged })
        {
            TestProject project = SmallDocument.Project(Maybe, operation, response);
            Assert.Empty(project.Run().CompilerDiagnostics);
            LoadedClient loaded = new(project);
            using HttpClient http = new(new Fixed(json)) { BaseAddress = new Uri("https://api.madaster.com/") };
            object client = Activator.CreateInstance(loaded.Type("Madaster.MadasterClient"), http, Options(loaded))!;
            object version = client.GetType().GetProperty("V1_0")!.GetValue(client)!;
            object tag = version.GetType().GetProperty("Thing")!.GetValue(version)!;
            MethodInfo method = tag.GetType().GetMethods().Single(m => m.Name.StartsWith("Enumerate", StringComparison.Ordinal));
            object sequence = method.Invoke(tag, [.. method.GetParameters().Select(p => p.ParameterType == typeof(CancellationToken) ? default(CancellationToken) : p.DefaultValue)])!;

            Assert.Equal(expected, await Texts(sequence));
        }
    }

    private static object Options(LoadedClient loaded)
    {
        object options = Activator.CreateInstance(loaded.Type("Madaster.MadasterClientOptions"))!;
        options.GetType().GetProperty("ApiKey")?.SetValue(options, "key");
        return options;
    }

    private static async Task<string> Texts(object sequence)
    {
        MethodInfo collect = typeof(NullableItemTests).GetMethod(nameof(Collect), BindingFlags.Static | BindingFlags.NonPublic)!;
        Type element = sequence.GetType().GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GetGenericArguments()[0];
        return await (Task<string>)collect.MakeGenericMethod(element).Invoke(null, [sequence])!;
    }

    private static async Task<string> Collect<T>(IAsyncEnumerable<T> sequence)
    {
        List<string> texts = [];
        await foreach (T element in sequence)
            texts.Add(element?.ToString() ?? "");
        return string.Join(',', texts);
    }

    private sealed class Fixed(string json) : HttpMessageHandler
    {
        private string _next = json;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = new() { Content = new StringContent(_next, Encoding.UTF8, "application/json"), RequestMessage = request };
            _next = "[]";
            return Task.FromResult(response);
        }
    }
}
