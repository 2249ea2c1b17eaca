using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>What the name of a method says: <c>AddItemByWeight</c> creates an <c>item</c>, <c>by weight</c>.</summary>
/// <param name="Name">The method behind its tag, as its document names it.</param>
/// <param name="Action">What it does; the same for words that mean the same.</param>
/// <param name="Objects">With what.</param>
/// <param name="Manner">How, from the preposition on.</param>
internal sealed record MethodPhrase(string Name, string Action, IReadOnlyList<string> Objects, IReadOnlyList<string> Manner)
{
    private static readonly Dictionary<string, string> s_actions = Synonyms(
        "get list fetch read retrieve load show view find",
        "create add insert post append new",
        "update edit modify change replace put patch set save",
        "delete remove destroy erase drop");

    private static readonly HashSet<string> s_prepositions =
        new(["by", "for", "of", "with", "per", "in", "from", "to", "on", "as"], StringComparer.Ordinal);

    /// <summary>Whether it is about several of its objects; null when it does not say.</summary>
    public bool? IsPlural { get; private init; }

    /// <summary>What an operation's name says; null when its document gives it none.</summary>
    public static MethodPhrase? OrNull(ApiOperation operation)
    {
        if (string.IsNullOrEmpty(operation.OperationId))
            return null;
        string name = OperationWords.Joined(operation);
        IReadOnlyList<string> texts = WithoutTag(Words.Split(name), operation.FirstTag);
        List<string> words = [.. texts.Select(Words.Singular).Where(word => word != "all")];
        // "things.list" has its verb behind its object.
        int last = words.Count - 1;
        int verb = last > 0 && !s_actions.ContainsKey(words[0]) && s_actions.ContainsKey(words[last]) ? last : 0;
        string action = "";
        if (words.Count > 0)
        {
            action = s_actions.TryGetValue(words[verb], out string? known) ? known : words[verb];
            words.RemoveAt(verb);
        }
        int preposition = words.FindIndex(s_prepositions.Contains);
        int objects = preposition < 0 ? words.Count : preposition;
        List<string> manner = words.GetRange(objects, words.Count - objects);
        // Every operation on one thing finds it by its id.
        return new MethodPhrase(name, action, words.GetRange(0, objects), manner.SequenceEqual(["by", "id"]) ? [] : manner)
        {
            IsPlural = texts.Contains("all") ? true : objects == 0 ? null : !texts.Contains(words[objects - 1]),
        };
    }

    /// <summary>The phrase without the name of the resource that the method belongs to.</summary>
    public MethodPhrase Without(IEnumerable<IReadOnlyList<string>> resources) =>
        this with { Objects = resources.Aggregate(Objects, Words.Without) };

    /// <summary>Whether two phrases say the same.</summary>
    public bool SaysTheSameAs(MethodPhrase other) =>
        Action == other.Action && Objects.SequenceEqual(other.Objects) && Manner.SequenceEqual(other.Manner);

    /// <summary>Whether two phrases do the same, and one only says more of it than the other.</summary>
    public bool SaysMoreOrLessThan(MethodPhrase other) =>
        Action == other.Action && (Begins(Objects, other.Objects) || Begins(other.Objects, Objects));

    /// <summary>Whether two phrases cannot be about the same: other actions, or objects of which none is shared.</summary>
    public bool Contradicts(MethodPhrase other)
    {
        if (Action != other.Action && s_actions.ContainsKey(Action) && s_actions.ContainsKey(other.Action))
            return true;
        return Action != other.Action && !Objects.Intersect(other.Objects).Any();
    }

    /// <summary>Whether words begin as others are.</summary>
    public static bool Begins(IReadOnlyList<string> words, IReadOnlyList<string> start) => words.Take(start.Count).SequenceEqual(start);

    // "orders/list", "OrderController_list" and "orders.list" name their tag as well; OperationWords knows the underscore alone.
    private static IReadOnlyList<string> WithoutTag(IReadOnlyList<string> texts, string tag)
    {
        IReadOnlyList<string> names = Words.Of(tag);
        if (names.Count == 0 || names.Count >= texts.Count || s_actions.ContainsKey(names[0]))
            return texts;
        bool isNamed = Begins([.. texts.Select(Words.Singular)], names);
        return isNamed ? [.. texts.Skip(names.Count)] : texts;
    }

    private static Dictionary<string, string> Synonyms(params string[] groups) => groups
        .Select(group => group.Split(' '))
        .SelectMany(group => group.Select(word => new KeyValuePair<string, string>(word, group[0])))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
