using MadasterGen.Emission.Clients.Requests;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>Writes a union as a string: for people, and for requests.</summary>
internal static class UnionTextEmitter
{
    /// <summary>Writes <c>ToString</c>, and <c>ToText</c> where all cases have a string in requests.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        writer.Line("/// <summary>What it holds, as people see it.</summary>");
        writer.Line($"public override string ToString() => global::{plan.RootNamespace}.MadasterText.Shown(_value);");
        writer.Line();
        if (!plan.IsOfScalars)
            return;
        writer.Line("// What it holds, in a path, a query, a header or a form.");
        writer.Line("internal string ToText() => _case switch");
        using (writer.Block(';'))
        {
            for (int i = 0; i < plan.Cases.Count; i++)
            {
                string value = $"({UnionEmitter.Value(plan.Cases[i].Type, plan.RootNamespace)})";
                writer.Line($"{UnionEmitter.Number(i)} => {ValueText.Of(plan.Cases[i].Type, value, plan.RootNamespace)},");
            }
            writer.Line($"_ => global::{plan.RootNamespace}.MadasterUnions.TextOf(_value),");
        }
        writer.Line();
    }
}
