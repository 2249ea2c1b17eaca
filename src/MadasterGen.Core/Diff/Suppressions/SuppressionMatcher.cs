using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Diff.Suppressions;

/// <summary>Finds the changes that a suppression is about. Everything that the entry gives must fit.</summary>
internal sealed class SuppressionMatcher
{
    private readonly ApiDiff _diff;
    private readonly string _version;
    private readonly ILookup<string, OperationKey> _keysByName;

    public SuppressionMatcher(ApiDiff diff, string apiVersion)
    {
        (_diff, _version) = (diff, apiVersion);
        _keysByName = diff.Operations
            .SelectMany(pair => new[] { pair.Old, pair.New })
            .SelectMany(operation => operation is null ? [] : Names(operation).Select(name => (Name: name, Key: operation.Key)))
            .ToLookup(named => named.Name, named => named.Key, StringComparer.Ordinal);
    }

    /// <summary>The changes that a suppression is about.</summary>
    public IEnumerable<ApiChange> Matches(Suppression suppression)
    {
        if (!suppression.IsOf(_version))
            return [];
        OperationKey[]? operations = suppression.Operation is null ? null : [.. _keysByName[suppression.Operation]];
        return _diff.Changes.Where(change => change.RuleId == suppression.Rule
            && (suppression.Pointer is null || Pointers(change).Contains(suppression.Pointer))
            && (operations is null || Concerned(change).Any(operations.Contains)));
    }

    /// <summary>Where there are changes of the suppression's rule.</summary>
    public IEnumerable<string> Elsewhere(Suppression suppression) => suppression.IsOf(_version)
        ? _diff.Changes.Where(change => change.RuleId == suppression.Rule).Select(change => Pointers(change).First()).Distinct()
        : [];

    // The documents name an operation by verb and path, by the path without its version and by its id: people copy what they see.
    private static IEnumerable<string> Names(ApiOperation operation) =>
        new[] { operation.Key.Text, operation.Key.WithoutVersion.Text, operation.Label }.Distinct();

    // What is new or gone has only a parent in the other document, which all its siblings share and which tells nothing apart.
    private static IEnumerable<string> Pointers(ApiChange change)
    {
        if (!change.NewPointer.StartsWith(change.OldPointer + "/", StringComparison.Ordinal))
            yield return change.OldPointer;
        if (!change.OldPointer.StartsWith(change.NewPointer + "/", StringComparison.Ordinal))
            yield return change.NewPointer;
    }

    private static IEnumerable<OperationKey> Concerned(ApiChange change) =>
        change.Location.Operation is { } operation ? change.Operations.Append(operation) : change.Operations;
}
