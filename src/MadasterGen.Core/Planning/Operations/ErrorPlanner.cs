using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans as which types the bodies of errors are read. Problem details are read for every operation.</summary>
internal sealed class ErrorPlanner
{
    private readonly TypePlanner _types;

    public ErrorPlanner(TypePlanner types) => _types = types;

    /// <summary>
    /// The errors of an operation that have types: single statuses first, then ranges, then all others; of each what only one media type
    /// brings comes first.
    /// </summary>
    public EquatableArray<ErrorPlan> Plan(OperationPlaces places, string name, string pointer)
    {
        List<ErrorPlan> errors = [.. FailureBody.Of(places, _types.Schemas).Select(body => Plan(body, name, pointer))
            .OrderBy(error => RankOf(error.Status)).ThenBy(error => error.MediaType is null)];
        // One without a type only keeps those behind it from reading it.
        return errors.Where((error, i) => error.Type is not null || errors.Skip(i).Any(other => IsBehind(other, error)))
            .ToEquatableArray();
    }

    private static bool IsBehind(ErrorPlan other, ErrorPlan error) => other.Type is not null
        && (RankOf(other.Status) > RankOf(error.Status) || other.Status.Equals(error.Status, StringComparison.OrdinalIgnoreCase));

    private ErrorPlan Plan(FailureBody body, string name, string pointer)
    {
        string status = body.Response.Status;
        string written = pointer + JsonPointer.Of("responses", status, "content", body.Media.Name, "schema");
        string? media = body.IsUsual ? null : MediaTypes.Essence(body.Media.Name);
        string suffix = (char.IsDigit(status[0]) ? status.ToUpperInvariant() : Identifiers.Pascal(status))
            + (media is null ? "" : Identifiers.Pascal(media));
        CSharpType type = _types.Resolve(body.At, new TypePlace($"{name}Error{suffix}", written, true)).WithinJson();
        bool isTyped = type is not JsonType && type != _types.ProblemDetails;
        return new ErrorPlan(status, media, isTyped ? type : null, _types.Schemas.IsNullable(body.At));
    }

    private static int RankOf(string status) =>
        status == "default" ? 2 : status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
}
