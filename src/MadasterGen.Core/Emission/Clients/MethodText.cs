using System;
using System.Linq;
using System.Text;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the signatures of methods, which interface, client and the union of versions all declare alike.</summary>
internal static class MethodText
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Sequence = "global::System.Collections.Generic.IAsyncEnumerable";

    /// <summary>The method as it is declared, a parameter a line; options and token, which every method has, share the last.</summary>
    /// <param name="method">The method.</param>
    /// <param name="root">The shared namespace.</param>
    /// <param name="modifiers">What stands before it.</param>
    /// <param name="behind">What follows the last parenthesis.</param>
    /// <param name="receiver">For extension methods: the parameter that comes first.</param>
    public static string Declare(MethodPlan method, string root, string modifiers, string behind, string? receiver = null)
    {
        StringBuilder declaration = new($"{modifiers}{ReturnType(method, root)} {method.Name}(\n    ");
        if (receiver is not null)
            declaration.Append(receiver);
        for (int i = 0; i < method.Parameters.Count; i++)
        {
            MethodParameterPlan parameter = method.Parameters[i];
            if (i > 0 || receiver is not null)
                declaration.Append(parameter.Role == MethodParameterRole.CancellationToken ? ", " : ",\n    ");
            declaration.Append(Parameter(parameter, root));
        }
        return declaration.Append(')').Append(behind).ToString();
    }

    /// <summary>The parameters as a call passes them on.</summary>
    public static string Arguments(MethodPlan method) => string.Join(", ", method.Parameters.Select(p => p.Name));

    /// <summary>What a success gives; empty for nothing.</summary>
    public static string ResultType(ResultPlan result, string root) =>
        result.Kind == ResultKind.None ? "" : TypeText.Of(result.Type!, result.IsNullable, root);

    /// <summary>The type of a parameter.</summary>
    public static string TypeOf(MethodParameterPlan parameter, string root) => parameter.Role switch
    {
        MethodParameterRole.Value => Value(parameter, root),
        MethodParameterRole.Items => $"global::System.Collections.Generic.IEnumerable<{Value(parameter, root)}>",
        MethodParameterRole.AsyncItems => $"{Sequence}<{Value(parameter, root)}>",
        MethodParameterRole.ODataQuery => $"global::{root}.MadasterODataQuery?",
        MethodParameterRole.PageSize => "int",
        MethodParameterRole.Options => $"global::{root}.MadasterRequestOptions?",
        MethodParameterRole.CancellationToken => "global::System.Threading.CancellationToken",
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };

    private static string Parameter(MethodParameterPlan parameter, string root)
    {
        string declaration = $"{TypeOf(parameter, root)} {parameter.Name}";
        return parameter.Default is { } value ? $"{declaration} = {value}" : declaration;
    }

    private static string Value(MethodParameterPlan parameter, string root) => TypeText.Of(parameter.Type!, parameter.IsNullable, root);

    /// <summary>What the method gives.</summary>
    public static string ReturnType(MethodPlan method, string root) => method switch
    {
        CallMethod { Result.Kind: ResultKind.None } => Task,
        CallMethod call => $"{Task}<{ResultType(call.Result, root)}>",
        OrDefaultMethod orDefault => $"{Task}<{TypeText.Of(orDefault.Result.Type!, true, root)}>",
        ResponseMethod response => $"{Task}<{ResponseType(response, root)}>",
        SequenceMethod sequence => $"{Sequence}<{TypeText.Of(sequence.Element, sequence.IsElementNullable, root)}>",
        StreamMethod { Sequence: var values } => $"{Sequence}<{TypeText.Of(values.Element, values.IsElementNullable, root)}>",
        BatchMethod batch => $"{Sequence}<global::{root}.MadasterBatch<{ItemType(batch, root)}, {ResultType(batch.Result, root)}>>",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>What a call gives with its headers.</summary>
    public static string ResponseType(ResponseMethod method, string root)
    {
        string value = method.Result.Kind == ResultKind.None ? "" : ResultType(method.Result, root) + ", ";
        return $"global::{root}.MadasterResponse<{value}{method.Headers.FullName}>";
    }

    /// <summary>The type of what is sent in batches.</summary>
    public static string ItemType(BatchMethod batch, string root) => TypeText.Of(batch.Item, batch.IsItemNullable, root);
}
