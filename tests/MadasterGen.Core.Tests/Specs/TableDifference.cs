namespace MadasterGen.Core.Tests.Specs;

/// <summary>What two tables do not have in common. Each line is quoted with the operation or schema that it stands under.</summary>
/// <param name="Missing">Lines of the table that the document lacks.</param>
/// <param name="Invented">Lines of the document that the table lacks.</param>
internal sealed record TableDifference(IReadOnlyList<string> Missing, IReadOnlyList<string> Invented)
{
    public static TableDifference Between(IReadOnlyList<string> table, IReadOnlyList<string> document)
    {
        IReadOnlyList<string> expected = WithHeads(table);
        IReadOnlyList<string> actual = WithHeads(document);
        return new(Without(expected, actual), Without(actual, expected));
    }

    /// <summary>A message of one line per difference, readable in a test's output.</summary>
    public static string Describe(string verdict, IReadOnlyList<string> lines) =>
        $"{lines.Count} line(s) {verdict}:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}";

    private static IReadOnlyList<string> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        List<string> left = [.. others];
        return [.. lines.Where(line => !left.Remove(line))];
    }

    private static IReadOnlyList<string> WithHeads(IReadOnlyList<string> lines)
    {
        List<string> result = [];
        string head = "";
        foreach (string line in lines)
        {
            bool belongsToHead = line.StartsWith("  ", StringComparison.Ordinal);
            if (!belongsToHead) head = line;
            result.Add((belongsToHead ? $"{head} > {line.Trim(' ')}" : line).Replace('\t', ' '));
        }

        return result;
    }
}
