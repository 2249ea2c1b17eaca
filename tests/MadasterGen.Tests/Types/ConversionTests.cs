using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Requests made from responses, where a response can hold the request's type too.</summary>
public class ConversionTests
{
    private static readonly string[] Kinds =
    [
        "\"type\": \"integer\"", "\"type\": \"integer\", \"format\": \"int64\"", "\"type\": \"integer\", \"format\": \"uint64\"", "\"type\": \"number\"", "\"type\": \"boolean\"", "\"type\": \"string\"",
        "\"type\": \"string\", \"format\": \"uuid\"", "\"type\": \"string\", \"format\": \"date-time\"", "\"type\": \"string\", \"format\": \"uri\"",
        "\"type\": \"string\", \"format\": \"byte\"", "\"type\": \"string\", \"enum\": [\"red\"]", "\"type\": \"array\", \"items\": { \"type\": \"integer\" }",
        "\"type\": \"object\", \"additionalProperties\": { \"type\": \"integer\" }", "\"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } }", "",
    ];

    public static TheoryData<bool, bool, bool, bool> Presences()
    {
        TheoryData<bool, bool, bool, bool> data = [];
        for (int bits = 0; bits < 16; bits++)
            data.Add((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
        return data;
    }

    [Fact]
    public void A_value_that_the_response_lacks_is_sent_when_it_is_given()
    {
        string response = Object("ThingResponse", "\"name\": { \"type\": \"string\" }");
        string request = Object("ThingRequest", "\"name\": { \"type\": \"string\" }, \"received\": { \"type\": \"integer\", \"format\": \"int64\" }");
        TestProject project = SmallDocument.Project($"{Both}, {response}, {request}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);
        object read = client.Read("Madaster.V1_0.ThingResponse", """{ "name": "first" }""")!;
        MethodInfo convert = read.GetType().GetMethod("ToThingRequest")!;

        Assert.Equal("""{"name":"first","received":0}""", LoadedClient.Write(convert.Invoke(read, [0L])!));
        Assert.Equal("""{"name":"first"}""", LoadedClient.Write(convert.Invoke(read, [null])!));
    }

    [Theory]
    [MemberData(nameof(Presences))]
    public void Every_kind_of_value_compiles(bool responseRequires, bool responseNullable, bool requestRequires, bool requestNullable)
    {
        string response = Object("ThingResponse", Properties("p", responseNullable), responseRequires ? Names("p") : "");
        string request = Object(
            "ThingRequest",
            Properties("p", requestNullable) + ", " + Properties("q", requestNullable),
            requestRequires ? Names("p") + ", " + Names("q") : "");

        Assert.Empty(SmallDocument.Project($"{Both}, {response}, {request}").Run().CompilerDiagnostics);
    }

    private static string Both => Object("Both", $"\"a\": {SmallDocument.Ref("ThingResponse")}, \"b\": {SmallDocument.Ref("ThingRequest")}");

    private static string Object(string name, string properties, string required = "") =>
        $"\"{name}\": {{ \"type\": \"object\", \"properties\": {{ {properties} }}{(required.Length > 0 ? $", \"required\": [ {required} ]" : "")} }}";

    private static string Properties(string prefix, bool isNullable) => string.Join(", ", Kinds.Select((kind, index) =>
        $"\"{prefix}{index}\": {{ {kind}{(isNullable ? (kind.Length > 0 ? ", " : "") + "\"nullable\": true" : "")} }}"));

    private static string Names(string prefix) => string.Join(", ", Kinds.Select((_, index) => $"\"{prefix}{index}\""));
}
