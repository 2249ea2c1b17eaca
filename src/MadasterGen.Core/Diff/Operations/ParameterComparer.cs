using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares the parameters of one operation.</summary>
internal sealed class ParameterComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;

    public ParameterComparer(SchemaComparer schemas, ChangeCollector changes, OperationPlaces old, OperationPlaces @new) =>
        (_schemas, _changes, _old, _new) = (schemas, changes, old, @new);

    public void Compare()
    {
        List<ApiParameter> removed = [.. _old.Operation.Parameters];
        List<ApiParameter> added = [.. _new.Operation.Parameters];
        Dictionary<string, string> renamed = Renamed();
        Pair(parameter => $"{parameter.Place} {parameter.Name}", parameter => $"{parameter.Place} {parameter.Name}", false);
        // A placeholder is known by its place in the path, not by its name.
        Pair(
            parameter => parameter.Place == ApiParameterPlace.Path && renamed.TryGetValue(parameter.Name, out string? name) ? name : null,
            parameter => parameter.Place == ApiParameterPlace.Path ? parameter.Name : null,
            false);
        Pair(parameter => parameter.Name, parameter => parameter.Name, true);
        removed.ForEach(Removed);
        added.ForEach(Added);

        // Of several with one key the first ones belong together.
        void Pair(Func<ApiParameter, string?> keyOfOld, Func<ApiParameter, string?> keyOfNew, bool hasMoved)
        {
            Dictionary<string, Queue<ApiParameter>> left = added.Where(other => keyOfNew(other) is not null)
                .GroupBy(other => keyOfNew(other)!, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => new Queue<ApiParameter>(same), StringComparer.Ordinal);
            HashSet<ApiParameter> paired = new(ReferenceComparer<ApiParameter>.Instance);
            foreach (ApiParameter one in removed)
            {
                if (keyOfOld(one) is not { } key || !left.TryGetValue(key, out Queue<ApiParameter>? same) || same.Count == 0)
                    continue;
                ApiParameter other = same.Dequeue();
                paired.Add(one);
                paired.Add(other);
                if (hasMoved)
                    Report(ChangeRuleIds.ParameterMoved, one, other, Text(one.Place), Text(other.Place));
                CompareOne(one, other, hasMoved);
            }
            removed.RemoveAll(paired.Contains);
            added.RemoveAll(paired.Contains);
        }
    }

    private Dictionary<string, string> Renamed()
    {
        EquatableArray<string> before = PathTemplate.Parse(_old.Operation.Path).Placeholders;
        EquatableArray<string> after = PathTemplate.Parse(_new.Operation.Path).Placeholders;
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        if (OperationMatcher.ShapeWithoutPrefix(_old.Operation.Path) != OperationMatcher.ShapeWithoutPrefix(_new.Operation.Path))
            return renamed;
        for (int i = 0; i < Math.Min(before.Count, after.Count); i++)
        {
            if (before[i] == after[i])
                continue;
            renamed[before[i]] = after[i];
            _changes.Add(
                ChangeRuleIds.PlaceholderRenamed, ChangeLocation.Of(_new.Part), _old.Place.Pointer, _new.Place.Pointer,
                ChangeDirection.Request, before[i], after[i]);
        }
        return renamed;
    }

    private void Removed(ApiParameter parameter) => _changes.Add(
        parameter.IsRequired ? ChangeRuleIds.RequiredParameterRemoved : ChangeRuleIds.OptionalParameterRemoved,
        ChangeLocation.Of(_old.Of(parameter)), parameter.Pointer, _new.Place.Pointer, ChangeDirection.Request,
        operations: [_old.Operation.Key]);

    private void Added(ApiParameter parameter) => _changes.Add(
        parameter.IsRequired ? ChangeRuleIds.RequiredParameterAdded : ChangeRuleIds.OptionalParameterAdded,
        ChangeLocation.Of(_new.Of(parameter)), _old.Place.Pointer, parameter.Pointer, ChangeDirection.Request);

    private void CompareOne(ApiParameter old, ApiParameter @new, bool hasMoved)
    {
        if (old.IsRequired != @new.IsRequired)
            Report(@new.IsRequired ? ChangeRuleIds.ParameterBecameRequired : ChangeRuleIds.ParameterBecameOptional, old, @new);
        if (old.IsDeprecated != @new.IsDeprecated)
            Report(@new.IsDeprecated ? ChangeRuleIds.ParameterDeprecated : ChangeRuleIds.ParameterNoLongerDeprecated, old, @new);
        // Another place has another default style; that it is another place says it.
        if (!hasMoved)
            CompareStyles(old, @new);
        _schemas.Compare(_old.SchemaOf(old), _new.SchemaOf(@new), ChangeDirection.Request);
    }

    private void CompareStyles(ApiParameter old, ApiParameter @new)
    {
        if (old.ContentType != @new.ContentType)
        {
            Report(ChangeRuleIds.ParameterContentChanged, old, @new, old.ContentType ?? old.Style, @new.ContentType ?? @new.Style);
            return;
        }
        if (old.ContentType is not null)
            return;
        // The default of explode follows from the style.
        bool isStyled = old.Style != @new.Style;
        if (isStyled)
            Report(ChangeRuleIds.ParameterStyleChanged, old, @new, old.Style, @new.Style);
        if (!isStyled && old.IsExploded != @new.IsExploded && IsCompound(old) && IsCompound(@new))
            Report(ChangeRuleIds.ParameterExplodeChanged, old, @new, Exploded(old), Exploded(@new));
        if (old.AllowsReserved != @new.AllowsReserved)
            Report(@new.AllowsReserved ? ChangeRuleIds.ReservedCharactersAllowed : ChangeRuleIds.ReservedCharactersEscaped, old, @new);
    }

    // What holds one value is written the same, exploded or not.
    private static bool IsCompound(ApiParameter parameter) =>
        parameter.Schema.Kind is ApiSchemaKind.Array or ApiSchemaKind.Object or ApiSchemaKind.Any;

    private static string Exploded(ApiParameter parameter) =>
        parameter.IsExploded ? "one parameter per value" : "one parameter with all values";

    private static string Text(ApiParameterPlace place) => place.ToString().ToLowerInvariant();

    private void Report(string rule, ApiParameter old, ApiParameter @new, string? oldValue = null, string? newValue = null) =>
        _changes.Add(rule, ChangeLocation.Of(_new.Of(@new)), old.Pointer, @new.Pointer, ChangeDirection.Request, oldValue, newValue);
}
