namespace MadasterGen.Package.Tests;

/// <summary>A small document that has changed since it was accepted, with changes of every severity.</summary>
internal static class DriftedThings
{
    /// <summary>A project with the document and its accepted copy.</summary>
    public static Consumer AddDriftedThings(this Consumer consumer) => consumer
        .AddItem("<AdditionalFiles Include=\"madaster.yaml\" />")
        .AddSource("madaster.accepted.yaml", Document(
            "{name: {type: string}, old: {type: string}, size: {type: integer}, kind: {$ref: '#/components/schemas/Kind'}, code: {type: string, maxLength: 9}}", "int32", "[A, B]"))
        .AddSource("madaster.yaml", Document(
            "{name: {type: string, nullable: true}, new: {type: string}, size: {type: string}, kind: {$ref: '#/components/schemas/Kind'}, code: {type: string, maxLength: 5}}", "int64", "[A, B, C]"));

    private static string Document(string properties, string page, string kinds) => $$$$$$"""
        openapi: 3.0.3
        info: {title: Things, version: v1}
        paths:
          /things:
            post:
              tags: [Thing]
              operationId: Thing_Add
              parameters: [{name: page, in: query, schema: {type: integer, format: {{{{{{page}}}}}}}}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
        components:
          schemas:
            Kind: {type: string, enum: {{{{{{kinds}}}}}}}
            Thing: {type: object, properties: {{{{{{properties}}}}}}}

        """;
}
