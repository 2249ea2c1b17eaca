using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;

namespace MadasterGen.Planning.Changes;

/// <summary>Says what became of a lost operation, with the project's methods.</summary>
internal static class MethodSentence
{
    private const string Nothing = "nothing in this project's documents replaces it";

    /// <summary>The sentence, without a capital and without a full stop, to stand behind what happened.</summary>
    /// <param name="counterparts">What <see cref="CounterpartFinder.Find"/> found.</param>
    /// <param name="names">The project's methods.</param>
    /// <param name="onlyVersion">The API version of the project's only document; null where it has several.</param>
    public static string Of(IReadOnlyCollection<Counterpart> counterparts, MethodNames names, string? onlyVersion = null)
    {
        string nothing = onlyVersion is null ? Nothing : $"nothing in {onlyVersion} replaces it";
        return CounterpartSentence.Of(counterparts, NameOf, nothing, Remark);

        string NameOf(Counterpart counterpart) =>
            names.OrNull(counterpart.ApiVersion, counterpart.Operation) ?? counterpart.Operation.Key.Text;

        string Remark(IReadOnlyCollection<Counterpart> named) =>
            named.Any(c => names.OrNull(c.ApiVersion, c.Operation) is null) ? "; the project's client leaves it out" : "";
    }
}
