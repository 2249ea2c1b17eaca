using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Where the pieces of an operation are written.</summary>
internal sealed class OperationPlaces
{
    private readonly ApiModel _model;

    public OperationPlaces(ApiModel model, ApiOperation operation)
        : this(
            model, operation, new ElementPlace(operation.Key.Pointer),
            new OperationPart(operation.Key, operation.OperationId))
    {
    }

    private OperationPlaces(ApiModel model, ApiOperation operation, ElementPlace place, OperationPart part) =>
        (_model, Operation, Place, Part) = (model, operation, place, part);

    public ApiOperation Operation { get; }

    /// <summary>What callers must prove, or what the server shows where it calls, here or in the document as a whole.</summary>
    public EquatableArray<ApiSecurityRequirement> Security => Operation.Security ?? _model.Security;

    /// <summary>Where it is called: what it or its path names, else the servers of the document.</summary>
    public EquatableArray<string> Servers => Operation.Servers.Count > 0 ? Operation.Servers : _model.Servers;

    /// <summary>How much the document insists on the body.</summary>
    public BodyDemand BodyDemand => Operation.Body switch
    {
        { IsRequired: true } => BodyDemand.Value,
        // A sequence without values says the same as none.
        { Best: { } best } when SequenceBody.IsSent(best) => BodyDemand.Value,
        { IsSaidOptional: true } => BodyDemand.None,
        _ when MadasterKnowledge.ForgetsRequiredBodies(_model) => BodyDemand.Value,
        _ => BodyDemand.Mention,
    };

    /// <summary>The operation itself.</summary>
    public ElementPlace Place { get; }

    /// <summary>The operation as an owner of schemas.</summary>
    public OperationPart Part { get; }

    /// <summary>The request's body as an owner of schemas.</summary>
    public OperationPart BodyPart => Part with { IsBody = true, IsTyped = Part.IsTyped || ReadsPayload };

    /// <summary>Whether the server sends the body by itself, and clients have a reader for it.</summary>
    public bool ReadsPayload { get; private init; }

    /// <summary>A parameter's schema.</summary>
    public SchemaAt SchemaOf(ApiParameter parameter)
    {
        // A placeholder that nothing declares is written nowhere but in the path.
        ElementPlace place = new(parameter.Pointer, $"{parameter.Pointer} {parameter.Name}", HasChildren: false);
        if (parameter.Pointer != Place.Pointer)
            place = new ElementPlace(parameter.Pointer);
        if (parameter.Schema != ApiSchema.Any)
            place = parameter.ContentType is { } type ? place.Child("content", type).Child("schema") : place.Child("schema");
        return At(parameter.Schema, place, Of(parameter));
    }

    /// <summary>A parameter as an owner of schemas.</summary>
    public OperationPart Of(ApiParameter parameter) => Part with { Parameter = parameter.Name, ParameterPlace = parameter.Place };

    /// <summary>The request's body.</summary>
    public ElementPlace Body =>
        Operation.Body?.SharedPointer is { } shared ? new ElementPlace(shared) : Place.Child("requestBody");

    /// <summary>A response.</summary>
    public ElementPlace Of(ApiResponse response) =>
        response.SharedPointer is { } shared ? new ElementPlace(shared) : Place.Child("responses", response.Status);

    /// <summary>A header of a response.</summary>
    public ElementPlace Of(ApiResponse response, ApiHeader header) =>
        header.SharedPointer is { } shared ? new ElementPlace(shared) : Of(response).Child("headers", header.Name);

    /// <summary>A media type of a body or a response.</summary>
    public static ElementPlace MediaType(ElementPlace body, ApiMediaType media) => body.Child("content", media.Name);

    /// <summary>The schema of a media type; anything where there is none.</summary>
    public SchemaAt SchemaOf(ElementPlace body, ApiMediaType media, OperationPart part)
    {
        ElementPlace place = MediaType(body, media);
        part = part with { IsForm = part.IsBody && !ReadsPayload && FormBody.Is(media) };
        return media.Schema is { } schema ? At(schema, place.Child("schema"), part) : At(ApiSchema.Any, place, part);
    }

    /// <summary>The schema of a header; anything where there is none.</summary>
    public SchemaAt SchemaOf(ApiResponse response, ApiHeader header, OperationPart part) =>
        At(header.Schema ?? ApiSchema.Any, Of(response, header) with { HasChildren = false }, part);

    /// <summary>What the server calls at its caller's, as the operation that it is.</summary>
    public OperationPlaces Of(ApiCallback callback) => Of(_model, callback, Part with { Callback = callback.Name, IsTyped = false });

    /// <summary>A webhook, as the operation that it is.</summary>
    public static OperationPlaces OfWebhook(ApiModel model, ApiCallback webhook) =>
        Of(model, webhook, new OperationPart(Operation: null, OperationId: null) { Webhook = webhook.Name, IsTyped = false });

    private static OperationPlaces Of(ApiModel model, ApiCallback called, OperationPart part)
    {
        ApiOperation operation = new()
        {
            Method = called.Method,
            Path = called.Address,
            IsDeprecated = called.IsDeprecated,
            Sunset = called.Sunset,
            Stability = called.Stability,
            Parameters = called.Parameters,
            Body = called.Body,
            Responses = called.Responses,
            Security = called.Security,
        };
        return new OperationPlaces(model, operation, new ElementPlace(called.Pointer), part)
        {
            ReadsPayload = PayloadBody.MediaOf(called) is not null,
        };
    }

    /// <summary>All media types of a body or a response.</summary>
    public static ElementPlace Content(ElementPlace body) => body.Child("content");

    private static SchemaAt At(ApiSchema schema, ElementPlace place, OperationPart part) =>
        new(schema, place, new SchemaOwner { Part = part });
}
