namespace MadasterGen.Tests.Dialects;

/// <summary>One API, written as each version of OpenAPI writes it.</summary>
internal static class OneApi
{
    private const string Version30 = """
        openapi: 3.0.3
        info: { title: Things, version: v1.0 }
        servers: [{ url: 'https://things.example/base' }]
        security: [{ Key: [] }]
        paths:
          /api/v1.0/things:
            get:
              tags: [Thing]
              operationId: Thing_GetThings
              parameters:
                - { name: X-Trace, in: header, schema: { type: string } }
                - { name: ids, in: query, required: true, schema: { type: array, items: { type: string, format: uuid } } }
                - { name: names, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }
                - { name: levels, in: query, style: pipeDelimited, schema: { type: array, items: { type: integer } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
                '204': { description: There is none. }
            post:
              tags: [Thing]
              operationId: Thing_Upload
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      properties: { file: { type: string, format: binary }, note: { type: string, description: What it is. } }
                      required: [file]
              responses: { '201': { description: Done., headers: { X-Count: { schema: { type: integer } } } } }
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
          securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
          responses:
            Missing: { description: There is none., content: { application/json: { schema: { type: object } } } }
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
                size: { type: integer, nullable: true, enum: [1, 2, null], x-enum-varnames: [Small, Large, None], x-enum-descriptions: [Fits into a hand.] }
                grade: { type: integer, format: int32, enum: [3] }
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
        servers: [{ url: 'https://things.example/base' }]
        security: [{ Key: [] }]
        paths:
          /api/v1.0/things:
            get:
              tags: [Thing]
              operationId: Thing_GetThings
              parameters:
                - { name: X-Trace, in: header, schema: { type: string } }
                - { name: ids, in: query, required: true, schema: { type: array, items: { type: string, format: uuid } } }
                - { name: names, in: query, explode: false, schema: { type: array, items: { type: string } } }
                - { name: levels, in: query, style: pipeDelimited, schema: { type: array, items: { type: integer } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
                '204': { description: There is none. }
            post:
              tags: [Thing]
              operationId: Thing_Upload
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      properties: { file: { contentMediaType: application/octet-stream }, note: { type: string, description: What it is. } }
                      required: [file]
              responses: { '201': { description: Done., headers: { X-Count: { schema: { type: integer } } } } }
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
          securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
          pathItems:
            File:
              parameters:
                - { name: id, in: path, required: true, schema: { type: [integer], format: int32 } }
              get:
                tags: [Thing]
                operationId: Thing_GetFile
                responses:
                  '200': { description: Done., content: { application/octet-stream: { schema: { contentMediaType: application/octet-stream } } } }
          responses:
            Missing: { description: There is none., content: { application/json: { schema: { type: object } } } }
          schemas:
            Thing:
              $schema: https://json-schema.org/draft/2020-12/schema
              type: object
              required: [id, name]
              properties:
                id: { type: integer, format: int32 }
                name: { type: [string, 'null'], maxLength: 10 }
                weight: { type: ['null', number], format: double }
                level: { type: integer, exclusiveMinimum: 1, minimum: 0, maximum: 9, exclusiveMaximum: 10 }
                hash: { type: string, contentEncoding: base64 }
                color: { type: [string, 'null'], enum: [red, green, null] }
                kind: { const: thing }
                size: { type: [integer, 'null'], enum: [1, 2, null], x-enum-varnames: [Small, Large, None], x-enum-descriptions: [Fits into a hand.] }
                grade: { type: integer, format: int32, const: 3 }
                owner: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Owner' }] }
                seller: { $ref: '#/components/schemas/Owner', description: Who sells it., deprecated: true }
                tags: { type: [array, 'null'], items: { type: [string, 'null'] } }
                amounts: { type: object, unevaluatedProperties: { type: integer, format: int64 } }
                anything: true
                either: { type: [string, integer] }
                part: { $ref: '#/components/schemas/Thing/$defs/Part' }
              $defs:
                Part:
                  type: object
                  properties: { size: { type: [integer, 'null'], format: int32 } }
            Owner:
              type: object
              unevaluatedProperties: false
              properties: { name: { type: string } }
        """;

    // It has no alternatives, and no mark for what is deprecated in a schema; those who write them all the same mean what 3.0 means.
    private const string Version20 = """
        swagger: '2.0'
        info: { title: Things, version: v1.0 }
        host: things.example
        basePath: /base
        schemes: [https]
        consumes: [application/json]
        produces: [application/json]
        security: [{ Key: [] }]
        securityDefinitions: { Key: { type: apiKey, in: header, name: X-Key } }
        paths:
          /api/v1.0/things:
            get:
              tags: [Thing]
              operationId: Thing_GetThings
              parameters:
                - { name: X-Trace, in: header, type: string }
                - { name: ids, in: query, required: true, type: array, items: { type: string, format: uuid }, collectionFormat: multi }
                - { name: names, in: query, type: array, items: { type: string } }
                - { name: levels, in: query, type: array, items: { type: integer }, collectionFormat: pipes }
              responses:
                '200': { description: Done., schema: { type: array, items: { $ref: '#/definitions/Thing' } } }
                '204': { description: There is none. }
            post:
              tags: [Thing]
              operationId: Thing_Upload
              consumes: [multipart/form-data]
              parameters:
                - { name: file, in: formData, required: true, type: file }
                - { name: note, in: formData, type: string, description: What it is. }
              responses: { '201': { description: Done., headers: { X-Count: { type: integer } } } }
          /api/v1.0/things/{id}:
            parameters:
              - { name: id, in: path, required: true, type: integer, format: int32, minimum: 0, exclusiveMinimum: true }
            get:
              tags: [Thing]
              operationId: Thing_GetThing
              parameters:
                - { name: since, in: query, type: string, format: date-time, x-nullable: true }
              responses:
                '200': { description: Done., schema: { $ref: '#/definitions/Thing' } }
                '404': { $ref: '#/responses/Missing' }
            put:
              tags: [Thing]
              operationId: Thing_PutThing
              parameters: [{ name: thing, in: body, required: true, schema: { $ref: '#/definitions/Thing' } }]
              responses: { '204': { description: Done. } }
          /api/v1.0/things/{id}/file:
            parameters:
              - { name: id, in: path, required: true, type: integer, format: int32 }
            get:
              tags: [Thing]
              operationId: Thing_GetFile
              produces: [application/octet-stream]
              responses: { '200': { description: Done., schema: { type: file } } }
        responses:
          Missing: { description: There is none., schema: { type: object } }
        definitions:
          Thing:
            type: object
            required: [id, name]
            properties:
              id: { type: integer, format: int32 }
              name: { type: string, x-nullable: true, maxLength: 10 }
              weight: { type: number, format: double, x-nullable: true }
              level: { type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9 }
              hash: { type: string, format: byte }
              color: { type: string, x-nullable: true, enum: [red, green] }
              kind: { type: string, enum: [thing] }
              size: { type: integer, x-nullable: true, enum: [1, 2, null], x-enum-varnames: [Small, Large, None], x-enum-descriptions: [Fits into a hand.] }
              grade: { type: integer, format: int32, enum: [3] }
              owner: { $ref: '#/definitions/Owner', x-nullable: true }
              seller: { allOf: [{ $ref: '#/definitions/Owner' }], description: Who sells it., deprecated: true }
              tags: { type: array, x-nullable: true, items: { type: string, x-nullable: true } }
              amounts: { type: object, additionalProperties: { type: integer, format: int64 } }
              anything: {}
              either: { anyOf: [{ type: string }, { type: integer }] }
              part: { $ref: '#/definitions/Thing_Part' }
          Owner:
            type: object
            additionalProperties: false
            properties: { name: { type: string } }
          Thing_Part:
            type: object
            properties: { size: { type: integer, format: int32, x-nullable: true } }
        """;

    /// <summary>The document in a version.</summary>
    public static string In(string version) => version switch
    {
        "2.0" => Version20,
        "3.0.3" => Version30,
        _ => $"openapi: {version}\n{Later}",
    };
}
