using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Features;

/// <summary>Plans what clients need of the fixed part.</summary>
internal static class FeaturePlanner
{
    /// <summary>What the versions of one API need together.</summary>
    public static ClientFeature Of(IEnumerable<ClientPlan> clients) =>
        clients.Aggregate(ClientFeature.None, static (features, client) => features | Of(client));

    private static ClientFeature Of(ClientPlan client)
    {
        ClientFeature features = When(client.Client.Payloads.Count > 0, ClientFeature.Payloads)
            | When(client.Client.HasTimes, ClientFeature.Times)
            | When(client.Types.Any(static type => type is UnionPlan), ClientFeature.Unions)
            | When(client.Types.Any(static type => type is EnumPlan), ClientFeature.Enums)
            | When(client.Client.HasStubs, ClientFeature.SentBodies);
        foreach (OperationPlan operation in client.TagClients.SelectMany(static tag => tag.Operations))
        {
            features |= When(operation.Errors.Count > 0, ClientFeature.TypedErrors)
                | When(operation.Headers is not null, ClientFeature.ResponseHeaders)
                | When(operation.Sequence is not null, ClientFeature.Sequences | ClientFeature.Lists);
            foreach (MethodPlan method in operation.Methods)
                features |= Of(method) | Of(method.OwnRequest ?? operation.Request);
        }
        return features;
    }

    private static ClientFeature Of(MethodPlan method) => method switch
    {
        CallMethod { Result: var result } => When(result.Empty is not null || result.ByStatus.Count > 0, ClientFeature.StatusResults),
        OrDefaultMethod { Result.Type: { } type } => When(type.IsUnion, ClientFeature.StatusResults),
        SequenceMethod { Paging: SequencePaging.None } => ClientFeature.Lists,
        SequenceMethod => ClientFeature.Lists | ClientFeature.Pages,
        StreamMethod => ClientFeature.Lists | ClientFeature.Sequences,
        BatchMethod => ClientFeature.Batches,
        _ => ClientFeature.None,
    };

    private static ClientFeature Of(RequestPlan request) => Of(request.Body) | When(
        request.AllValues().Any(static value => value.Form is ValueForm.Parts or ValueForm.Deep)
        || (request.Body is FormBodyPlan form && form.Fields.Any(static field => field.Form is FieldForm.Parts or FieldForm.Deep)),
        ClientFeature.Parts);

    private static ClientFeature Of(BodyPlan? body) => body switch
    {
        null => ClientFeature.None,
        SequenceBodyPlan => ClientFeature.SentBodies | ClientFeature.SentSequences,
        _ => ClientFeature.SentBodies,
    };

    private static ClientFeature When(bool holds, ClientFeature feature) => holds ? feature : ClientFeature.None;
}
