using MadasterGen.Model;
using MadasterGen.Reading.Files;
using static MadasterGen.Core.Tests.Reading.Files.FileDocuments;

namespace MadasterGen.Core.Tests.Reading.Files;

/// <summary>A file that nothing but the mapping of a discriminator names is a part of the document.</summary>
public class MappedFileTests
{
    private const string Base = """
        paths: {}
        components:
          schemas:
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator:
                propertyName: kind
        """;

    private static readonly GivenFile s_dog = File(
        "dog.yaml", "allOf: [{$ref: 'main.yaml#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]\n");

    private static readonly GivenFile s_cats = File(
        "cats.json", """{"components":{"schemas":{"Cat":{"allOf":[{"$ref":"main.yaml#/components/schemas/Pet"},{"type":"object","properties":{"purr":{"type":"string"}}}]}}}}""");

    [Theory]
    [InlineData("        mapping:\n          dog: dog.yaml\n          cat: 'cats.json#/components/schemas/Cat'\n")]
    [InlineData("        mapping:\n\n          # Two kinds.\n          dog: ./dog.yaml\n          cat: \"cats.json#/components/schemas/Cat\"\n    Other: {type: object}\n")]
    [InlineData("        mapping: {dog: dog.yaml, cat: 'cats.json#/components/schemas/Cat'}\n")]
    [InlineData("        mapping: {\n          'dog': dog.yaml,\n          cat: cats.json#/components/schemas/Cat }\n")]
    public void The_kinds_are_those_of_the_files(string mapping)
    {
        foreach (string version in (string[])["3.0.3", "3.1.1", "3.2.0"])
        {
            ApiModel model = ReadModel(Spec(Base + "\n" + mapping, version), s_dog, s_cats);

            Assert.Equal(
                ["dog dog", "cat Cat"],
                model.Schema("Pet").Discriminator!.Mapping.Select(entry => $"{entry.Value} {entry.SchemaName}"));
            Assert.Contains("bark", model.Schema("dog").AllOf[1].Properties.Select(property => property.Name));
            Assert.Contains("purr", model.Schema("Cat").AllOf[1].Properties.Select(property => property.Name));
        }
    }

    [Fact]
    public void So_is_the_kind_of_all_other_values()
    {
        ApiModel model = ReadModel(Spec(Base + "\n        defaultMapping: dog.yaml\n", "3.2.0"), s_dog);

        Assert.Equal("dog", model.Schema("Pet").Discriminator!.DefaultSchema);
    }

    [Fact]
    public void A_part_can_have_the_mapping()
    {
        ApiModel model = ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {Home: {type: object, properties: {pet: {$ref: 'pets.yaml#/Pet'}}}}}\n", "3.2.0"),
            File("pets.yaml", "Pet: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {dog: a/dog.yaml}, defaultMapping: a/other.yaml}}\n"),
            File("a/dog.yaml", "allOf: [{$ref: '../pets.yaml#/Pet'}]\n"),
            File("a/other.yaml", "allOf: [{$ref: '../pets.yaml#/Pet'}]\n"));

        ApiDiscriminator discriminator = model.Schema("Pet").Discriminator!;
        Assert.Equal(("dog", "other"), (Assert.Single(discriminator.Mapping).SchemaName, discriminator.DefaultSchema));
    }

    [Fact]
    public void A_file_that_is_not_given_is_reported_at_its_line() => Assert.Equal(
        ["main.yaml(13,11) MAD1005 dog.yaml"],
        Located(Spec(Base + "\n        mapping:\n          dog: dog.yaml\n")).Select(line => line.Split(" | ")[0]));

    [Theory]
    [InlineData("\"mapping\" : {\"a\": \"a.json\", \"b\": \"b\\/c.json#\\/d\"}", "a.json b/c.json")]
    [InlineData("\"mapping\"\n:\n{\n\"a\": \"a.json\"}", "a.json")]
    [InlineData("\"mapping\":\n{\n\"a\"\n: \"a.json\"}, \"c\": \"c.json\"", "a.json")]
    [InlineData("mapping: {a: Cat, b: My.Pets.Dog, c: '#/components/schemas/E'}", "")]
    [InlineData("mapping: {type: object, properties: {a: {default: a.json}}}", "")]
    [InlineData("mapping:\n  a: a.yaml\nb: b.yaml\n", "a.yaml")]
    [InlineData("  mapping:\n    a: a.yaml\n      c: c.yaml\n", "a.yaml")]
    [InlineData("mapping:\r\n  a: a.yaml\r\n  b: b.yml\r\n", "a.yaml b.yml")]
    [InlineData("mapping: &kinds\n  a: a.yaml\n", "a.yaml")]
    [InlineData("mapping: !!map {a: a.yaml}\n", "a.yaml")]
    [InlineData("mapping: # Kinds.\n\n  # One.\n  'a: b': a.yaml\n  c:d: e.yaml\n", "a.yaml e.yaml")]
    [InlineData("mapping:\n  a: a.yaml\n  mapping:\n    b: b.yaml\n", "a.yaml b.yaml")]
    [InlineData("mapping:\n  - a.yaml\n  ", "")]
    [InlineData("mapping:\n  'a\n", "")]
    [InlineData("mapping:\n  ", "")]
    [InlineData("defaultMapping: a.yaml", "a.yaml")]
    [InlineData("mapping", "")]
    [InlineData("mapping:", "")]
    [InlineData("mapping: {", "")]
    [InlineData("mapping: a", "")]
    public void Files_are_found_without_parsing(string text, string files) =>
        Assert.Equal(files, string.Join(' ', FileReferences.In(text, CancellationToken.None)));

    /// <summary>Were a place looked at for each key before it, these texts would take hours.</summary>
    [Theory]
    [InlineData("\"mapping\":1,")]
    [InlineData("mapping: ")]
    [InlineData("  mapping:\n")]
    [InlineData("  mapping:\n  a: b\n")]
    [InlineData("# mapping:\n")]
    [InlineData("mapping: {")]
    [InlineData("mapping: {a: b,\n")]
    [InlineData("mapping:\n\n")]
    [InlineData("  a: mapping: b: c\n")]
    public void A_text_full_of_keys_costs_no_more_than_its_length(string piece)
    {
        string text = "mapping:\n" + string.Concat(Enumerable.Repeat(piece, 500_000));

        Assert.Empty(FileReferences.In(text, CancellationToken.None));
    }
}
