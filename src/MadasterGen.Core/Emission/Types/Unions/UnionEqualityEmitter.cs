using MadasterGen.Planning;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>Writes a union's equality by value.</summary>
internal static class UnionEqualityEmitter
{
    /// <summary>Writes <c>Equals</c>, the operators and <c>GetHashCode</c>.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        string root = plan.RootNamespace;
        writer.Line("/// <summary>Compares by value, lists and maps included.</summary>");
        writer.Line($"public static bool operator ==({plan.FullName} left, {plan.FullName} right) => left.Equals(right);");
        writer.Line();
        writer.Line("/// <summary>Compares by value, lists and maps included.</summary>");
        writer.Line($"public static bool operator !=({plan.FullName} left, {plan.FullName} right) => !left.Equals(right);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({plan.FullName} other) => _case == other._case && _case switch");
        using (writer.Block(';'))
        {
            writer.Line("0 => true,");
            for (int i = 0; i < plan.Cases.Count; i++)
                writer.Line($"{UnionEmitter.Number(i)} => {Comparison(plan.Cases[i].Type, root)},");
            writer.Line($"_ => {Comparison(CSharpType.Json, root)},");
        }
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {plan.FullName} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => _case switch");
        using (writer.Block(';'))
        {
            writer.Line("0 => 0,");
            for (int i = 0; i < plan.Cases.Count; i++)
                writer.Line($"{UnionEmitter.Number(i)} => {Hash(plan.Cases[i].Type, root)},");
            writer.Line($"_ => {Hash(CSharpType.Json, root)},");
        }
        writer.Line();
    }

    private static string Comparison(CSharpType type, string root) =>
        ValueEquality.Comparison(type, UnionEmitter.Value(type, root), UnionEmitter.Value(type, root, "other."), root);

    private static string Hash(CSharpType type, string root) => ValueEquality.Hash(type, UnionEmitter.Value(type, root), root);
}
