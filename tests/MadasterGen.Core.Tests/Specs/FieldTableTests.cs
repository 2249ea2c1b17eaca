using System.Text.Json.Nodes;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>
/// The two documents that have every field have every one: each fixed field of each object of OpenAPI 3.0.4, 3.1.1 and 3.2.0 stands in one
/// of them. New keywords of JSON Schema are listed in the tests of what is newer.
/// </summary>
public sealed class FieldTableTests
{
    // The fields by their objects, as the tables of the specifications have them.
    private static readonly Dictionary<string, string> s_fields = new(StringComparer.Ordinal)
    {
        ["OpenAPI"] = "openapi info servers paths components security tags externalDocs jsonSchemaDialect webhooks $self",
        ["Info"] = "title description termsOfService contact license version summary",
        ["Contact"] = "name url email",
        ["License"] = "name url identifier",
        ["Server"] = "url description variables name",
        ["ServerVariable"] = "enum default description",
        ["Components"] =
            "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems "
            + "mediaTypes",
        ["PathItem"] =
            "$ref summary description get put post delete options head patch trace servers parameters query "
            + "additionalOperations",
        ["Operation"] =
            "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated "
            + "security servers",
        ["ExternalDocs"] = "description url",
        ["Parameter"] =
            "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples "
            + "content",
        ["RequestBody"] = "description content required",
        ["MediaType"] = "schema example examples encoding itemSchema prefixEncoding itemEncoding",
        ["Encoding"] = "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding",
        ["Response"] = "description headers content links summary",
        ["Example"] = "summary description value externalValue dataValue serializedValue",
        ["Link"] = "operationRef operationId parameters requestBody description server",
        ["Header"] = "description required deprecated style explode schema example examples content",
        ["Tag"] = "name description externalDocs summary parent kind",
        ["Schema"] =
            "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems "
            + "minItems uniqueItems maxProperties minProperties required enum type allOf oneOf anyOf not items properties "
            + "additionalProperties description format default nullable discriminator readOnly writeOnly xml externalDocs "
            + "example deprecated",
        ["Discriminator"] = "propertyName mapping defaultMapping",
        ["XML"] = "name namespace prefix attribute wrapped nodeType",
        ["SecurityScheme"] = "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
        ["OAuthFlows"] = "implicit password clientCredentials authorizationCode deviceAuthorization",
        ["OAuthFlow"] = "authorizationUrl tokenUrl refreshUrl scopes deviceAuthorizationUrl",
    };

    // What fields hold: an object, a list of such ("[") or a map of such ("{").
    private static readonly Dictionary<string, string> s_objects = new(StringComparer.Ordinal)
    {
        ["OpenAPI"] =
            "info=Info servers=[Server paths={PathItem components=Components tags=[Tag externalDocs=ExternalDocs "
            + "webhooks={PathItem security=[SecurityRequirement",
        ["Info"] = "contact=Contact license=License",
        ["Server"] = "variables={ServerVariable",
        ["Components"] =
            "schemas={Schema responses={Response parameters={Parameter examples={Example requestBodies={RequestBody "
            + "headers={Header securitySchemes={SecurityScheme links={Link callbacks={Callback pathItems={PathItem "
            + "mediaTypes={MediaType",
        ["PathItem"] =
            "get=Operation put=Operation post=Operation delete=Operation options=Operation head=Operation patch=Operation "
            + "trace=Operation query=Operation additionalOperations={Operation servers=[Server parameters=[Parameter",
        ["Operation"] =
            "externalDocs=ExternalDocs parameters=[Parameter requestBody=RequestBody responses={Response "
            + "callbacks={Callback servers=[Server security=[SecurityRequirement",
        ["Parameter"] = "schema=Schema examples={Example content={MediaType",
        ["Header"] = "schema=Schema examples={Example content={MediaType",
        ["RequestBody"] = "content={MediaType",
        ["MediaType"] =
            "schema=Schema itemSchema=Schema examples={Example encoding={Encoding prefixEncoding=[Encoding "
            + "itemEncoding=Encoding",
        ["Encoding"] = "headers={Header encoding={Encoding prefixEncoding=[Encoding itemEncoding=Encoding",
        ["Response"] = "headers={Header content={MediaType links={Link",
        ["Link"] = "server=Server",
        ["Tag"] = "externalDocs=ExternalDocs",
        ["Schema"] =
            "discriminator=Discriminator xml=XML externalDocs=ExternalDocs properties={Schema items=Schema "
            + "additionalProperties=Schema allOf=[Schema oneOf=[Schema anyOf=[Schema not=Schema",
        ["SecurityScheme"] = "flows=OAuthFlows",
        ["OAuthFlows"] =
            "implicit=OAuthFlow password=OAuthFlow clientCredentials=OAuthFlow authorizationCode=OAuthFlow "
            + "deviceAuthorization=OAuthFlow",
    };

    [Fact]
    public void Each_field_of_each_object_is_in_a_document()
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (string document in new[] { "laws/every-field.json", "laws/newer-fields.json" })
            Find(JsonNode.Parse(SpecFolder.Read(document)), "OpenAPI", found);

        Assert.Equal("", string.Join("\n", s_fields.SelectMany(one => one.Value.Split(' ').Select(field => $"{one.Key}.{field}")).Except(found)));
    }

    private static void Find(JsonNode? node, string kind, HashSet<string> found)
    {
        if (node is not JsonObject map)
            return;
        Dictionary<string, string> objects = (s_objects.GetValueOrDefault(kind) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(one => one.Split('=')[0], one => one.Split('=')[1]);
        foreach ((string name, JsonNode? value) in map)
        {
            found.Add($"{kind}.{name}");
            // The names in a callback are addresses.
            string? held = kind == "Callback" ? "PathItem" : objects.GetValueOrDefault(name);
            IEnumerable<JsonNode?> values = (held?[0], value) switch
            {
                ('[', JsonArray list) => list,
                ('{', JsonObject inner) => inner.Select(member => member.Value),
                _ => [value],
            };
            foreach (JsonNode? one in held is null ? [] : values)
                Find(one, held!.TrimStart('[', '{'), found);
        }
    }
}
