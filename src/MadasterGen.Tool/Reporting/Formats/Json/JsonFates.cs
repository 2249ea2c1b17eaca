using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Tool.Reporting.Fates;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>An operation that is gone.</summary>
/// <param name="Method">Its verb.</param>
/// <param name="Path">Its path.</param>
/// <param name="OperationId">Its id.</param>
/// <param name="Certainty"><c>certain</c>, <c>likely</c> or <c>unknown</c>.</param>
/// <param name="Sentence">Where it went, in a sentence without a full stop.</param>
/// <param name="Counterparts">What replaces it, the newest version first; empty where there is no evidence.</param>
internal sealed record JsonLostOperation(
    string Method, string Path, string? OperationId, string Certainty, string Sentence, IReadOnlyList<JsonCounterpart> Counterparts);

/// <summary>An operation that replaces one that is gone.</summary>
/// <param name="Version">The API version whose document has it.</param>
/// <param name="Operation">Verb and path.</param>
/// <param name="OperationId">Its id.</param>
/// <param name="Certainty"><c>certain</c> or <c>likely</c>.</param>
/// <param name="Share">
/// <c>whole</c>; <c>part</c> where the lost operation became several; <c>alternative</c> where the evidence is as good for others.
/// </param>
/// <param name="Evidence">Why it is believed.</param>
/// <param name="Differences">What callers must handle, the most urgent first.</param>
internal sealed record JsonCounterpart(
    string Version, string Operation, string? OperationId, string Certainty, string Share, IReadOnlyList<JsonEvidence> Evidence,
    IReadOnlyList<string> Differences);

/// <summary>A reason to believe in a counterpart.</summary>
/// <param name="Kind">Its kind, such as <c>samePath</c>.</param>
/// <param name="Sentence">The reason in words.</param>
internal sealed record JsonEvidence(string Kind, string Sentence);

/// <summary>Writes where operations went for programs.</summary>
internal static class JsonFates
{
    /// <summary>What became of an operation.</summary>
    public static JsonLostOperation Of(OperationFate fate) => new(
        fate.Operation.Method, fate.Operation.Path, fate.Operation.OperationId, fate.Certainty, fate.Sentence,
        [.. fate.Counterparts.Select(Of)]);

    private static JsonCounterpart Of(Counterpart counterpart) => new(
        counterpart.ApiVersion, $"{counterpart.Operation.Method} {counterpart.Operation.Path}", counterpart.Operation.OperationId,
        Word(counterpart.Certainty), Word(counterpart.Share),
        [.. counterpart.Evidence.Select(evidence => new JsonEvidence(Word(evidence.Kind), evidence.Sentence))],
        [.. counterpart.Differences]);

    private static string Word<T>(T value)
        where T : struct, System.Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
