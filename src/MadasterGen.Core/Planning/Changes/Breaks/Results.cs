using MadasterGen.Planning.Changes.Witnesses;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Compares what methods give.</summary>
internal static class Results
{
    /// <summary>Whether two methods give the same in source code.</summary>
    public static bool AreSame(MethodPlan one, MethodPlan other) => Are(one, other, TypeFit.IsSameWithNull);

    /// <summary>Whether two methods give the same in an assembly.</summary>
    public static bool AreSameInAssembly(MethodPlan one, MethodPlan other) => Are(one, other, TypeFit.IsSameInAssembly);

    private static bool Are(MethodPlan one, MethodPlan other, Same same) => (one, other) switch
    {
        (CallMethod before, CallMethod after) => Are(before.Result, after.Result, same),
        // What may be missing has a question mark of its own.
        (OrDefaultMethod before, OrDefaultMethod after) => Are(before.Result, after.Result, same),
        (SequenceMethod before, SequenceMethod after) => same(
            before.Element, before.IsElementNullable, after.Element, after.IsElementNullable),
        (StreamMethod before, StreamMethod after) => same(
            before.Sequence.Element, before.Sequence.IsElementNullable, after.Sequence.Element, after.Sequence.IsElementNullable),
        (BatchMethod before, BatchMethod after) => same(before.Item, before.IsItemNullable, after.Item, after.IsItemNullable)
            && Are(before.Result, after.Result, same),
        (ResponseMethod before, ResponseMethod after) => before.Headers.FullName == after.Headers.FullName
            && Are(before.Result, after.Result, same),
        _ => false,
    };

    private static bool Are(ResultPlan old, ResultPlan now, Same same) => old.Type is null || now.Type is null
        ? old.Type is null && now.Type is null && old.Kind == now.Kind
        : old.Kind == ResultKind.Sequence == (now.Kind == ResultKind.Sequence) && same(old.Type, old.IsNullable, now.Type, now.IsNullable);

    private delegate bool Same(CSharpType one, bool isNullable, CSharpType other, bool isOtherNullable);
}
