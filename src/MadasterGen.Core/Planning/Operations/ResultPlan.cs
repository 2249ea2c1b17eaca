using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>What a success gives.</summary>
/// <param name="Kind">What kind of result.</param>
/// <param name="Type">Its type; null when there is none.</param>
/// <param name="IsNullable">Whether it can be <c>null</c>.</param>
internal sealed record ResultPlan(ResultKind Kind, CSharpType? Type, bool IsNullable)
{
    /// <summary>The success statuses that give <c>null</c>, since they bring nothing; null when all bring something.</summary>
    public EmptyStatuses? Empty { get; init; }

    /// <summary>How the success statuses are read that have types of their own; empty where all are read alike.</summary>
    public EquatableArray<StatusReading> ByStatus { get; init; }

    /// <summary>What its XML holds, for people; null where it is none, or nothing is said of it.</summary>
    public string? Xml { get; init; }

    /// <summary>The media types to ask for; null for the usual ones of its kind.</summary>
    public string? Accept { get; init; }
}

/// <summary>How a success status is read.</summary>
/// <param name="Status">The status; null for all that are not listed.</param>
/// <param name="Case">The case of the result that it brings; null for whichever the JSON is.</param>
/// <param name="IsText">Whether it is a string that is no JSON.</param>
/// <param name="IsNullable">Whether the JSON can be <c>null</c>.</param>
internal sealed record StatusReading(int? Status, CSharpType? Case, bool IsText, bool IsNullable);

/// <summary>Success statuses that bring nothing, beside others that bring something.</summary>
/// <param name="Statuses">The statuses.</param>
/// <param name="AreOthers">Whether it is all others that bring nothing.</param>
internal sealed record EmptyStatuses(EquatableArray<int> Statuses, bool AreOthers)
{
    private const int NoContent = 204;

    /// <summary>One that brings nothing.</summary>
    public int One => !AreOthers ? Statuses[0] : Has(NoContent) ? NoContent : NoContent + 1;

    /// <summary>Whether a success status brings nothing.</summary>
    public bool Has(int status) => Statuses.Contains(status) != AreOthers;
}

/// <summary>What kind of result a success gives.</summary>
internal enum ResultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A file.</summary>
    File,

    /// <summary>A sequence, whose values come one by one.</summary>
    Sequence,
}
