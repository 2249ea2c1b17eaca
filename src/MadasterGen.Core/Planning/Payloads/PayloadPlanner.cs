using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Payloads;

/// <summary>Plans the readers of what a server sends by itself.</summary>
internal sealed class PayloadPlanner
{
    private const string Post = "POST";

    private readonly ApiModel _model;
    private readonly TypePlanner _types;
    private readonly ProblemList _problems;

    public PayloadPlanner(ApiModel model, TypePlanner types, ProblemList problems) =>
        (_model, _types, _problems) = (model, types, problems);

    /// <summary>The payloads of the webhooks; null when there are none.</summary>
    /// <param name="name">The name of the class.</param>
    public PayloadsPlan? PlanWebhooks(string name) => Plan(name, "webhooks", _model.Webhooks.Select(called => new Called(
        called, OperationPlaces.OfWebhook(_model, called), called.Pointer, NameOf(called), $"webhook {called.Name}", called.Method)));

    /// <summary>The payloads of the callbacks of operations; null when there are none.</summary>
    /// <param name="name">The name of the class.</param>
    /// <param name="operations">The operations.</param>
    public PayloadsPlan? PlanCallbacks(string name, IEnumerable<ApiOperation> operations) =>
        Plan(name, "callbacks", operations.SelectMany(OfOperation));

    private IEnumerable<Called> OfOperation(ApiOperation operation)
    {
        OperationPlaces places = new(_model, operation);
        // Where callbacks are shared, each operation that refers to them has its own.
        return operation.Callbacks.Select(called => new Called(
            called, places.Of(called),
            places.Place.Pointer + JsonPointer.Of("callbacks", called.Name, called.Address, called.Method.ToLowerInvariant()),
            OperationNames.Preferred(operation) + NameOf(called), $"callback {called.Name} of {operation.Label}",
            $"{called.Method} {called.Address}"));
    }

    // The verb that nearly all have is no part of the name.
    private static string NameOf(ApiCallback called) => Identifiers.Pascal(called.Name)
        + (called.Method == Post ? "" : Identifiers.Pascal(called.Method.ToLowerInvariant()));

    private PayloadsPlan? Plan(string name, string kind, IEnumerable<Called> called)
    {
        Called[] all = [.. called.GroupBy(one => one.Pointer, StringComparer.Ordinal).Select(same => same.First())];
        foreach (Called unread in all.Where(one => one.Media is null && one.Body is not null))
        {
            string pointer = unread.Pointer + JsonPointer.Of("requestBody");
            _problems.Add(ProblemIds.ConstructIsNotRepresented, pointer, "requestBody", $"the {unread.Label} sends no JSON");
        }
        Called[] read = [.. all.Where(one => one.Media is not null)];
        if (read.Length == 0)
            return null;
        Dictionary<string, Called> byPlace = read.ToDictionary(one => one.Pointer, StringComparer.Ordinal);
        ISet<string> reserved = new HashSet<string>(ReservedNames.OfClient, StringComparer.Ordinal) { name };
        IReadOnlyDictionary<string, AssignedName> names = NameScope.Assign(byPlace.Keys, place => byPlace[place].Name, reserved.Contains);
        foreach (Called one in read.Where(one => names[one.Pointer].Collided))
            _problems.Add(ProblemIds.NamesCollide, one.Pointer, one.Label, names[one.Pointer].Name);
        return new PayloadsPlan(name, kind, read.Select(one => Plan(one, names[one.Pointer].Name)).ToEquatableArray());
    }

    private PayloadPlan Plan(Called called, string name)
    {
        ApiMediaType media = called.Media!;
        SchemaAt at = called.Places.SchemaOf(called.Places.Body, media, called.Places.BodyPart);
        string written = called.Pointer + JsonPointer.Of("requestBody", "content", media.Name, "schema");
        CSharpType type = _types.Resolve(at, new TypePlace(called.Name + "Payload", written, true)).WithinJson();
        return new PayloadPlan(name, called.Label, called.Request, type, _types.Schemas.IsNullable(at), called.Body!.Description);
    }

    /// <summary>What the server calls.</summary>
    /// <param name="Callback">The callback or webhook.</param>
    /// <param name="Places">Where its pieces are written.</param>
    /// <param name="Pointer">The place of the use.</param>
    /// <param name="Name">The name that it asks for.</param>
    /// <param name="Label">What it is, for people.</param>
    /// <param name="Request">Verb and address.</param>
    private sealed record Called(
        ApiCallback Callback, OperationPlaces Places, string Pointer, string Name, string Label, string Request)
    {
        public ApiBody? Body => Callback.Body;

        public ApiMediaType? Media { get; } = PayloadBody.MediaOf(Callback);
    }
}
