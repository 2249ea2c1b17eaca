using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Planning;
using MadasterGen.Reading.Files;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Uses.Clients;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses;

/// <summary>Finds what a program uses of the clients in it.</summary>
internal static class ProgramUses
{
    /// <summary>Reads a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="documents">The documents that its clients were made from.</param>
    /// <param name="failure">Why it cannot be known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<ClientUse>? OrNull(
        CompiledProgram program, IReadOnlyList<ApiDocument> documents, out DocumentMessage? failure, CancellationToken cancellationToken)
    {
        ILookup<string, ApiDocument> byHash = documents.ToLookup(document => DocumentHash.Of(document.Source), StringComparer.Ordinal);
        List<ClientIndex> indexes = [];
        List<PlannedClient> clients = [];
        foreach (ProgramAssembly assembly in program.Assemblies)
        {
            ClientOrigin[] origins = [.. ProgramMark.OriginsIn(assembly)];
            if (origins.FirstOrDefault(origin => !byHash.Contains(origin.Document)) is { } foreign)
            {
                failure = ProgramFailures.FitsNone(assembly, foreign, byHash);
                return null;
            }
            if (origins.Length == 0)
                continue;
            PlannedClient[] planned =
                [.. origins.Select(origin => PlannedClient.Of(origin, byHash[origin.Document].First(), cancellationToken))];
            indexes.Add(new ClientIndex(assembly.Name, planned));
            clients.AddRange(planned);
        }
        failure = clients.Count == 0 ? ProgramFailures.HasNoClient(program) : null;
        return clients.Count == 0 ? null : Read(program, indexes, clients, cancellationToken);
    }

    private static IReadOnlyList<ClientUse> Read(
        CompiledProgram program, IReadOnlyList<ClientIndex> indexes, IReadOnlyList<PlannedClient> clients,
        CancellationToken cancellationToken)
    {
        HashSet<string> holders = new(indexes.Select(index => index.Assembly), StringComparer.Ordinal);
        ProgramAssembly[] users =
            [.. program.Assemblies.Where(assembly => holders.Contains(assembly.Name) || assembly.References.Any(holders.Contains))];
        UseRecorder recorder = new(indexes, new HashSet<string>(users.Select(user => user.Name), StringComparer.Ordinal));
        foreach (ProgramAssembly user in users)
            ProgramCode.Read(user, recorder, cancellationToken);
        return recorder.Finish(clients);
    }
}
