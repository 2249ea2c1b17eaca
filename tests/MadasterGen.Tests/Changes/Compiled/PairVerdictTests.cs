using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>
/// No verdict about C# is understated, whatever its cause: two names that clash, a method that another one takes the name of, a type whose
/// last use is gone. Each pair of <c>pairs.jsonl</c> was understated, or is near one that was.
/// </summary>
public class PairVerdictTests
{
    private static readonly JsonObject[] s_pairs = [.. File.ReadLines(Repository.PathOf("tests", "MadasterGen.Tests", "Changes", "Compiled", "pairs.jsonl"))
        .Select(line => (JsonObject)JsonNode.Parse(line)!)];

    public static TheoryData<string> Names => [.. s_pairs.Select(pair => pair["name"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_understated(string name)
    {
        JsonObject pair = s_pairs.Single(one => one["name"]!.GetValue<string>() == name);
        ChangeDirection direction = Enum.Parse<ChangeDirection>(pair["direction"]!.GetValue<string>());
        (ApiModel old, ApiModel @new) = (Read(pair["old"]!), Read(pair["new"]!));

        Assert.Equal([], Understated(old, @new, direction).Concat(Understated(@new, old, direction)));
    }

    private static IEnumerable<string> Understated(ApiModel old, ApiModel @new, ChangeDirection direction)
    {
        ClientPair pair = ClientPair.Of(old, @new, direction);
        Verdict source = pair.Diff.Changes.Select(change => change.Verdicts.Source).DefaultIfEmpty().Max();
        Verdict binary = pair.Diff.Changes.Select(change => change.Verdicts.Binary).DefaultIfEmpty().Max();
        if (source < pair.Source)
            yield return $"source: said {source}, found {pair.Source}: {pair.Found.FirstOrDefault()?.GetMessage(null)}";
        if (binary < pair.Binary)
            yield return $"binary: said {binary}, found {pair.Binary}: {pair.Missing.FirstOrDefault()}";
    }

    private static ApiModel Read(JsonNode document) =>
        DocumentReader.Read(document.ToJsonString(new JsonSerializerOptions { WriteIndented = true }), CancellationToken.None).Model!;
}
