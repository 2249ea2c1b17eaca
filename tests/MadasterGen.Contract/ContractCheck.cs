using Madaster;

namespace MadasterGen.Contract;

/// <summary>Holds the generated client against one document, operation by operation.</summary>
internal sealed class ContractCheck(string document, TextWriter output)
{
    /// <summary>Checks and reports.</summary>
    /// <returns>Whether every request is valid.</returns>
    public async Task<bool> RunAsync()
    {
        List<Verdict> verdicts = [];
        bool isGood;
        await using (PrismSession session = await PrismSession.StartAsync(document))
        {
            output.WriteLine($"{Path.GetFileName(document)}: {session.DocumentOperations} operations in the document, {session.Operations.Count} in the client");
            isGood = session.Operations.Count == session.DocumentOperations;
            foreach (Filling filling in Enum.GetValues<Filling>())
            {
                output.WriteLine($"  {filling}");
                foreach (ClientOperation operation in session.Operations)
                    verdicts.Add(Report(await session.CallAsync(operation.Operation, filling)));
            }
            isGood &= await ControlAsync(session);
        }
        return Summarize(verdicts, await RepeatAsync([.. verdicts.Where(verdict => !verdict.IsServed)])) && isGood;
    }

    private Verdict Report(Verdict verdict)
    {
        string word = verdict switch
        {
            { IsServed: true } => "valid",
            { IsValid: true } => "valid, response at fault",
            { IsExplained: true } => "valid, Prism strict",
            _ => "INVALID",
        };
        MadasterOperation operation = verdict.Operation.Operation;
        output.WriteLine($"    {word,-22} {operation.Method,-6} {operation.Path} ({verdict.Requests})");
        foreach (Violation refusal in verdict.Refusals)
            output.WriteLine($"      {refusal}{(Remainder.Reason(verdict.Operation, refusal) is { } reason ? $" [{reason}]" : "")}");
        foreach (Violation fault in verdict.ResponseFaults)
            output.WriteLine($"      {fault}");
        return verdict;
    }

    // A check that refuses nothing proves nothing.
    private async Task<bool> ControlAsync(PrismSession session)
    {
        output.WriteLine("  Controls");
        bool withoutKey = await ControlAsync(session, "without the key", session.Operations, Spoiling.WithoutKey);
        return await ControlAsync(session, "with a wrong body", [.. session.Operations.Where(TakesBody)], Spoiling.WithWrongBody) && withoutKey;
    }

    private async Task<bool> ControlAsync(
        PrismSession session, string what, IReadOnlyList<ClientOperation> operations, Func<HttpRequestMessage, Task> spoil)
    {
        int refused = 0;
        foreach (ClientOperation operation in operations)
        {
            if (await session.IsRefusedAsync(operation, spoil))
                refused++;
            else
                output.WriteLine($"    MISSED {operation.Operation} {what}");
        }
        output.WriteLine($"    {refused} of {operations.Count} requests {what} refused, as they must be");
        return refused == operations.Count;
    }

    // What Prism or its examples stood in the way of, again: with responses from the schemas, and the document as OpenAPI means it.
    private async Task<IReadOnlyList<Verdict>> RepeatAsync(IReadOnlyList<Verdict> open)
    {
        if (open.Count == 0)
            return [];
        using RelaxedDocument relaxed = await RelaxedDocument.MakeAsync(document);
        await using PrismSession session = await PrismSession.StartAsync(relaxed.Path, isDynamic: true);
        output.WriteLine("  Again, with oneOf as anyOf, nothing readOnly, and responses made from the schemas");
        List<Verdict> verdicts = [];
        foreach (Verdict verdict in open)
            verdicts.Add(Report(await session.CallAsync(verdict.Operation.Operation, verdict.Filling)));
        return verdicts;
    }

    private bool Summarize(IReadOnlyList<Verdict> verdicts, IReadOnlyList<Verdict> repeated)
    {
        bool isGood = true;
        foreach (IGrouping<Filling, Verdict> group in verdicts.GroupBy(verdict => verdict.Filling))
        {
            Verdict[] again = [.. repeated.Where(verdict => verdict.Filling == group.Key)];
            int explained = group.Count(verdict => !verdict.IsValid && verdict.IsExplained && again.Single(a => a.Operation.Operation == verdict.Operation.Operation).IsValid);
            int valid = group.Count(verdict => verdict.IsValid) + explained;
            isGood &= valid == group.Count();
            output.WriteLine(
                $"  {group.Key}: {valid} of {group.Count()} operations valid ({group.Sum(verdict => verdict.Requests)} requests)"
                + (explained > 0 ? $", {explained} of them only as OpenAPI means the document" : "")
                + (again.Length > 0 ? $"; again: {again.Count(verdict => verdict.IsServed)} of {again.Length} with a valid response that the client reads" : ""));
        }
        return isGood;
    }

    private static bool TakesBody(ClientOperation operation) =>
        operation.Method.GetParameters().Any(parameter => parameter.Name == "body" || parameter.ParameterType == typeof(MadasterFile));
}
