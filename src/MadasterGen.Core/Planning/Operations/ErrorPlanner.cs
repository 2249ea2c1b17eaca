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

    /// <summary>The errors of an operation that have types: single statuses first, then ranges, then all others.</summary>
    public EquatableArray<ErrorPlan> Plan(OperationPlaces places, string name, string pointer)
    {
        List<ErrorPlan> errors = [];
        foreach (FailureBody body in FailureBody.Of(places).Where(body => body.IsJson(_types.Schemas)))
        {
            string status = body.Response.Status;
            string written = pointer + JsonPointer.Of("responses", status, "content", body.Media.Name, "schema");
            string suffix = char.IsDigit(status[0]) ? status.ToUpperInvariant() : Identifiers.Pascal(status);
            CSharpType type = _types.Resolve(body.At, new TypePlace($"{name}Error{suffix}", written, true)).WithinJson();
            if (type is not JsonType && type != _types.ProblemDetails)
                errors.Add(new ErrorPlan(status, type, _types.Schemas.IsNullable(body.At)));
        }
        return errors.OrderBy(error => RankOf(error.Status)).ToEquatableArray();
    }

    private static int RankOf(string status) =>
        status == "default" ? 2 : status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
}
