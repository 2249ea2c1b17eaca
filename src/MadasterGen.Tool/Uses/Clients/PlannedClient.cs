using System.Threading;
using MadasterGen.Planning;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>A version's client in a program, planned again from its document.</summary>
/// <param name="Origin">What it was made from.</param>
/// <param name="Document">The document.</param>
/// <param name="Plan">Its names.</param>
internal sealed record PlannedClient(ClientOrigin Origin, ApiDocument Document, ClientPlan Plan)
{
    /// <summary>Plans a client.</summary>
    public static PlannedClient Of(ClientOrigin origin, ApiDocument document, CancellationToken cancellationToken) =>
        new(origin, document, ClientPlanner.Plan(document.Model, origin.Version, origin.Options, cancellationToken));
}
