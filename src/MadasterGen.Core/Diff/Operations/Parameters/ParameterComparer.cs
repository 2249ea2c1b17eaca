using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations.Parameters;

/// <summary>Compares the parameters of one operation.</summary>
internal sealed class ParameterComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;
    private readonly IReadOnlyDictionary<string, string> _renamed;
    private readonly ParameterPairs _pairs;
    private readonly ChangeDirection _direction;

    // What the server calls has no method, whose values stand in an order.
    private readonly OrderComparer? _order;

    /// <param name="schemas">Compares what travels.</param>
    /// <param name="changes">Takes what is found.</param>
    /// <param name="old">The operation as it was.</param>
    /// <param name="new">The operation as it is.</param>
    /// <param name="direction">Which way they travel: those of callbacks come from the server.</param>
    public ParameterComparer(
        SchemaComparer schemas, ChangeCollector changes, OperationPlaces old, OperationPlaces @new, ChangeDirection direction)
    {
        (_schemas, _changes, _old, _new, _direction) = (schemas, changes, old, @new, direction);
        _renamed = PlaceholderComparer.Compare(old, @new, changes);
        _pairs = new ParameterPairs(old.Operation, @new.Operation, _renamed);
        _order = direction == ChangeDirection.Request ? new OrderComparer(old, @new, schemas, _pairs) : null;
    }

    public void Compare()
    {
        foreach (ParameterPair pair in _pairs.Same)
            CompareOne(pair);
        foreach (ApiParameter parameter in _pairs.Removed)
            Removed(parameter);
        foreach (ApiParameter parameter in _pairs.Added)
            Added(parameter);
        _order?.Compare(_changes);
    }

    private void Removed(ApiParameter parameter) => _changes.Add(
        RuleOfRemoved(parameter), ChangeLocation.Of(_old.Of(parameter)), parameter.Pointer, _new.Place.Pointer, _direction);

    private void Added(ApiParameter parameter)
    {
        string rule = RuleOfAdded(parameter);
        Verdicts verdicts = VerdictsOf(rule);
        // Behind the last value stand only the options of a call, which are seldom given without their names.
        if (!parameter.IsRequired && _order?.IsInserted(parameter) == false)
            verdicts = verdicts with { Source = Verdict.Potential };
        _changes.Add(
            rule, ChangeLocation.Of(_new.Of(parameter)), _old.Place.Pointer, parameter.Pointer, _direction, verdicts: verdicts);
    }

    private Verdicts VerdictsOf(string rule) => ChangeRules.Of(rule).For(_direction);

    private static string RuleOfRemoved(ApiParameter parameter) =>
        parameter.IsRequired ? ChangeRuleIds.RequiredParameterRemoved : ChangeRuleIds.OptionalParameterRemoved;

    private static string RuleOfAdded(ApiParameter parameter) =>
        parameter.IsRequired ? ChangeRuleIds.RequiredParameterAdded : ChangeRuleIds.OptionalParameterAdded;

    private void CompareOne(ParameterPair pair)
    {
        (ApiParameter old, ApiParameter @new) = (pair.Old, pair.New);
        if (pair.HasMoved)
            Report(ChangeRuleIds.ParameterMoved, pair, Text(old.Place), Text(@new.Place), Moved(ChangeRuleIds.ParameterMoved, pair));
        CompareName(pair);
        CompareRequired(pair);
        if (old.IsDeprecated != @new.IsDeprecated)
            Report(@new.IsDeprecated ? ChangeRuleIds.ParameterDeprecated : ChangeRuleIds.ParameterNoLongerDeprecated, pair);
        if (old.Sunset != @new.Sunset)
            Report(ChangeRuleIds.ParameterSunsetChanged, pair, old.Sunset, @new.Sunset);
        if (old.AllowsEmpty != @new.AllowsEmpty)
            Report(@new.AllowsEmpty ? ChangeRuleIds.EmptyValueAllowed : ChangeRuleIds.EmptyValueForbidden, pair);
        // Another place has another default style; that it is another place says it.
        if (!pair.HasMoved)
            CompareStyles(pair);
        CompareSchemas(pair);
    }

    // One value is written as a list of one where each value is written by itself.
    private void CompareSchemas(ParameterPair pair)
    {
        SchemaAt old = _old.SchemaOf(pair.Old);
        SchemaAt @new = _new.SchemaOf(pair.New);
        bool canBeBoth = !pair.HasMoved && IsForm(pair.Old) && IsForm(pair.New);
        if (canBeBoth && pair.New.IsExploded && IsValue(_schemas.Old.View(old)) && _schemas.New.View(@new) is ListView many)
        {
            Report(ChangeRuleIds.ParameterBecameList, pair);
            _schemas.Compare(old, many.Items, _direction);
        }
        else if (canBeBoth && pair.Old.IsExploded && _schemas.Old.View(old) is ListView list && IsValue(_schemas.New.View(@new)))
        {
            Report(ChangeRuleIds.ParameterBecameSingle, pair);
            _schemas.Compare(list.Items, @new, _direction);
        }
        else
        {
            _schemas.Compare(old, @new, _direction);
        }
    }

    private static bool IsValue(SchemaView view) => view is ScalarView or EnumView;

    private static bool IsForm(ApiParameter parameter) =>
        parameter is { ContentType: null, Place: ApiParameterPlace.Query or ApiParameterPlace.Cookie, Style: "form" };

    private void CompareName(ParameterPair pair)
    {
        (ApiParameter old, ApiParameter @new) = (pair.Old, pair.New);
        // A placeholder that has another name at the same place of the path is a matter of the path.
        bool isOfPath = old.Place == ApiParameterPlace.Path && _renamed.ContainsKey(old.Name);
        if (old.Name == @new.Name || pair.HasMoved || isOfPath)
            return;
        bool isCase = @new.Place == ApiParameterPlace.Header && StringComparer.OrdinalIgnoreCase.Equals(old.Name, @new.Name);
        string rule = isCase ? ChangeRuleIds.ParameterRespelled
            : @new.Place == ApiParameterPlace.Path ? ChangeRuleIds.PlaceholderRenamed
            : ChangeRuleIds.ParameterWireNameChanged;
        Verdicts usual = VerdictsOf(rule);
        Verdicts verdicts = rule == ChangeRuleIds.ParameterWireNameChanged
            ? ChangeRule.OfSpelling(VerdictsOf(RuleOfRemoved(old)), VerdictsOf(RuleOfAdded(@new)))
            : CSharpNames.AreOneParameter(old.Name, @new.Name) ? usual with { Source = Verdict.Harmless }
            : usual;
        Report(rule, pair, old.Name, @new.Name, verdicts);
    }

    private void CompareRequired(ParameterPair pair)
    {
        if (pair.Old.IsRequired == pair.New.IsRequired)
            return;
        string rule = pair.New.IsRequired ? ChangeRuleIds.ParameterBecameRequired : ChangeRuleIds.ParameterBecameOptional;
        Report(rule, pair, verdicts: Moved(rule, pair));
    }

    // What keeps its place breaks assemblies only by its type: what may be left out is null there.
    private Verdicts Moved(string rule, ParameterPair pair)
    {
        Verdicts verdicts = VerdictsOf(rule);
        if (_order?.HasMoved(pair) == true)
            return verdicts;
        bool hasOtherType = pair.Old.IsRequired != pair.New.IsRequired && _schemas.New.View(_new.SchemaOf(pair.New)).IsValueType;
        return verdicts with
        {
            Source = pair is { Old.IsRequired: false, New.IsRequired: true } ? Verdict.Breaking : Verdict.Potential,
            Binary = hasOtherType ? Verdict.Breaking : Verdict.Harmless,
        };
    }

    // Those of lists in the list too, where the document has a word for them.
    private static string Styles(ApiParameter parameter) => string.Join(" of ", new[] { parameter.Style }.Concat(parameter.InnerStyles));

    private void CompareStyles(ParameterPair pair)
    {
        (ApiParameter old, ApiParameter @new) = (pair.Old, pair.New);
        if (old.ContentType != @new.ContentType)
        {
            Report(ChangeRuleIds.ParameterContentChanged, pair, old.ContentType ?? old.Style, @new.ContentType ?? @new.Style);
            return;
        }
        if (old.ContentType is not null)
            return;
        // The default of explode follows from the style.
        bool isStyled = Styles(old) != Styles(@new);
        if (isStyled)
            Report(ChangeRuleIds.ParameterStyleChanged, pair, Styles(old), Styles(@new));
        if (!isStyled && old.IsExploded != @new.IsExploded && IsCompound(old) && IsCompound(@new))
            Report(ChangeRuleIds.ParameterExplodeChanged, pair, Exploded(old), Exploded(@new));
        if (old.AllowsReserved != @new.AllowsReserved)
            Report(@new.AllowsReserved ? ChangeRuleIds.ReservedCharactersAllowed : ChangeRuleIds.ReservedCharactersEscaped, pair);
    }

    // What holds one value is written the same, exploded or not.
    private static bool IsCompound(ApiParameter parameter) =>
        parameter.Schema.Kind is ApiSchemaKind.Array or ApiSchemaKind.Object or ApiSchemaKind.Any;

    private static string Exploded(ApiParameter parameter) =>
        parameter.IsExploded ? "one parameter per value" : "one parameter with all values";

    private static string Text(ApiParameterPlace place) => place.ToString().ToLowerInvariant();

    private void Report(string rule, ParameterPair pair, string? oldValue = null, string? newValue = null, Verdicts? verdicts = null) =>
        _changes.Add(
            rule, ChangeLocation.Of(_new.Of(pair.New)), pair.Old.Pointer, pair.New.Pointer, _direction, oldValue, newValue, verdicts);
}
