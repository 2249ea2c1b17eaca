using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares the addresses that all operations are called at.</summary>
internal sealed class ServerComparer
{
    private readonly ApiModel _old;
    private readonly ApiModel _new;
    private readonly ChangeCollector _changes;

    public ServerComparer(ApiModel old, ApiModel @new, ChangeCollector changes) => (_old, _new, _changes) = (old, @new, changes);

    /// <summary>
    /// Compares the servers, and the prefix that all paths share: a new prefix is one change, however many paths there are.
    /// </summary>
    /// <returns>Whether the prefix changed, so that it need not be said of each path.</returns>
    public bool Compare(IReadOnlyList<OperationPair> pairs)
    {
        OperationPair[] both = [.. pairs.Where(pair => pair.Old is not null && pair.New is not null)];
        bool isMoved = ComparePlaces(both);
        CompareServers(isMoved);
        return isMoved || ComparePrefixes(both);
    }

    // What one server and its paths are together is what is called; where they are divided is nobody's business but a caller's own.
    private bool ComparePlaces(OperationPair[] both)
    {
        if (both.Length == 0 || _old.Servers.Count == 0 || _new.Servers.Count == 0)
            return false;
        ServerAddress before = new(_old.Servers[0]);
        ServerAddress after = new(_new.Servers[0]);
        bool isMoved = before.Path != after.Path && before.Origin == after.Origin
            && both.All(pair => before.Path + PathTemplate.ShapeOf(pair.Old!.Path) == after.Path + PathTemplate.ShapeOf(pair.New!.Path));
        if (isMoved)
        {
            _changes.Add(
                ChangeRuleIds.PrefixMoved, ChangeLocation.Document, Servers(_old), Servers(_new), ChangeDirection.Request,
                Shown(before.Path), Shown(after.Path), OfPrefix(ChangeRuleIds.PrefixMoved));
        }
        return isMoved;
    }

    // The namespace of a version is made from the prefix of its paths, where they have one.
    private Verdicts OfPrefix(string rule)
    {
        Verdicts verdicts = ChangeRules.Of(rule).InRequests;
        return ApiVersion.Of(_old).Equals(ApiVersion.Of(_new))
            ? verdicts with { Source = Verdict.Harmless, Binary = Verdict.Harmless }
            : verdicts;
    }

    private static string Shown(string path) => path.Length == 0 ? "/" : path;

    private bool ComparePrefixes(OperationPair[] both)
    {
        (string Old, string New)[] prefixes = [.. both.Select(pair => (Prefix(pair.Old!.Path), Prefix(pair.New!.Path))).Distinct()];
        bool isSaid = prefixes.Length == 1 && prefixes[0].Old != prefixes[0].New && both.All(pair =>
            OperationMatcher.ShapeWithoutPrefix(pair.Old!.Path) == OperationMatcher.ShapeWithoutPrefix(pair.New!.Path));
        if (isSaid)
        {
            (string before, string after) = prefixes[0];
            string paths = JsonPointer.Of("paths");
            _changes.Add(
                ChangeRuleIds.PathPrefixChanged, ChangeLocation.Document, paths, paths, ChangeDirection.Both, Shown(before), Shown(after),
                OfPrefix(ChangeRuleIds.PathPrefixChanged));
        }
        return isSaid;
    }

    private static string Prefix(string path) => path.Substring(0, path.Length - ApiVersion.WithoutPrefix(path).Length);

    private void CompareServers(bool isMoved)
    {
        string? before = _old.Servers.FirstOrDefault();
        string? after = _new.Servers.FirstOrDefault();
        // The first is the one that clients call.
        if (before is not null && after is not null && before != after && !isMoved)
            Add(ChangeRuleIds.FirstServerChanged, before, after);
        foreach (string server in _old.Servers.Except(_new.Servers).Where(server => server != before || after is null))
            Add(ChangeRuleIds.ServerRemoved, server, null);
        // Where none was named, clients called the place where the document was found, or one that they knew.
        Verdicts? harmless = before is null ? null : ChangeRules.Of(ChangeRuleIds.ServerAdded).InRequests with { Wire = Verdict.Harmless };
        foreach (string server in _new.Servers.Except(_old.Servers).Where(server => server != after || before is null))
            Add(ChangeRuleIds.ServerAdded, null, server, harmless);
    }

    private void Add(string rule, string? oldValue, string? newValue, Verdicts? verdicts = null) => _changes.Add(
        rule, ChangeLocation.Document, Servers(_old), Servers(_new), ChangeDirection.Request, oldValue, newValue, verdicts);

    private static string Servers(ApiModel model) => model.Servers.Count == 0 ? "" : JsonPointer.Of("servers");
}
