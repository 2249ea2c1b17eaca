namespace MadasterGen.Tool.Tests.Uses;

/// <summary>A small document with a type of each kind.</summary>
internal static class SmallApi
{
    /// <summary>Its text.</summary>
    public const string Document = """
        openapi: 3.0.3
        info: {title: T, version: v1}
        servers: [{url: 'https://example.test/'}]
        paths:
          /things:
            get:
              tags: [Thing]
              operationId: Thing_GetThings
              responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}
            post:
              tags: [Thing]
              operationId: Thing_Add
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
          /things/{id}:
            get:
              tags: [Thing]
              operationId: Thing_Get
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
          /pets:
            get:
              tags: [Pet]
              operationId: Pet_Get
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          schemas:
            Thing:
              type: object
              properties:
                name: {type: string}
                size: {type: integer}
                state: {$ref: '#/components/schemas/State'}
                maker: {type: object, properties: {city: {type: string}, street: {type: string}}}
                parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
            ThingRequest:
              type: object
              required: [name]
              properties: {name: {type: string}, size: {type: integer}, state: {$ref: '#/components/schemas/State'}}
            Part: {type: object, properties: {weight: {type: number}, colour: {type: string}}}
            State: {type: string, enum: [Busy, Done, Failed]}
            Pet:
              type: object
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
              required: [kind]
              properties: {kind: {type: string}, nick: {type: string}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {trick: {type: string}}}]}
        """;
}
