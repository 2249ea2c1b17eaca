using System.Reflection;
using System.Text.Json.Serialization;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests;

/// <summary>No schema of the documents and no generated type is left out.</summary>
public class SchemaTests
{
    [Fact]
    public void Every_generated_type_is_that_of_a_schema_which_the_properties_are_tried_on()
    {
        IEnumerable<Type> generated = Assembly.GetExecutingAssembly().GetTypes()
            .Where(t => t.Namespace is "Madaster" or "Madaster.V3_0" or "Madaster.V4_0" && t.IsDefined(typeof(JsonConverterAttribute), false));
        // An unknown kind is what its base becomes.
        IEnumerable<string> types = generated.Select(t => t.FullName!)
            .Where(n => n is not ("Madaster.V4_0.UnknownCommodityBase" or "Madaster.V4_0.UnknownBaseChildReference"));
        Assert.Equal(types.Order(), SchemaCase.All.Select(s => s.Type.FullName!).Distinct().Order());
    }

    [Theory]
    [InlineData("v3.0")]
    [InlineData("v4.0")]
    public void Every_schema_of_the_document_is_tried(string version)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(version)!);
        string text = reader.ReadToEnd();
        // The text itself, without the reader that the cases are made by: names under "schemas", one level in.
        IEnumerable<string> names = version == "v3.0"
            ? System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name)
            : text.Split('\n').SkipWhile(line => line != "  schemas:").Skip(1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal))
                .Where(line => line[4] != ' ').Select(line => line.Trim().TrimEnd(':'));
        Assert.Equal(names.Order(), SchemaCase.All.Where(s => s.Version == version).Select(s => s.Shape.Name).Order());
        Assert.Equal(44, names.Count());
    }
}
