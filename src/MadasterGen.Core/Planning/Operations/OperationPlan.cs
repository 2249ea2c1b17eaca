using MadasterGen.Model;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Operations.Sequences;

namespace MadasterGen.Planning.Operations;

/// <summary>An operation as methods of a tag's client.</summary>
internal sealed record OperationPlan
{
    /// <summary>The operation's own name, from which its methods get theirs.</summary>
    public required string Name { get; init; }

    /// <summary>The operation's id; verb and path when the document gives none.</summary>
    public required string OperationId { get; init; }

    /// <summary>The verb in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its placeholders.</summary>
    public required string Path { get; init; }

    /// <summary>What tells it apart from the document's other operations.</summary>
    public OperationKey Key => new(Method, Path);

    /// <summary><c>summary</c>, or what stands in for it.</summary>
    public string? Summary { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone.</summary>
    public string? Sunset { get; init; }

    /// <summary>What is said of a newer version that has the operation too; null when none has it.</summary>
    public string? Newer { get; init; }

    /// <summary>What is said of the operation that takes the place of a deprecated one; null when none is known.</summary>
    public string? Successor { get; init; }

    /// <summary>The credentials that it wants.</summary>
    public required SecurityPlan Security { get; init; }

    /// <summary>What a success gives.</summary>
    public required ResultPlan Result { get; init; }

    /// <summary>The sequence that it can be asked for, instead of the result or as the only one; null when there is none.</summary>
    public SequencePlan? Sequence { get; init; }

    /// <summary>The headers that its successes declare; null when they declare none.</summary>
    public HeadersPlan? Headers { get; init; }

    /// <summary>The errors that are read as types, beside problem details.</summary>
    public EquatableArray<ErrorPlan> Errors { get; init; }

    /// <summary>The documented responses, for the method's documentation.</summary>
    public EquatableArray<ResponsePlan> Responses { get; init; }

    /// <summary>The request, which all methods share.</summary>
    public required RequestPlan Request { get; init; }

    /// <summary>The methods by which it is called, in the order in which they are written; the call itself is the first.</summary>
    public EquatableArray<MethodPlan> Methods { get; init; }

    /// <summary>The first success status that is documented and brings something, where one does; 200 where none is documented.</summary>
    public int FirstSuccess
    {
        get
        {
            foreach (ResponsePlan response in Responses)
            {
                int status = Successes.NumberOf(response.Status) ?? 0;
                if (status is >= 200 and < 300 && Result.Empty?.Has(status) != true)
                    return status;
            }
            return 200;
        }
    }

    /// <summary>The name of the method that calls it.</summary>
    public string CallName => Methods[0].Name;
}

/// <summary>A documented response.</summary>
internal sealed record ResponsePlan(string Status, string? Description);
