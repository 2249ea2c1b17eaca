using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Additional properties of bases, and of responses that become requests.</summary>
public class AdditionalTests
{
    private const string Pets = """
        "Animal": { "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } }, "discriminator": { "propertyName": "kind" }, "additionalProperties": { "type": "string" } },
        "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "bark": { "type": "string" } } } ] }
        """;

    [Fact]
    public void A_request_takes_the_additional_properties_of_its_response_along()
    {
        const string Of = "\"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" }, \"b\": { \"type\": \"integer\" } }, \"additionalProperties\": { \"type\": \"string\" }";
        TestProject project = SmallDocument.Project($"\"NameResponse\": {{ {Of} }}, \"NameRequest\": {{ {Of.Replace("\"b\"", "\"c\"", StringComparison.Ordinal)} }}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);
        object response = client.Read("Madaster.V1_0.NameResponse", """{"a":"x","c":"y","d":"z"}""")!;

        object request = response.GetType().GetMethod("ToNameRequest")!.Invoke(response, [5L])!;

        Assert.Equal("""{"a":"x","c":5,"d":"z"}""", LoadedClient.Write(request));
        Assert.Equal("""{"a":"x","c":"y","d":"z"}""", LoadedClient.Write(response));
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("bark")]
    public void A_declared_name_is_no_additional_one(string name)
    {
        TestProject project = SmallDocument.Project(Pets);
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);
        Type type = client.Type("Madaster.V1_0.Dog");
        object dog = Activator.CreateInstance(type)!;

        TargetInvocationException indexer = Assert.Throws<TargetInvocationException>(() => type.GetProperty("Item")!.SetValue(dog, "x", [name]));
        TargetInvocationException whole = Assert.Throws<TargetInvocationException>(() =>
            type.GetProperty("AdditionalProperties")!.SetValue(dog, new Dictionary<string, string> { [name] = "x" }));

        Assert.IsType<ArgumentException>(indexer.InnerException);
        Assert.IsType<ArgumentException>(whole.InnerException);
    }

    [Fact]
    public void Other_names_and_those_of_the_base_are_set_by_the_indexer()
    {
        LoadedClient client = new(SmallDocument.Project(Pets));
        Type type = client.Type("Madaster.V1_0.Dog");
        object dog = Activator.CreateInstance(type)!;

        type.GetProperty("Item")!.SetValue(dog, "x", ["name"]);
        type.GetProperty("Item")!.SetValue(dog, "y", ["other"]);

        Assert.Equal("""{"kind":"Dog","name":"x","other":"y"}""", LoadedClient.Write(dog));
    }
}
