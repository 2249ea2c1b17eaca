using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Diff.Counterparts;

/// <summary>Says in one sentence what became of a lost operation, as a developer reads it where the code calls it.</summary>
internal static class CounterpartSentence
{
    /// <summary>The sentence, without a capital and without a full stop, to stand behind what happened.</summary>
    /// <param name="counterparts">What <see cref="CounterpartFinder.Find"/> found.</param>
    /// <param name="nameOf">What a counterpart is called.</param>
    /// <param name="nothing">What is reported where nothing was found.</param>
    /// <param name="remark">What is reported about the counterparts in the sentence, beside what they are; null for nothing.</param>
    public static string Of(
        IReadOnlyCollection<Counterpart> counterparts, Func<Counterpart, string> nameOf, string nothing,
        Func<IReadOnlyCollection<Counterpart>, string>? remark = null)
    {
        if (counterparts.Count == 0)
            return nothing;
        // The first version is the newest: whoever has to change the code anyway goes there.
        string version = counterparts.First().ApiVersion;
        Counterpart[] newest = [.. counterparts.Where(c => c.ApiVersion == version)];
        string word = newest[0].Share == CounterpartShare.Alternative ? "or" : "and";
        string methods = Join([.. newest.Select(nameOf).Distinct(StringComparer.Ordinal)], word);
        string claim = newest[0] switch
        {
            { Certainty: Certainty.Certain } => $"{methods} is the same operation",
            { Share: CounterpartShare.Part } => $"{methods} are likely what it became",
            _ => $"{methods} is likely what replaces it",
        };
        return claim + remark?.Invoke(newest) + Differences(newest);
    }

    // What is said of several must hold for each of them.
    private static string Differences(Counterpart[] counterparts)
    {
        // What a part lists first, the other parts, stands in the sentence already.
        IEnumerable<string> first = counterparts[0].Differences.Skip(counterparts[0].Share == CounterpartShare.Part ? 1 : 0);
        string[] shared = [.. first.Where(difference => counterparts.All(c => c.Differences.Contains(difference)))];
        return shared.Length == 0 ? "" : "; " + string.Join(", ", shared);
    }

    private static string Join(string[] names, string word) => names.Length == 1
        ? names[0]
        : string.Join(", ", names, 0, names.Length - 1) + $" {word} {names[names.Length - 1]}";
}
