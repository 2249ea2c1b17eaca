using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Features;

/// <summary>Plans what clients need of the fixed part.</summary>
internal static class FeaturePlanner
{
    // Those with types that signatures can name.
    private const ClientFeature Named = ClientFeature.Times | ClientFeature.Files | ClientFeature.ODataQueries | ClientFeature.Batches
        | ClientFeature.Sequences | ClientFeature.ProblemDetails;

    // What programs name whatever a document says of it: why calls fail, which it can forget, and keys, which it can gain and lose.
    private const ClientFeature OfCalls = ClientFeature.ProblemDetails | ClientFeature.Credentials;

    /// <summary>What the versions of one API need together.</summary>
    public static ClientFeature Of(IEnumerable<ClientPlan> clients) =>
        FeatureNeeds.With(clients.Aggregate(ClientFeature.None, static (features, client) => features | Of(client)));

    /// <summary>What tombstones of a client need, which have its signatures and nothing behind them.</summary>
    public static ClientFeature OfTombstones(ClientPlan client) => FeatureNeeds.With((Of(client) & Named) | ClientFeature.Strings);

    private static ClientFeature Of(ClientPlan client)
    {
        ClientFeature features = client.Client.TypeFeatures
            | When(client.Client.IsMadaster, ClientFeature.Files)
            | When(client.TagClients.Count > 0, OfCalls)
            | When(client.Client.Payloads.Count > 0, ClientFeature.Payloads)
            | When(client.Client.HasStubs, ClientFeature.SentBodies);
        foreach (TypePlan type in client.Types)
            features |= Of(type);
        foreach (OperationPlan operation in client.TagClients.SelectMany(static tag => tag.Operations))
            features |= Of(operation);
        return features;
    }

    private static ClientFeature Of(TypePlan type) => type switch
    {
        UnionPlan => ClientFeature.Unions,
        EnumPlan => ClientFeature.Enums,
        RecordPlan record => When(record.Discriminator is not null || record.IsUnknownKind, ClientFeature.Kinds)
            | When(record.Conversion is not null, ClientFeature.Conversions)
            | When(record.HasTombstones || record.Properties.Any(static one => one.StandIn is MissingStandIn), ClientFeature.Strings)
            | When(record.Properties.Any(static property => property.IsAddress), ClientFeature.Files),
        _ => ClientFeature.None,
    };

    private static ClientFeature Of(OperationPlan operation)
    {
        ClientFeature features = When(operation.Errors.Count > 0, ClientFeature.TypedErrors)
            | When(operation.Headers is not null, ClientFeature.ResponseHeaders)
            | When(operation.Sequence is not null, ClientFeature.Sequences | ClientFeature.Lists)
            | When(!IsRead(operation.Method), ClientFeature.Waiting);
        foreach (MethodPlan method in operation.Methods)
            features |= Of(method) | Of(method.OwnRequest ?? operation.Request);
        return features;
    }

    private static bool IsRead(string verb) => verb is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "QUERY";

    private static ClientFeature Of(MethodPlan method) => method switch
    {
        CallMethod { Result: var result } => Of(result),
        OrDefaultMethod { Result: var result } => Of(result) | When(result.Type is { IsUnion: true }, ClientFeature.StatusResults),
        ResponseMethod { Result: var result } => Of(result),
        SequenceMethod { Paging: SequencePaging.None } => ClientFeature.Lists,
        SequenceMethod => ClientFeature.Lists | ClientFeature.Pages,
        StreamMethod => ClientFeature.Lists | ClientFeature.Sequences,
        BatchMethod => ClientFeature.Batches,
        _ => ClientFeature.None,
    };

    private static ClientFeature Of(ResultPlan result) =>
        When(result.Empty is not null || result.ByStatus.Count > 0, ClientFeature.StatusResults)
        | When(result.Kind == ResultKind.File, ClientFeature.Files)
        | When(result.Kind == ResultKind.Text, ClientFeature.Texts);

    private static ClientFeature Of(RequestPlan request)
    {
        ClientFeature features = Of(request.Body)
            | When(request.HasFixedAddress, ClientFeature.FixedAddresses)
            | When(request.ODataQuery is not null, ClientFeature.ODataQueries)
            | When(request.Cookies.Count > 0, ClientFeature.Cookies)
            | When(request.Headers.Count > 0 || request.Accept is not null, ClientFeature.HeaderParameters)
            | When(request.Query.Any(static parameter => parameter.IsWholeQuery), ClientFeature.Parts);
        foreach (ParameterPlan parameter in request.AllValues())
            features |= Of(parameter);
        return features;
    }

    private static ClientFeature Of(ParameterPlan parameter) => parameter.Form switch
    {
        ValueForm.Direct => When(!parameter.Type.Is(Schemas.Scalar.String), ClientFeature.ValueParameters),
        ValueForm.Text => When(!parameter.Type.Is(Schemas.Scalar.String), ClientFeature.Strings),
        ValueForm.Parts or ValueForm.Deep => ClientFeature.Parts,
        ValueForm.Json => ClientFeature.Buffers,
        _ => ClientFeature.ListParameters,
    } | When(parameter.AllowsReserved, ClientFeature.ListParameters);

    private static ClientFeature Of(BodyPlan? body) => body switch
    {
        null => ClientFeature.None,
        SequenceBodyPlan => ClientFeature.SentBodies | ClientFeature.SentSequences,
        FileBodyPlan => ClientFeature.SentBodies | ClientFeature.Files,
        FormBodyPlan form => form.Fields.Aggregate(
            ClientFeature.SentBodies | ClientFeature.Forms | When(form is MultipartBodyPlan, ClientFeature.Files),
            static (features, field) => features | Of(field)),
        _ => ClientFeature.SentBodies,
    };

    private static ClientFeature Of(FieldPlan field) => field.Form switch
    {
        FieldForm.Parts or FieldForm.Deep => ClientFeature.Parts,
        FieldForm.File or FieldForm.FileName => ClientFeature.Files,
        _ => ClientFeature.None,
    } | When(field.Type is ListType || field.AllowsReserved, ClientFeature.ListParameters);

    private static ClientFeature When(bool holds, ClientFeature feature) => holds ? feature : ClientFeature.None;
}
