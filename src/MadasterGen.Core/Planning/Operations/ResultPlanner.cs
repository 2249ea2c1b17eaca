using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans what a success gives.</summary>
internal sealed class ResultPlanner
{
    private static readonly ResultPlan s_nothing = new(ResultKind.None, null, false);

    private readonly TypePlanner _types;
    private readonly ProblemList _problems;

    public ResultPlanner(TypePlanner types, ProblemList problems)
    {
        _types = types;
        _problems = problems;
    }

    /// <summary>The result of the first success that gives something.</summary>
    public ResultPlan Plan(OperationPlaces places, string name, string pointer)
    {
        ApiOperation operation = places.Operation;
        IReadOnlyList<ApiResponse> responses = Successes.Of(operation);
        List<ResultPlan> results = [.. responses
            .Select(success => Plan(places, success, name, pointer))
            .Where(result => result.Kind != ResultKind.None)
            .Distinct()];
        if (results.Count > 1)
            _problems.Add(ProblemIds.SuccessResponsesDiffer, pointer + JsonPointer.Of("responses"), operation.Label);
        if (results.Count == 0)
            return s_nothing;
        EmptyStatuses? empty = EmptyStatusPlanner.Plan(responses);
        IEnumerable<string> named = responses.SelectMany(response => response.Content).Select(content => content.Name);
        return results[0] with
        {
            IsNullable = results[0].IsNullable || empty is not null,
            Empty = empty,
            Accept = AcceptPlanner.Plan(results[0].Kind, named),
        };
    }

    private ResultPlan Plan(OperationPlaces places, ApiResponse response, string name, string pointer)
    {
        if (MediaTypes.Best(response.Content) is not { } content)
            return s_nothing;
        if (MediaTypes.IsText(content.Name))
            return new(ResultKind.Text, CSharpType.String, false);
        // A server that may respond in any media type responds in the one that its schema is about.
        bool isOpen = MediaTypes.IsOpen(content.Name) && content.Schema is not null;
        if (!MediaTypes.IsJson(content.Name) && !isOpen)
            return new(ResultKind.File, CSharpType.File, false);
        SchemaAt schema = places.SchemaOf(places.Of(response), content, places.Part with { Status = response.Status });
        string written = pointer + JsonPointer.Of("responses", response.Status, "content", content.Name, "schema");
        TypePlace place = new(name + "Response", written, true);
        CSharpType type = _types.Resolve(schema, place);
        if (type is FileType)
            return new(ResultKind.File, type, false);
        return isOpen && type.Is(Scalar.String)
            ? new(ResultKind.Text, CSharpType.String, false)
            : new(ResultKind.Json, type, _types.Schemas.IsNullable(schema));
    }
}
