using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Planning;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Analyzers.Changes;

/// <summary>
/// Says in one text what is found in a statement. What several sentences say of several names is one sentence, and the members of a type
/// that is gone stand with the type.
/// </summary>
internal static class FindingText
{
    private const string Article = "The ";
    private const string ClauseMark = "; ";

    private static readonly Regex s_verb = new(" (is|was|has|had|can|cannot|could|may|must) ", RegexOptions.CultureInvariant);

    /// <summary>The text.</summary>
    /// <param name="findings">What is found, in the order of the code.</param>
    public static string Of(IReadOnlyCollection<Finding> findings)
    {
        string[] sentences = [.. AdvisedOnce(Merged(Sentences(findings)))];
        return sentences.Length == 1
            ? sentences[0]
            : string.Join("; ", sentences.Select((sentence, index) => index == 0 ? sentence.TrimEnd('.') : Clause(sentence.TrimEnd('.'))));
    }

    private static IEnumerable<Sentence> Sentences(IReadOnlyCollection<Finding> findings)
    {
        HashSet<ISymbol> types = new(findings.Select(one => one.Gone).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);
        HashSet<ISymbol> told = new(SymbolEqualityComparer.Default);
        foreach (Finding finding in findings)
        {
            if (TypeIn(types, finding) is not null)
                continue;
            yield return new Sentence(finding.Text, finding.Advice);
            if (finding.Gone is not INamedTypeSymbol type || !told.Add(type))
                continue;
            Finding[] members = [.. findings.Where(one => SymbolEqualityComparer.Default.Equals(TypeIn(types, one), type))];
            foreach (string sentence in MembersOf(finding, members))
                yield return new Sentence(sentence, null);
        }
    }

    // What is said of a member alone is said beside its type, too: which one of another type stands in its place.
    private static IEnumerable<string> MembersOf(Finding type, Finding[] members)
    {
        (string Name, string? Clause)[] all = [.. members.Select(one => ($"'{one.Gone!.Name}'", OwnClause(one.Text))).Distinct()];
        string[] names = [.. all.Where(one => one.Clause is null).Select(one => one.Name)];
        if (names.Length > 0)
            yield return $"{Listed(names)} went with it";
        foreach ((string name, string? clause) in all.Where(one => one.Clause is not null))
            yield return $"{name} went with it: {clause}";

        string? OwnClause(string text)
        {
            int start = text.IndexOf(ClauseMark, StringComparison.Ordinal);
            string clause = start < 0 ? "" : text.Substring(start + ClauseMark.Length).TrimEnd('.');
            return clause.Length == 0 || type.Text.Contains(clause) ? null : clause;
        }
    }

    // The type of a member that is gone, or of its values where code switches over them.
    private static INamedTypeSymbol? TypeIn(HashSet<ISymbol> types, Finding finding)
    {
        INamedTypeSymbol? type = finding.Gone?.ContainingType;
        while (type is not null && !types.Contains(type))
            type = type.ContainingType;
        return type;
    }

    private static IEnumerable<Sentence> Merged(IEnumerable<Sentence> sentences) => sentences
        .Distinct()
        .Select(sentence => (Statement: Statement.Of(sentence.Text), sentence.Advice))
        .GroupBy(one => (one.Statement.Before, one.Statement.After, one.Advice))
        .Select(same => (same.First().Statement, Names: same.Select(one => one.Statement.Name).ToArray(), same.Key.Advice))
        .Select(one => new Sentence(Statement.Write(one.Statement, one.Names), one.Advice));

    // What can be done about all that is gone is said with the first.
    private static IEnumerable<string> AdvisedOnce(IEnumerable<Sentence> sentences)
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach (Sentence sentence in sentences)
        {
            bool isNew = sentence.Advice is { } advice && said.Add(advice);
            yield return Tombstone.Advised(sentence.Text, isNew ? sentence.Advice : null);
        }
    }

    private static string Clause(string sentence) =>
        sentence.StartsWith(Article, StringComparison.Ordinal) ? char.ToLowerInvariant(sentence[0]) + sentence.Substring(1) : sentence;

    private static string Listed(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";

    /// <summary>What is said, and how to learn more.</summary>
    private sealed record Sentence(string Text, string? Advice);

    /// <summary>A sentence around the first name in it that stands in quotation marks.</summary>
    private sealed record Statement(string Before, string Name, string After)
    {
        private const string Value = "The value ";

        // Whether the name is what the sentence is about, so that more names change its verb.
        private bool IsSubject => Before is "" or Value;

        public static Statement Of(string sentence)
        {
            int start = sentence.IndexOfAny(['\'', '"']);
            int end = start < 0 ? -1 : sentence.IndexOf(sentence[start], start + 1);
            Statement whole = new(sentence, "", "");
            if (end < 0)
                return whole;
            string name = sentence.Substring(start, end + 1 - start);
            Statement statement = new(sentence.Substring(0, start), name, sentence.Substring(end + 1));
            // "it is called State now" is said of one.
            bool isOfOne = !s_verb.IsMatch(statement.After) || statement.After.Contains("; it ");
            return statement.IsSubject && isOfOne ? whole : statement;
        }

        public static string Write(Statement first, IReadOnlyList<string> names)
        {
            if (names.Count == 1)
                return first.Before + first.Name + first.After;
            string before = first.Before == Value ? "The values " : first.Before;
            return before + Listed(names) + (first.IsSubject ? Plural(first.After) : first.After);
        }

        // "is required now", "was removed from v1; nothing replaces it": the verb is the first one.
        private static string Plural(string after) =>
            s_verb.Replace(after, verb => Plural(verb), 1).Replace(" replaces it", " replaces them");

        private static string Plural(Match verb) => verb.Value switch
        {
            " is " => " are ",
            " was " => " were ",
            " has " => " have ",
            string same => same,
        };
    }
}
