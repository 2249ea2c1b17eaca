using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff.Operations;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Diff.Security;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff;

/// <summary>
/// Compares two documents. Descriptions, titles, examples and order never count, nor does how something is spelled: only
/// what may travel, and what C# makes of it.
/// </summary>
internal static class ApiComparer
{
    /// <summary>Finds what changed.</summary>
    /// <param name="old">The document as it was.</param>
    /// <param name="new">The document as it is.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is thrown.</exception>
    public static ApiDiff Compare(ApiModel old, ApiModel @new, CancellationToken cancellationToken) =>
        new Comparison(old, @new, cancellationToken).Run();

    private sealed class Comparison
    {
        private readonly ApiModel _old;
        private readonly ApiModel _new;
        private readonly CancellationToken _cancellationToken;
        private readonly ChangeCollector _changes = new();
        private readonly SchemaResolver _oldSchemas;
        private readonly SchemaResolver _newSchemas;
        private readonly SchemaComparer _schemas;

        public Comparison(ApiModel old, ApiModel @new, CancellationToken cancellationToken)
        {
            (_old, _new, _cancellationToken) = (old, @new, cancellationToken);
            _oldSchemas = new SchemaResolver(old, cancellationToken);
            _newSchemas = new SchemaResolver(@new, cancellationToken);
            _schemas = new SchemaComparer(_oldSchemas, _newSchemas, _changes, cancellationToken);
        }

        public ApiDiff Run()
        {
            IReadOnlyList<OperationPair> pairs = OperationMatcher.Match(_old, _new);
            SchemeNames schemes = new(_old, _new);
            DocumentComparer.Compare(_old, _new, pairs, schemes, _changes);
            UnresolvedComparer.Compare(_old, _new, _changes);
            bool isPrefixSaid = new ServerComparer(_old, _new, _changes).Compare(pairs);
            LostOperations.Report(_old, _new, pairs, _changes);
            CallbackComparer callbacks = new(_schemas, _changes, schemes, DocumentComparer.IsSecurityFollowed(pairs));
            foreach (OperationPair pair in pairs.Where(p => p.Old is not null && p.New is not null))
            {
                _cancellationToken.ThrowIfCancellationRequested();
                OperationPlaces old = new(_old, pair.Old!);
                OperationPlaces @new = new(_new, pair.New!);
                new OperationComparer(_changes, old, @new).Compare(_schemas, schemes, isPrefixSaid);
                callbacks.Compare(old, @new);
            }
            callbacks.CompareWebhooks(_old, _new);
            CompareUnused(pairs);
            IEnumerable<ApiChange> changes = SuccessorRemarks.Add(UnstableChanges.Mark(_changes.Finish(OperationsOf), pairs), _new);
            return new ApiDiff(changes.ToEquatableArray(), pairs.ToEquatableArray(), Types().ToEquatableArray());
        }

        // What no operation leads to is a type in C# all the same.
        private void CompareUnused(IReadOnlyList<OperationPair> pairs)
        {
            HashSet<OperationKey> lost = [.. pairs.Where(pair => pair.New is null).Select(pair => pair.Old!.Key)];
            HashSet<OperationKey> gained = [.. pairs.Where(pair => pair.Old is null).Select(pair => pair.New!.Key)];
            foreach (SchemaAt at in _oldSchemas.Set.Named)
            {
                if (_newSchemas.Set.Find(at.Name!) is { } same)
                    _schemas.CompareUnused(at, same);
            }
            HashSet<string> news = [.. _schemas.Renamed.Values];
            foreach (SchemaAt at in _oldSchemas.Set.Named)
            {
                bool isGone = _newSchemas.Set.Find(at.Name!) is null && !_schemas.Renamed.ContainsKey(at.Name!);
                if (isGone && !IsSaid(_oldSchemas, at.Name!, lost))
                    _changes.Add(
                        ChangeRuleIds.SchemaRemoved, ChangeLocation.Of(at), at.Place.Pointer, Container(_new), ChangeDirection.None);
            }
            foreach (SchemaAt at in _newSchemas.Set.Named)
            {
                bool isNew = _oldSchemas.Set.Find(at.Name!) is null && !news.Contains(at.Name!);
                if (isNew && !IsSaid(_newSchemas, at.Name!, gained))
                    _changes.Add(ChangeRuleIds.SchemaAdded, ChangeLocation.Of(at), Container(_old), at.Place.Pointer, ChangeDirection.None);
            }
        }

        // What methods take or give, and what came or went with its operations, is said there.
        private static bool IsSaid(SchemaResolver schemas, string name, HashSet<OperationKey> operations)
        {
            SchemaReach reach = schemas.Set.Reach;
            if (reach.IsGiven(name))
                return true;
            return reach.IsUsed(name) && (!schemas.IsType(name) || reach.OperationsOf(name).All(user => operations.Contains(user.Key)));
        }

        private static string Container(ApiModel model) => model.Schemas.Count == 0 ? "" : "/components/schemas";

        private IEnumerable<TypePair> Types()
        {
            HashSet<string> news = [.. _schemas.Renamed.Values];
            foreach (ApiNamedSchema old in _old.Schemas)
            {
                bool isKept = _newSchemas.Set.Find(old.Name) is not null;
                yield return new TypePair(old.Name, isKept ? old.Name : NewNameOrNull(old.Name));
            }
            foreach (ApiNamedSchema @new in _new.Schemas.Where(s => _oldSchemas.Set.Find(s.Name) is null && !news.Contains(s.Name)))
                yield return new TypePair(null, @new.Name);
        }

        private string? NewNameOrNull(string name) => _schemas.Renamed.TryGetValue(name, out string? renamed) ? renamed : null;

        private IReadOnlyList<OperationKey> OperationsOf(ApiChange change)
        {
            if (change.Location.Operation is { } operation)
                return [operation];
            if (change.Location.Schema is not { } schema)
                return [];
            // What is gone is known to the old document only.
            SchemaReach reach = _newSchemas.Set.Find(schema) is null ? _oldSchemas.Set.Reach : _newSchemas.Set.Reach;
            return [.. reach.OperationsOf(schema).Select(operation => operation.Key)];
        }
    }
}
