using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what the documents say as wholes.</summary>
internal static class DocumentComparer
{
    public static void Compare(ApiModel old, ApiModel @new, ChangeCollector changes)
    {
        if (old.Version != @new.Version)
        {
            ChangeLocation document = ChangeLocation.Document;
            string rule = ChangeRuleIds.ApiVersionChanged;
            changes.Add(rule, document, Version(old), Version(@new), ChangeDirection.None, old.Version, @new.Version);
        }
        CompareServers(old, @new, changes);
        SecurityComparer.CompareSchemes(old, @new, changes);
        SecurityComparer.Compare(old.Security, @new.Security, Security(old), Security(@new), ChangeLocation.Document, changes);
    }

    /// <summary>Compares the prefix that all paths share. A new prefix is one change, however many paths there are.</summary>
    /// <returns>Whether it changed, so that it need not be said of each path.</returns>
    public static bool ComparePrefixes(IReadOnlyList<OperationPair> pairs, ChangeCollector changes)
    {
        OperationPair[] both = [.. pairs.Where(p => p.Old is not null && p.New is not null)];
        (string Old, string New)[] prefixes = [.. both.Select(p => (Prefix(p.Old!.Path), Prefix(p.New!.Path))).Distinct()];
        bool isSaid = prefixes.Length == 1 && prefixes[0].Old != prefixes[0].New
            && both.All(p => OperationMatcher.ShapeWithoutPrefix(p.Old!.Path) == OperationMatcher.ShapeWithoutPrefix(p.New!.Path));
        if (isSaid)
        {
            (string before, string after) = prefixes[0];
            string paths = JsonPointer.Of("paths");
            changes.Add(ChangeRuleIds.PathPrefixChanged, ChangeLocation.Document, paths, paths, ChangeDirection.Both, before, after);
        }
        return isSaid;
    }

    private static string Prefix(string path) => path.Substring(0, path.Length - ApiVersion.WithoutPrefix(path).Length);

    private static void CompareServers(ApiModel old, ApiModel @new, ChangeCollector changes)
    {
        string? before = old.Servers.FirstOrDefault();
        string? after = @new.Servers.FirstOrDefault();
        // The first is the one that clients call.
        if (before is not null && after is not null && before != after)
            Add(ChangeRuleIds.FirstServerChanged, before, after);
        foreach (string server in old.Servers.Except(@new.Servers).Where(s => s != before || after is null))
            Add(ChangeRuleIds.ServerRemoved, server, null);
        foreach (string server in @new.Servers.Except(old.Servers).Where(s => s != after || before is null))
            Add(ChangeRuleIds.ServerAdded, null, server);

        void Add(string rule, string? oldValue, string? newValue) =>
            changes.Add(rule, ChangeLocation.Document, Servers(old), Servers(@new), ChangeDirection.None, oldValue, newValue);
    }

    private static string Servers(ApiModel model) => model.Servers.Count == 0 ? "" : JsonPointer.Of("servers");

    private static string Security(ApiModel model) => model.Security.Count == 0 ? "" : JsonPointer.Of("security");

    private static string Version(ApiModel model) => model.Version.Length == 0 ? "" : JsonPointer.Of("info", "version");
}
