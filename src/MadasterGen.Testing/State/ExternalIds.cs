using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.State;

/// <summary>Keeps external identifiers unique.</summary>
internal static class ExternalIds
{
    /// <summary>
    /// Refuses the request with 409 when another item than <paramref name="self"/> has the document's external identifier.
    /// </summary>
    public static void CheckFree<T>(DocumentStore<T> store, JsonObject document, Guid self)
        where T : class, IStored
    {
        if (document.Text("externalId") is not { Length: > 0 } externalId)
            return;
        if (store.Documents.Any(other => other.Text("externalId") == externalId && other.Identifier("id") != self))
            throw RefusedException.Because(409, $"The external id '{externalId}' is in use.");
    }
}
