namespace MadasterGen.Package.Tests;

/// <summary>An API beside Madaster's, in two versions, with a client of its own.</summary>
internal static class Shop
{
    /// <summary>A project with the documents of the shop, whose client is called <c>ShopClient</c>.</summary>
    public static Consumer AddShop(this Consumer consumer) => consumer
        .AddItem("<AdditionalFiles Include=\"shop-*.openapi.yaml\" Exclude=\"*.accepted.*\" MadasterGenClientName=\"ShopClient\" />")
        .AddVersion("v3.0")
        .AddVersion("v4.0");

    /// <summary>Adds a version, or puts another document in its place.</summary>
    public static Consumer AddVersion(this Consumer consumer, string version, string property = "name") =>
        consumer.AddSource($"shop-{version}.openapi.yaml", $$$$$$"""
            openapi: 3.0.3
            info: {title: Shop, version: {{{{{{version}}}}}}}
            servers: [{url: 'https://shop.example.com'}]
            security: [{key: []}]
            paths:
              /api/{{{{{{version}}}}}}/account:
                get:
                  tags: [Account]
                  operationId: Account_GetAccount
                  responses:
                    '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Shop-Key}}
              schemas:
                Account: {type: object, properties: { {{{{{{property}}}}}}: {type: string} }}

            """);
}
