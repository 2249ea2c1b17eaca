using System.Collections.Generic;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Schemas;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares whether requests have a body, and whether they must.</summary>
internal sealed class BodyComparer
{
    private readonly SchemaComparer _schemas;
    private readonly ChangeCollector _changes;
    private readonly OperationPlaces _old;
    private readonly OperationPlaces _new;
    private readonly ChangeDirection _direction;

    public BodyComparer(
        SchemaComparer schemas, ChangeCollector changes, OperationPlaces old, OperationPlaces @new, ChangeDirection direction) =>
        (_schemas, _changes, _old, _new, _direction) = (schemas, changes, old, @new, direction);

    /// <summary>Compares the two.</summary>
    /// <returns>Whether both have a body, so that there is more to compare.</returns>
    public bool Compare()
    {
        ApiBody? old = _old.Operation.Body;
        ApiBody? @new = _new.Operation.Body;
        if (old is not null && @new is not null)
        {
            CompareDemands(old, @new);
            return true;
        }
        ChangeLocation operation = ChangeLocation.Of(_new.Part);
        if (@new is not null)
        {
            string rule = @new.IsRequired ? ChangeRuleIds.RequiredBodyAdded : ChangeRuleIds.OptionalBodyAdded;
            _changes.Add(rule, operation, _old.Place.Pointer, _new.Body.Pointer, _direction, verdicts: Added(rule, @new));
        }
        else if (old is not null)
        {
            string rule = old.IsRequired ? ChangeRuleIds.RequiredBodyRemoved : ChangeRuleIds.OptionalBodyRemoved;
            // What the server sends by itself is read by a member of its own.
            bool isUnread = _old.ReadsPayload;
            Verdicts? verdicts = isUnread ? ChangeRules.Of(rule).WithoutMember(_direction) : null;
            ChangeLocation lost = operation with { IsTyped = operation.IsTyped || isUnread };
            _changes.Add(rule, lost, _old.Body.Pointer, _new.Place.Pointer, _direction, verdicts: verdicts);
        }
        return false;
    }

    // What can be left out breaks only calls that give what stands behind it by its place.
    private Verdicts? Added(string rule, ApiBody body) =>
        body.Best is { } best && !FormBody.Is(best) && CallOrder.DemandOf(_new) == BodyDemand.None
            ? ChangeRules.Of(rule).For(_direction) with { Source = Verdict.Potential }
            : null;

    private void CompareDemands(ApiBody old, ApiBody @new)
    {
        string rule;
        if (old.IsRequired != @new.IsRequired)
            rule = @new.IsRequired ? ChangeRuleIds.BodyBecameRequired : ChangeRuleIds.BodyBecameOptional;
        else if (_direction == ChangeDirection.Request && old.IsSaidOptional != @new.IsSaidOptional)
            rule = @new.IsSaidOptional ? ChangeRuleIds.BodyCanBeOmitted : ChangeRuleIds.BodyCannotBeOmitted;
        else
            return;
        (BodyDemand before, _) = DemandOf(_old, _schemas.Old);
        (BodyDemand after, bool isValueType) = DemandOf(_new, _schemas.New);
        if (old.IsRequired == @new.IsRequired && before == after)
            return;
        // C# has another type for a value that can be null, and says of other types no more than that they are null.
        bool isOtherType = isValueType && (before == BodyDemand.Value) != (after == BodyDemand.Value);
        Verdict source = after <= before ? Verdict.Harmless
            : before == BodyDemand.None || isOtherType ? Verdict.Breaking
            : Verdict.Potential;
        Verdicts verdicts = ChangeRules.Of(rule).For(_direction) with
        {
            Source = source,
            Binary = isOtherType ? Verdict.Breaking : Verdict.Harmless,
        };
        ChangeLocation body = ChangeLocation.Of(_new.Part with { IsBody = true });
        _changes.Add(rule, body, _old.Body.Pointer, _new.Body.Pointer, _direction, verdicts: verdicts);
    }

    // How much methods insist on the body, or on the field that is all of it; and whether C# holds it in a value type.
    private static (BodyDemand Demand, bool IsValueType) DemandOf(OperationPlaces places, SchemaResolver schemas)
    {
        if (places.Operation.Body?.Best is not { } best || SequenceBody.IsSent(best))
            return (BodyDemand.Value, false);
        SchemaAt at = places.SchemaOf(places.Body, best, places.Part with { IsBody = true });
        SchemaView view = schemas.View(at);
        if (!FormBody.Is(best, view))
        {
            bool isString = BodyKinds.IsText(best, at, schemas) && !BodyKinds.IsLiteral(best, at, schemas);
            return (CallOrder.DemandOf(places), !isString && IsValueType(view));
        }
        IReadOnlyList<FormField> fields = FormFields.Of(view, best, places.BodyDemand, schemas);
        return fields.Count != 1 || view.Content.Requires(fields[0].Name)
            ? (BodyDemand.Value, false)
            : (fields[0].IsRequired ? BodyDemand.Value : BodyDemand.None, schemas.View(fields[0].At).IsValueType);
    }

    private static bool IsValueType(SchemaView view) => view.IsValueType || view is AnyView or ObjectView { IsEmpty: true };
}
