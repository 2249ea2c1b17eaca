namespace MadasterGen.Tests.Dialects;

/// <summary>One API, written as each version of OpenAPI writes it.</summary>
internal static class OneApi
{
    private const string Version30 = """
        openapi: 3.0.3
        info: { title: Things, version: v1.0 }
        paths:
          /api/v1.0/things/{id}:
            parameters:
              - { name: id, in: path, required: true, schema: { type: integer, format: int32, minimum: 0, exclusiveMinimum: true } }
            get:
              tags: [Thing]
              operationId: Thing_GetThing
              parameters:
                - { name: since, in: query, schema: { type: string, format: date-time, nullable: true } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '404': { $ref: '#/components/responses/Missing' }
            put:
              tags: [Thing]
              operationId: Thing_PutThing
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: Done. } }
          /api/v1.0/things/{id}/file:
            parameters:
              - { name: id, in: path, required: true, schema: { type: integer, format: int32 } }
            get:
              tags: [Thing]
              operationId: Thing_GetFile
              responses:
                '200': { description: Done., content: { application/octet-stream: { schema: { type: string, format: binary } } } }
        components:
          responses:
            Missing: { description: There is none., content: { application/problem+json: { schema: { type: object } } } }
          schemas:
            Thing:
              type: object
              required: [id, name]
              properties:
                id: { type: integer, format: int32 }
                name: { type: string, nullable: true, maxLength: 10 }
                weight: { type: number, format: double, nullable: true }
                level: { type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9 }
                hash: { type: string, format: byte }
                color: { type: string, nullable: true, enum: [red, green, null] }
                kind: { type: string, enum: [thing] }
                owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Owner' }] }
                seller: { allOf: [{ $ref: '#/components/schemas/Owner' }], description: Who sells it., deprecated: true }
                tags: { type: array, nullable: true, items: { type: string, nullable: true } }
                amounts: { type: object, additionalProperties: { type: integer, format: int64 } }
                anything: {}
                either: { anyOf: [{ type: string }, { type: integer }] }
                part: { $ref: '#/components/schemas/Thing_Part' }
            Owner:
              type: object
              additionalProperties: false
              properties: { name: { type: string } }
            Thing_Part:
              type: object
              properties: { size: { type: integer, format: int32, nullable: true } }
        """;

    private const string Later = """
        info: { title: Things, version: v1.0, summary: All of them. }
        jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
        paths:
          /api/v1.0/things/{id}:
            parameters:
              - { name: id, in: path, required: true, schema: { type: integer, format: int32, exclusiveMinimum: 0 } }
            get:
              tags: [Thing]
              operationId: Thing_GetThing
              parameters:
                - { name: since, in: query, schema: { type: [string, 'null'], format: date-time, examples: ['2020-01-01T00:00:00Z'] } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '404': { $ref: '#/components/responses/Missing', description: Not here. }
            put:
              tags: [Thing]
              operationId: Thing_PutThing
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: Done. } }
          /api/v1.0/things/{id}/file: { $ref: '#/components/pathItems/File' }
        components:
          pathItems:
            File:
              parameters:
                - { name: id, in: path, required: true, schema: { type: [integer, string], pattern: '^-?(?:0|[1-9]\d*)$', format: int32 } }
              get:
                tags: [Thing]
                operationId: Thing_GetFile
                responses:
                  '200': { description: Done., content: { application/octet-stream: { schema: { contentMediaType: application/octet-stream } } } }
          responses:
            Missing: { description: There is none., content: { application/problem+json: { schema: { type: object } } } }
          schemas:
            Thing:
              $schema: https://json-schema.org/draft/2020-12/schema
              type: object
              required: [id, name]
              properties:
                id: { type: [integer, string], format: int32 }
                name: { type: [string, 'null'], maxLength: 10 }
                weight: { type: ['null', number, string], pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$', format: double }
                level: { type: integer, exclusiveMinimum: 1, minimum: 0, maximum: 9, exclusiveMaximum: 10 }
                hash: { type: string, contentEncoding: base64 }
                color: { type: [string, 'null'], enum: [red, green, null] }
                kind: { const: thing }
                owner: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Owner' }] }
                seller: { $ref: '#/components/schemas/Owner', description: Who sells it., deprecated: true }
                tags: { type: [array, 'null'], items: { type: [string, 'null'] } }
                amounts: { type: object, unevaluatedProperties: { type: [integer, string], format: int64 } }
                anything: true
                either: { type: [string, integer] }
                part: { $ref: '#/components/schemas/Thing/$defs/Part' }
              $defs:
                Part:
                  type: object
                  properties: { size: { type: [integer, 'null', string], format: int32 } }
            Owner:
              type: object
              unevaluatedProperties: false
              properties: { name: { type: string } }
        """;

    /// <summary>The document in a version.</summary>
    public static string In(string version) => version == "3.0.3" ? Version30 : $"openapi: {version}\n{Later}";
}
