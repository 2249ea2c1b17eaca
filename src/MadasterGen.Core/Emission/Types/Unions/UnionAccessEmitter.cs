using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>Writes how one finds out what a union holds.</summary>
internal static class UnionAccessEmitter
{
    /// <summary>Writes <c>Value</c>, <c>HasValue</c>, <c>TryGetValue</c> and <c>Match</c>.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        writer.Line("/// <summary>What it holds; <c>null</c> when nothing was set.</summary>");
        writer.Line("public object? Value => _value;");
        writer.Line();
        writer.Line("/// <summary>Whether it holds something.</summary>");
        writer.Line("public bool HasValue => _case != 0;");
        writer.Line();
        for (int i = 0; i < plan.Cases.Count; i++)
            WriteTryGetValue(writer, plan, i);
        WriteTryGetUnknown(writer, plan);
        WriteMatch(writer, plan);
    }

    private static void WriteTryGetValue(CodeWriter writer, UnionPlan plan, int index)
    {
        CSharpType type = plan.Cases[index].Type;
        string text = TypeText.Of(type, plan.RootNamespace);
        string? other = UnionReaderEmitter.OtherReading(plan, index);
        writer.Line(other is null
            ? "/// <summary>Gives the value when it is of this type.</summary>"
            : "/// <summary>Gives the value when it is of this type, or when the JSON that was read can be read so too.</summary>");
        writer.Line("/// <param name=\"value\">The value.</param>");
        string own = $"_case == {UnionEmitter.Number(index)}";
        WriteMethod(writer, plan, type.IsValueType ? text : text + "?", !type.IsValueType, own, other);
        writer.Line();
    }

    private static void WriteTryGetUnknown(CodeWriter writer, UnionPlan plan)
    {
        writer.Line("/// <summary>Gives the JSON when it is of a kind that the document does not know.</summary>");
        writer.Line("/// <param name=\"value\">The JSON.</param>");
        WriteMethod(writer, plan, UnionEmitter.Json, isReference: false, "_case < 0", other: null);
        writer.Line();
    }

    // Frameworks before .NET Core 3 lack the attribute.
    private static void WriteMethod(CodeWriter writer, UnionPlan plan, string type, bool isReference, string isCase, string? other)
    {
        const string Head = "public bool TryGetValue(";
        string body = $"out {type} value) => {UnionEmitter.Shared(plan)}.TryGet({isCase}, _value, out value)";
        if (isReference)
        {
            writer.Line(Head);
            writer.Line("#if NET");
            writer.Line("    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
            writer.Line("#endif");
        }
        writer.Line($"{(isReference ? "    " : Head)}{body}{(other is null ? ";" : "")}");
        if (other is not null)
            writer.Line($"    || {other};");
    }

    private static void WriteMatch(CodeWriter writer, UnionPlan plan)
    {
        string root = plan.RootNamespace;
        writer.Line("/// <summary>Calls the function that takes what it holds.</summary>");
        writer.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        IEnumerable<string> parameters = plan.Cases.Select(one => Parameter(TypeText.Of(one.Type, root), one.ParameterName));
        foreach (UnionCasePlan one in plan.Cases)
            Documentation.Parameter(writer, one.ParameterName, $"Takes a {TypeText.Of(one.Type, root).Replace("global::", "")}.");
        const string unknown = "Takes JSON of a kind that the document does not know; undefined JSON when nothing was set.";
        Documentation.Parameter(writer, "unknown", unknown);
        string all = string.Join(",\n    ", parameters.Append(Parameter(UnionEmitter.Json, "unknown")));
        writer.Line($"public TResult Match<TResult>(\n    {all}) =>");
        writer.Line("    _case switch");
        using (writer.Indent())
        using (writer.Block(';'))
        {
            for (int i = 0; i < plan.Cases.Count; i++)
                writer.Line($"{UnionEmitter.Number(i)} => {plan.Cases[i].ParameterName}({UnionEmitter.Value(plan.Cases[i].Type, root)}),");
            writer.Line($"_ => unknown({UnionEmitter.Shared(plan)}.JsonOf(_value)),");
        }
        writer.Line();
    }

    private static string Parameter(string type, string name) => $"global::System.Func<{type}, TResult> {name}";
}
