using System.Reflection;
using System.Text.Json;
using MadasterGen.Tests.Calls;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Enums of numbers are types as those of strings are: values that the document does not know are kept.</summary>
public class NumberEnumTests
{
    private const string Schemas = """
            Priority:
              type: integer
              format: int32
              enum: [1, 2, -3, 4, 5, 6]
              default: 2
              x-enum-varnames: [low, Value, Low, Same, Same, '1 <b>']
              x-enum-descriptions: [Can wait., 'Is <b>urgent</b>.']
            Big: { type: integer, format: uint64, enum: [0, 18446744073709551615] }
            Ratio: { type: number, enum: [0.5, 1, 1e30, -0.25], x-enumNames: [Half, Whole] }
            Price: { type: number, format: decimal, enum: [0.10, 12] }
            Open: { enum: [10, 20] }
            Annotated:
              oneOf:
              - { type: integer, enum: [100], title: Small, description: A small one. }
              - { type: integer, enum: [200], title: Large }
            Either: { oneOf: [{ $ref: '#/components/schemas/Priority' }, { type: string }] }
            Wide: { anyOf: [{ $ref: '#/components/schemas/Priority' }, { type: integer, format: int64 }, { type: boolean }] }
            Two: { oneOf: [{ $ref: '#/components/schemas/Priority' }, { $ref: '#/components/schemas/Big' }, { type: string }] }
            Thing:
              type: object
              required: [kind]
              properties:
                priority: { $ref: '#/components/schemas/Priority' }
                orNull: { type: integer, nullable: true, enum: [7, null, 8], x-enum-varnames: [Seven, Nothing, Eight] }
                list: { type: array, items: { $ref: '#/components/schemas/Priority' } }
                nulls: { type: array, items: { type: integer, nullable: true, enum: [1] } }
                map: { type: object, additionalProperties: { $ref: '#/components/schemas/Priority' } }
                big: { $ref: '#/components/schemas/Big' }
                ratio: { $ref: '#/components/schemas/Ratio' }
                price: { $ref: '#/components/schemas/Price' }
                open: { $ref: '#/components/schemas/Open' }
                annotated: { $ref: '#/components/schemas/Annotated' }
                kind: { type: integer, enum: [42] }
                either: { $ref: '#/components/schemas/Either' }
                wide: { $ref: '#/components/schemas/Wide' }
                two: { $ref: '#/components/schemas/Two' }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => new($$"""
        openapi: 3.0.3
        info: { title: Numbers, version: v1.0 }
        paths:
          /things/{p}:
            put:
              operationId: Put
              parameters:
              - { name: p, in: path, required: true, schema: { $ref: '#/components/schemas/Priority' } }
              - { name: q, in: query, schema: { $ref: '#/components/schemas/Ratio' } }
              - { name: l, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Priority' } } }
              - { name: e, in: query, schema: { $ref: '#/components/schemas/Either' } }
              - { name: X-H, in: header, schema: { $ref: '#/components/schemas/Big' } }
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, properties: { f: { $ref: '#/components/schemas/Priority' }, g: { $ref: '#/components/schemas/Price' } } }
              responses:
                '200':
                  description: The thing.
                  headers: { X-Level: { schema: { $ref: '#/components/schemas/Priority' } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
        {{Schemas}}
        """));

    [Theory]
    [InlineData("priority", "1")]
    [InlineData("priority", "77")]
    [InlineData("orNull", "null")]
    [InlineData("orNull", "9")]
    [InlineData("list", "[1,77,-3]")]
    [InlineData("nulls", "[1,null,2]")]
    [InlineData("map", """{"a":1,"b":77}""")]
    [InlineData("big", "18446744073709551615")]
    [InlineData("big", "3")]
    [InlineData("ratio", "0.5")]
    [InlineData("ratio", "1E+30")]
    [InlineData("ratio", "0.75")]
    [InlineData("price", "0.10")]
    [InlineData("price", "12.50")]
    [InlineData("open", "10")]
    [InlineData("open", "-5")]
    [InlineData("annotated", "300")]
    [InlineData("kind", "43")]
    [InlineData("either", "1")]
    [InlineData("either", "77")]
    [InlineData("either", "\"x\"")]
    [InlineData("wide", "9223372036854775807")]
    [InlineData("wide", "true")]
    [InlineData("two", "18446744073709551615")]
    [InlineData("two", "\"1\"")]
    public void Values_survive_a_round_trip_known_or_not(string member, string json) =>
        Assert.Equal($"{{\"{member}\":{json}}}", JsonSerializer.Serialize(Read("Thing", $"{{\"{member}\":{json}}}")));

    [Theory]
    [InlineData("Priority", "1", "Low_340CA71C")]
    [InlineData("Priority", "1.0", "Low_340CA71C")]
    [InlineData("Priority", "2", "ValueValue")]
    [InlineData("Priority", "7", "Unrecognized")]
    [InlineData("Priority", "0", "Unrecognized")]
    [InlineData("Big", "0", "_0")]
    [InlineData("Ratio", "0.5", "Half")]
    [InlineData("Ratio", "1", "Whole")]
    [InlineData("Ratio", "1e30", "_1E_30")]
    [InlineData("Ratio", "-0.25", "Minus0_25")]
    [InlineData("Price", "0.1", "_0_1")]
    [InlineData("Open", "20", "_20")]
    [InlineData("Annotated", "100", "Small")]
    [InlineData("ThingOrNull", "8", "Eight")]
    public void Names_are_those_of_the_document_or_made_of_the_number(string type, string json, string name)
    {
        object value = Read(type, json);

        Assert.Equal(name, value.GetType().GetMethod("ToKnown")!.Invoke(value, [])!.ToString());
        if (name != "Unrecognized")
            Assert.Equal(value, value.GetType().GetProperty(name)!.GetValue(null));
    }

    [Theory]
    [InlineData("{ const: 100, title: Small, description: A small one. }", "{ const: 200, title: Large }")]
    [InlineData("{ type: integer, const: 100, title: Small, description: A small one. }", "{ type: integer, enum: [200], title: Large }")]
    public void Constants_with_words_give_the_type_of_the_enums_of_one(string small, string large)
    {
        static string Client(string version, string one, string other) => string.Concat(TestProject.With(("numbers.openapi.yaml", $$"""
            openapi: {{version}}
            info: { title: Numbers, version: v1.0 }
            paths:
              /v1.0/sizes: { get: { operationId: Get, responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Size' } } } } } } }
            components:
              schemas:
                Size: { type: object, properties: { a: { oneOf: [{{one}}, {{other}}] }, b: { anyOf: [{{one}}, {{other}}] } } }
            """)).Run().FilesOfAnyText.Where(file => file.Key.Contains("V1_0", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value));

        string client = Client("3.1.0", small, large);

        Assert.Equal(
            Client("3.0.3", "{ type: integer, enum: [100], title: Small, description: A small one. }", "{ type: integer, enum: [200], title: Large }"),
            client);
        Assert.Contains("A small one.", client, StringComparison.Ordinal);
        Assert.Contains(" Small ", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_of_one_name_have_suffixes_of_their_numbers() => Assert.Equal(
        ["Low_340CA71C", "ValueValue", "Low_16CD0D51", "Same_310CA263", "Same_300CA0D0", "_1__b_"],
        Read("Priority", "1").GetType().GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name));

    [Fact]
    public void They_are_equal_by_value_and_print_the_number()
    {
        object one = Read("Priority", "77");

        Assert.Equal(one, Activator.CreateInstance(one.GetType(), 77));
        Assert.NotEqual(one, Activator.CreateInstance(one.GetType()));
        Assert.Equal("77", one.ToString());
        Assert.Equal(77, one.GetType().GetProperty("Value")!.GetValue(one));
        Assert.Equal("0.5", Read("Ratio", "0.5").ToString());
    }

    [Fact]
    public void A_new_object_has_its_only_value() =>
        Assert.Equal("""{"kind":42}""", JsonSerializer.Serialize(Activator.CreateInstance(Read("Thing", "{}").GetType())));

    [Fact]
    public void They_are_keys_of_dictionaries_too()
    {
        Type keys = typeof(Dictionary<,>).MakeGenericType(Read("Ratio", "1").GetType(), typeof(string));

        Assert.Equal("""{"0.5":"a","7":"b"}""", JsonSerializer.Serialize(JsonSerializer.Deserialize("""{"0.5":"a","7":"b"}""", keys)));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("1.5")]
    [InlineData("3000000000")]
    [InlineData("true")]
    public void What_is_no_such_number_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Read("Priority", json));

    [Fact]
    public async Task They_go_out_in_paths_queries_headers_and_forms()
    {
        CalledClient client = s_client.Value;
        client.Server.Body = """{"kind":42}""";
        client.Server.ResponseHeaders = "X-Level: 77";
        Array list = Array.CreateInstance(Read("Priority", "1").GetType(), 2);
        list.SetValue(Read("Priority", "1"), 0);
        list.SetValue(Read("Priority", "-3"), 1);

        await client.CallAsync(
            "PutAsync", ("p", Read("Priority", "77")), ("q", Read("Ratio", "0.5")), ("l", list), ("e", Read("Either", "5")),
            ("xH", Read("Big", "18446744073709551615")), ("f", Read("Priority", "2")), ("g", Read("Price", "0.10")));

        Assert.Equal("PUT /things/77?q=0.5&l=1&l=-3&e=5", client.Server.Asked);
        Assert.Contains("X-H: 18446744073709551615\n", client.Server.Headers, StringComparison.Ordinal);
        Assert.Equal("f=2&g=0.10", client.Server.Sent);
    }

    private static object Read(string type, string json) => s_client.Value.Read("Madaster.V1_0." + type, json);
}
