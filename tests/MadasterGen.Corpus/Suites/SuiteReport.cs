namespace MadasterGen.Corpus.Suites;

/// <summary>Writes what became of the expectations of a suite.</summary>
internal sealed class SuiteReport(TextWriter output, SuiteArguments arguments)
{
    /// <summary>Prints; 0 only if every expectation is met or argued.</summary>
    public int Print(int tests, IReadOnlyList<(string Name, string Statement)> skipped, IReadOnlyList<Judgement> judgements, bool listsAll)
    {
        foreach (IGrouping<string, Judgement> id in judgements.GroupBy(one => one.Expected.Id).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            Judgement[] listed = [.. id.Where(one => listsAll || !(one.IsOfLevel || arguments.Has(one)))];
            if (listed.Length == 0)
                continue;
            output.WriteLine($"{id.Key} ({id.First().Expected.Level})");
            foreach (Judgement one in listed)
                Print(one);
        }
        output.WriteLine();
        output.WriteLine($"Not followed to the end: {skipped.Count}");
        foreach ((string name, string statement) in skipped)
            output.WriteLine($"  {name}: {(statement.Length > 160 ? statement[..160] : statement)}");
        foreach (string unused in arguments.Unused(judgements))
            output.WriteLine($"Argued, but as expected: {unused}");
        int found = judgements.Count(one => one.IsFound);
        int place = judgements.Count(one => one.IsAtPlace);
        int level = judgements.Count(one => one.IsOfLevel);
        int argued = judgements.Count(one => !one.IsOfLevel && arguments.Has(one));
        int left = judgements.Count - level - argued;
        output.WriteLine();
        output.WriteLine(
            $"{tests} tests, {judgements.Count} expected findings: {found} found, {place} of them at the place, {level} as bad as expected; "
            + $"{argued} others are argued, {left} are not");
        return left == 0 ? 0 : 1;
    }

    private void Print(Judgement one)
    {
        string state = !one.IsFound ? "not found" : !one.IsAtPlace ? "found elsewhere" : !one.IsOfLevel ? "other level" : "found";
        output.WriteLine($"  {state}: {one.Case} {one.Expected.Verb} {one.Expected.Path}");
        output.WriteLine($"    {(one.Ours.Length == 0 ? "no changes" : one.Ours)}");
    }
}
