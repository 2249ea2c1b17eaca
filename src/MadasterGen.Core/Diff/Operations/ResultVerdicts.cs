using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Operations;

/// <summary>
/// What success statuses that are new or gone break in code, where that is not what it usually is: they change what methods give when they
/// bring something of another type, or nothing where all others bring something.
/// </summary>
internal sealed class ResultVerdicts
{
    private readonly Result _old;
    private readonly Result _new;

    /// <param name="oldSchemas">The schemas of the old document.</param>
    /// <param name="old">The operation as it was.</param>
    /// <param name="newSchemas">The schemas of the new document.</param>
    /// <param name="new">The operation as it is.</param>
    public ResultVerdicts(SchemaResolver oldSchemas, OperationPlaces old, SchemaResolver newSchemas, OperationPlaces @new) =>
        (_old, _new) = (Result.Of(old, oldSchemas), Result.Of(@new, newSchemas));

    /// <summary>Whether methods gave a response.</summary>
    public bool Gave(ApiResponse old) => _old.Responses.Contains(old);

    /// <summary>Whether methods give a response.</summary>
    public bool Gives(ApiResponse @new) => _new.Responses.Contains(@new);

    /// <summary>Whether exceptions had a response as a type that is named after the operation.</summary>
    public bool Threw(ApiResponse old) => _old.Errors.Contains(old);

    /// <summary>The verdicts of a status that is new or gone; null for those of its rule.</summary>
    public Verdicts? OfStatus(string ruleId, ChangeDirection direction)
    {
        Verdicts usual = ChangeRules.Of(ruleId).For(direction);
        bool isOtherNull = _old.GivesNull != _new.GivesNull;
        if (!_old.Types.SetEquals(_new.Types) || (isOtherNull && _old.IsValueType))
        {
            // Whoever awaits nothing goes on awaiting nothing.
            Verdict source = _old.Types.Count == 0 ? Verdict.Potential : Verdict.Breaking;
            return usual with { Source = source, Binary = Verdict.Breaking };
        }
        return isOtherNull ? usual with { Source = Verdict.Potential } : null;
    }

    private sealed record Result(
        HashSet<ApiResponse> Responses, HashSet<ApiResponse> Errors, HashSet<string> Types, bool GivesNull, bool IsValueType)
    {
        public static Result Of(OperationPlaces places, SchemaResolver schemas)
        {
            SuccessBodies bodies = SuccessBodies.Of(places, schemas);
            bool isValueType = bodies.Together is not null
                || bodies.Given.Any(body => body.Kind == BodyKind.Json && schemas.View(body.At).IsValueType);
            bool givesNull = bodies.Given.Count > 0 && Successes.Of(places.Operation).Any(response => response.Content.Count == 0);
            HashSet<string> types = new(bodies.KeysOf(schemas), StringComparer.Ordinal);
            IEnumerable<ApiResponse> errors = FailureBody.Of(places, schemas)
                .Where(body => body.HasTypeOfItsOwn).Select(body => body.Response);
            return new Result([.. bodies.Given.Select(body => body.Response)], [.. errors], types, givesNull, isValueType);
        }
    }
}
