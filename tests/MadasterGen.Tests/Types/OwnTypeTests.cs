using MadasterGen.Tests.Calls;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Types;

/// <summary>Types of the project's own that stand for schemas.</summary>
public sealed class OwnTypeTests
{
    private const string Document = """
        openapi: 3.0.1
        info: { title: Small, version: v1.0 }
        paths:
          /api/v1.0/person/{level}:
            get:
              tags: [Person]
              operationId: Person_Get
              parameters:
                - { name: level, in: path, required: true, schema: { $ref: '#/components/schemas/Level' } }
                - { name: floor, in: query, schema: { $ref: '#/components/schemas/Level' } }
              responses:
                '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Person' } } } }
            put:
              tags: [Person]
              operationId: Person_Put
              parameters:
                - { name: level, in: path, required: true, schema: { $ref: '#/components/schemas/Level' } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Address' } } } }
              responses:
                '200': { description: d, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Address' } } } } }
        components:
          schemas:
            Address: { type: object, properties: { street: { type: string }, city: { type: string } } }
            Level: { type: string, enum: [low, high] }
            Extra: { type: object, properties: { anything: { type: string } } }
            Pet:
              type: object
              required: [kind]
              properties: { kind: { type: string } }
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } }
            Cat: { allOf: [ { $ref: '#/components/schemas/Pet' } ] }
            Person:
              type: object
              required: [home]
              properties:
                home: { $ref: '#/components/schemas/Address' }
                work: { $ref: '#/components/schemas/Address' }
                others: { type: array, items: { $ref: '#/components/schemas/Address' } }
                byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Address' } }
                level: { $ref: '#/components/schemas/Level' }
                extra: { $ref: '#/components/schemas/Extra' }
                pet: { $ref: '#/components/schemas/Pet' }
        """;

    private const string Own = """
        #pragma warning disable CS1591
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace Contoso;

        [JsonConverter(typeof(AddressConverter))]
        public sealed record Address(string Line);

        public sealed class AddressConverter : JsonConverter<Address>
        {
            public override Address Read(ref Utf8JsonReader reader, System.Type type, JsonSerializerOptions options)
            {
                using JsonDocument document = JsonDocument.ParseValue(ref reader);
                return new Address($"{document.RootElement.GetProperty("street")}, {document.RootElement.GetProperty("city")}");
            }

            public override void Write(Utf8JsonWriter writer, Address value, JsonSerializerOptions options)
            {
                string[] parts = value.Line.Split(", ");
                writer.WriteStartObject();
                writer.WriteString("street", parts[0]);
                writer.WriteString("city", parts[1]);
                writer.WriteEndObject();
            }
        }

        public static class Levels
        {
            [JsonConverter(typeof(LevelConverter))]
            public readonly record struct Level(int Height);
        }

        public sealed class LevelConverter : JsonConverter<Levels.Level>
        {
            public override Levels.Level Read(ref Utf8JsonReader reader, System.Type type, JsonSerializerOptions options) =>
                new(reader.GetString() == "high" ? 2 : 1);

            public override void Write(Utf8JsonWriter writer, Levels.Level value, JsonSerializerOptions options) =>
                writer.WriteStringValue(value.Height > 1 ? "high" : "low");
        }

        public sealed record Bare;

        [JsonConverter(typeof(JsonStringEnumConverter))]
        public enum Phase { low, high }

        [JsonConverter(typeof(AddressConverter))]
        internal sealed record Hidden;

        [JsonConverter(typeof(AddressConverter))]
        public interface IAddress;
        """;

    private const string Types = "Address=Contoso.Address|Level=struct Contoso.Levels.Level|!Extra";

    private static TestProject Project(string types) => TestProject.With(("small.openapi.yaml", Document)) with
    {
        Sources = [Own],
        Properties = TestProject.With().Properties.SetItem("MadasterGenOwnTypes", types),
    };

    [Fact]
    public void They_are_in_properties_lists_maps_parameters_bodies_and_results()
    {
        GeneratorRun run = Project(Types).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(run.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        string person = run.Files["Madaster.V1_0.Person.g.cs"];
        string client = run.Files["Madaster.V1_0.PersonClient.g.cs"];
        Assert.Contains("global::Contoso.Address Home", person, StringComparison.Ordinal);
        Assert.Contains("global::Contoso.Address? Work", person, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Contoso.Address> Others", person, StringComparison.Ordinal);
        Assert.Contains("global::System.Text.Json.JsonElement Extra", person, StringComparison.Ordinal);
        Assert.Contains("global::Contoso.Levels.Level level", client, StringComparison.Ordinal);
        Assert.Contains("global::Contoso.Levels.Level? floor = null", client, StringComparison.Ordinal);
        Assert.Matches(@"\bglobal::Contoso\.Address [a-z]+,", client);
        Assert.DoesNotContain("Madaster.V1_0.Address.g.cs", run.Files.Keys);
        Assert.DoesNotContain("Madaster.V1_0.Extra.g.cs", run.Files.Keys);
    }

    [Fact]
    public void They_may_stand_wherever_a_schema_may()
    {
        const string Everywhere = """
            openapi: 3.1.0
            info: { title: Small, version: v1.0 }
            paths:
              /api/v1.0/everywhere/{level}:
                post:
                  tags: [Everywhere]
                  operationId: Everywhere_Post
                  parameters:
                    - { name: level, in: path, required: true, schema: { $ref: '#/components/schemas/Level' } }
                    - { name: levels, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Level' } } }
                    - { name: deep, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Address' } }
                    - { name: spread, in: query, schema: { $ref: '#/components/schemas/Address' } }
                    - { name: json, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Address' } } } }
                    - { name: X-Level, in: header, schema: { $ref: '#/components/schemas/Level' } }
                    - { name: crumb, in: cookie, schema: { $ref: '#/components/schemas/Level' } }
                  requestBody:
                    content:
                      application/x-www-form-urlencoded:
                        schema:
                          type: object
                          properties:
                            home: { $ref: '#/components/schemas/Address' }
                            level: { $ref: '#/components/schemas/Level' }
                            levels: { type: array, items: { $ref: '#/components/schemas/Level' } }
                  responses:
                    '200':
                      description: d
                      headers: { X-Level: { schema: { $ref: '#/components/schemas/Level' } } }
                      content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Address' } } }
                    '400': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Address' } } } }
                put:
                  tags: [Everywhere]
                  operationId: Everywhere_Put
                  parameters:
                    - { name: level, in: path, required: true, schema: { $ref: '#/components/schemas/Level' } }
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            home: { $ref: '#/components/schemas/Address' }
                            all: { type: array, items: { $ref: '#/components/schemas/Address' } }
                            level: { $ref: '#/components/schemas/Level' }
                  responses:
                    '200': { description: d, content: { text/plain: { schema: { $ref: '#/components/schemas/Level' } } } }
                    '201': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Mixed' } } } }
            webhooks:
              moved: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Address' } } } }, responses: { '200': { description: d } } } }
            components:
              schemas:
                Address: { type: object, properties: { street: { type: string }, city: { type: string } } }
                Level: { type: string, enum: [low, high], default: low }
                Longer: { allOf: [ { $ref: '#/components/schemas/Address' }, { type: object, properties: { country: { type: string } } } ] }
                Same: { allOf: [ { $ref: '#/components/schemas/Address' } ] }
                Mixed: { oneOf: [ { $ref: '#/components/schemas/Address' }, { $ref: '#/components/schemas/Level' }, { type: integer } ] }
                MixedRequest:
                  type: object
                  properties: { home: { $ref: '#/components/schemas/Address' }, same: { $ref: '#/components/schemas/Same' }, level: { $ref: '#/components/schemas/Level' }, longer: { $ref: '#/components/schemas/Longer' } }
                MixedResponse:
                  type: object
                  required: [home]
                  additionalProperties: { $ref: '#/components/schemas/Address' }
                  properties: { home: { oneOf: [ { $ref: '#/components/schemas/Address' }, { type: 'null' } ] }, level: { $ref: '#/components/schemas/Level' } }
            """;
        TestProject project = Project("Address=Contoso.Address|Level=struct Contoso.Levels.Level");

        GeneratorRun run = (project with { Files = TestProject.With(("small.openapi.yaml", Everywhere)).Files }).Run();

        Assert.Empty(run.Diagnostics.Where(static d => d.Id is "MAD1009" or "MAD0017" or "MAD0018" || d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Their_converters_read_and_write_them()
    {
        const string Json = """{"home":{"street":"a","city":"b"},"others":[{"street":"c","city":"d"}],"byName":{"x":{"street":"e","city":"f"}},"level":"high","extra":{"anything":"z"}}""";
        LoadedClient client = new(Project(Types));

        object person = client.Read("Madaster.V1_0.Person", Json)!;

        Assert.Equal(Json, LoadedClient.Write(person));
        Assert.Equal("Address { Line = a, b }", $"{person.GetType().GetProperty("Home")!.GetValue(person)}");
        Assert.Equal(person, client.Read("Madaster.V1_0.Person", Json));
        Assert.NotEqual(person, client.Read("Madaster.V1_0.Person", Json.Replace("\"d\"", "\"other\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_converter_that_makes_another_one_reads_and_writes()
    {
        LoadedClient client = new(Project("Level=struct Contoso.Phase"));

        object person = client.Read("Madaster.V1_0.Person", """{"home":{},"level":"high"}""")!;

        Assert.Equal("high", $"{person.GetType().GetProperty("Level")!.GetValue(person)}");
        Assert.Equal("""{"home":{},"level":"high"}""", LoadedClient.Write(person));
    }

    [Fact]
    public async Task They_are_sent_as_the_document_says_of_their_schemas()
    {
        const string Sent = """
            openapi: 3.0.3
            info: { title: Small, version: v1.0 }
            paths:
              /things/{level}:
                put:
                  operationId: putThing
                  parameters:
                    - { name: level, in: path, required: true, schema: { $ref: '#/components/schemas/Level' } }
                    - { name: levels, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Level' } } }
                    - { name: deep, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Address' } }
                    - { name: spread, in: query, schema: { $ref: '#/components/schemas/Address' } }
                  requestBody:
                    content:
                      application/x-www-form-urlencoded:
                        schema: { type: object, properties: { size: { $ref: '#/components/schemas/Level' }, sizes: { type: array, items: { $ref: '#/components/schemas/Level' } } } }
                  responses: { '204': { description: d } }
            components:
              schemas:
                Address: { type: object, properties: { street: { type: string }, city: { type: string } } }
                Level: { type: string, enum: [low, high] }
            """;
        TestProject project = Project("Address=Contoso.Address|Level=struct Contoso.Levels.Level") with { Files = TestProject.With(("madaster.yaml", Sent)).Files };
        using CalledClient client = new(project);
        object low = Activator.CreateInstance(client.Type("Contoso.Levels+Level"), 1)!;
        object high = Activator.CreateInstance(client.Type("Contoso.Levels+Level"), 2)!;
        object address = Activator.CreateInstance(client.Type("Contoso.Address"), "a, b")!;
        Array levels = Array.CreateInstance(low.GetType(), 2);
        levels.SetValue(low, 0);
        levels.SetValue(high, 1);

        await client.CallAsync("PutThingAsync", ("level", high), ("levels", levels), ("deep", address), ("spread", address), ("size", low), ("sizes", levels));

        Assert.Equal("PUT /things/high?levels=low&levels=high&deep%5Bstreet%5D=a&deep%5Bcity%5D=b&street=a&city=b", client.Server.Asked);
        Assert.Equal("size=low&sizes=low&sizes=high", client.Server.Sent);
    }

    [Theory]
    [InlineData("Adress=Contoso.Address", "warning MAD0017", "'Adress', which no document has")]
    [InlineData("Pet=Contoso.Address", "warning MAD0017", "'Pet', which is told apart from others by a discriminator")]
    [InlineData("Address=Contoso.Adress", "error MAD0018", "'Contoso.Adress' for the schema 'Address'. Neither the project nor what it references has this type")]
    [InlineData("Address=Contoso.Bare", "error MAD0018", "It has no converter: put [JsonConverter(typeof(…))] on it")]
    [InlineData("Address=Contoso.Hidden", "error MAD0018", "It is not public, and the client is: make it public, or set MadasterGenVisibility to internal")]
    [InlineData("Address=Contoso.IAddress", "error MAD0018", "A value of it cannot be made: name a class, a record or a struct")]
    [InlineData("Level=Contoso.Levels.Level", "error MAD0018", "It is a struct: write 'Level=struct Contoso.Levels.Level'")]
    [InlineData("Address=struct Contoso.Address", "error MAD0018", "It is no struct: write 'Address=Contoso.Address'")]
    public void What_is_wrong_with_an_entry_is_said_with_the_cure(string entry, string severity, string sentence)
    {
        GeneratorRun run = Project(entry).Run();

        string message = Assert.Single(run.Diagnostics.Select(static d => d.ToString()), d => d.Contains("MAD001", StringComparison.Ordinal));
        Assert.Contains(severity, message, StringComparison.Ordinal);
        Assert.Contains(sentence, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_in_one_edit_is_found_in_the_next_without_a_file_written_again()
    {
        GeneratorRun before = (Project(Types) with { Sources = [Own.Replace("record Address(", "record Adress(", StringComparison.Ordinal)] }).Run();

        GeneratorRun after = before.Then(static compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Own, (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

        Assert.Contains(before.Diagnostics, static d => d.Id == "MAD0018");
        Assert.DoesNotContain(after.Diagnostics, static d => d.Id == "MAD0018");
        Assert.All(after.Reasons(TrackingNames.TypeFiles), static reason => Assert.Contains(reason, (IncrementalStepRunReason[])[IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged]));
    }
}
