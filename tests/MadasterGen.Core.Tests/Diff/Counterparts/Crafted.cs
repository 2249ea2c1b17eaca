using System.Text.RegularExpressions;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>Small documents made for one question each.</summary>
internal static class Crafted
{
    /// <summary>A document of some operations.</summary>
    public static VersionedModel Document(string version, IEnumerable<ApiOperation> operations, params ApiNamedSchema[] schemas) => new(
        version,
        new ApiModel { Title = "Crafted", Version = version, Operations = operations.ToEquatableArray(), Schemas = schemas.ToEquatableArray() });

    /// <summary>An operation whose tag is what stands before the underscore of its id.</summary>
    /// <param name="address">Verb and path behind the version, such as <c>GET /order/{id}</c>.</param>
    /// <param name="id">The operation id; null for none.</param>
    /// <param name="body">The name of the body's schema.</param>
    /// <param name="response">The name of the response's schema; <c>[]</c> behind it for a list.</param>
    /// <param name="tag">The tag, when the id does not say it.</param>
    public static ApiOperation Operation(string address, string? id, string? body = null, string? response = null, string? tag = null)
    {
        string[] parts = address.Split(' ');
        tag ??= id?.Contains('_') == true ? id[..id.IndexOf('_')] : null;
        return new ApiOperation
        {
            Method = parts[0],
            Path = parts[1],
            OperationId = id,
            Tags = tag is null ? default : new[] { tag }.ToEquatableArray(),
            Parameters = Regex.Matches(parts[1], @"\{(\w+)\}").Select(match => Parameter(match.Groups[1].Value, ApiParameterPlace.Path, true)).ToEquatableArray(),
            Body = body is null ? null : new ApiBody(true, null, Content(body)),
            Responses = new[] { new ApiResponse("200", null, response is null ? default : Content(response), default) }.ToEquatableArray(),
        };
    }

    public static ApiParameter Parameter(string name, ApiParameterPlace place, bool isRequired, ApiSchemaKind kind = ApiSchemaKind.String) => new()
    {
        Name = name,
        Place = place,
        Pointer = JsonPointer.Of("components", "parameters", $"{place} {name} {kind}"),
        IsRequired = isRequired,
        Style = "simple",
        Schema = new ApiSchema { Kind = kind },
    };

    public static ApiOperation With(this ApiOperation operation, params ApiParameter[] parameters) =>
        operation with { Parameters = operation.Parameters.Concat(parameters).ToEquatableArray() };

    /// <summary>An object of texts.</summary>
    public static ApiNamedSchema Object(string name, params string[] properties) => new(name, ObjectOf(properties));

    /// <summary>A base that a property tells its kinds apart by, and the kinds.</summary>
    public static ApiNamedSchema[] Hierarchy(string root, params string[] kinds) =>
    [
        new(root, ObjectOf("kind", "id", "label") with
        {
            Discriminator = new ApiDiscriminator("kind", kinds.Select(kind => new ApiDiscriminatorMapping(kind, kind)).ToEquatableArray()),
        }),
        .. kinds.Select(kind => new ApiNamedSchema(kind, ObjectOf("price") with { AllOf = new[] { Reference(root) }.ToEquatableArray() }))
    ];

    public static ApiSchema Reference(string name) => new() { Reference = name };

    /// <summary>The operations that create, read, change and delete things of one resource.</summary>
    public static IEnumerable<ApiOperation> Crud(string prefix, string name, string schema) =>
    [
        Operation($"GET {prefix}", $"{name}_GetAll", response: schema + "[]"),
        Operation($"POST {prefix}", $"{name}_Create", schema, schema),
        Operation($"GET {prefix}/{{id}}", $"{name}_GetById", response: schema),
        Operation($"PUT {prefix}/{{id}}", $"{name}_Update", schema, schema),
        Operation($"DELETE {prefix}/{{id}}", $"{name}_Delete"),
    ];

    /// <summary>Everything found for all operations that a document lost, a line each.</summary>
    public static string[] Found(VersionedModel old, params VersionedModel[] others)
    {
        CounterpartFinder finder = new(old, others, CancellationToken.None);
        return [.. finder.Lost.SelectMany(lost => finder.Find(lost).Select(c => $"{Title(lost)} → {c.Certainty} {c.Share} {c.ApiVersion} {Title(c.Operation)}"))];
    }

    /// <summary>What is found for the only operation of a document.</summary>
    public static EquatableArray<Counterpart> FindOnly(VersionedModel old, params VersionedModel[] others) =>
        new CounterpartFinder(old, others, CancellationToken.None).Find(Assert.Single(old.Model.Operations));

    private static string Title(ApiOperation operation) => operation.OperationId ?? $"{operation.Method} {operation.Path}";

    private static ApiSchema ObjectOf(params string[] properties) => new()
    {
        Kind = ApiSchemaKind.Object,
        Properties = properties.Select(name => new ApiProperty(name, new ApiSchema { Kind = ApiSchemaKind.String })).ToEquatableArray(),
    };

    private static EquatableArray<ApiMediaType> Content(string schema) => new[]
    {
        new ApiMediaType("application/json", schema.EndsWith("[]", StringComparison.Ordinal)
            ? new ApiSchema { Kind = ApiSchemaKind.Array, Items = Reference(schema[..^2]) }
            : Reference(schema)),
    }.ToEquatableArray();
}
