using System;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>
/// Writes a union's equality by value. Lists and maps are compared as what their case says, and types of the user's by their own equality
/// of two values of the type; everything else is told by the value itself.
/// </summary>
internal static class UnionEqualityEmitter
{
    /// <summary>Writes <c>Equals</c>, the operators and <c>GetHashCode</c>.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        string root = plan.RootNamespace;
        string shared = UnionEmitter.Shared(plan);
        writer.Line("/// <summary>Compares by value, lists and maps included.</summary>");
        writer.Line($"public static bool operator ==({plan.Name} left, {plan.Name} right) => left.Equals(right);");
        writer.Line("/// <summary>Compares by value, lists and maps included.</summary>");
        writer.Line($"public static bool operator !=({plan.Name} left, {plan.Name} right) => !left.Equals(right);");
        writer.Line("/// <inheritdoc/>");
        string equals = $"public bool Equals({plan.Name} other) => _case == other._case && ";
        WriteChoice(writer, plan, equals, type => Comparison(type, root), $"{shared}.AreEqual(_value, other._value)");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {plan.Name} other && Equals(other);");
        writer.Line("/// <inheritdoc/>");
        WriteChoice(writer, plan, "public override int GetHashCode() => ", type => Hash(type, root), $"{shared}.HashOf(_value)");
        writer.Line();
    }

    private static void WriteChoice(CodeWriter writer, UnionPlan plan, string head, Func<CSharpType, string> special, string other)
    {
        if (!plan.Cases.Any(one => IsSpecial(one.Type)))
        {
            writer.Line($"{head}{other};");
            return;
        }
        writer.Line($"{head}_case switch");
        using (writer.Block(';'))
        {
            for (int i = 0; i < plan.Cases.Count; i++)
            {
                if (IsSpecial(plan.Cases[i].Type))
                    writer.Line($"{UnionEmitter.Number(i)} => {special(plan.Cases[i].Type)},");
            }
            writer.Line($"_ => {other},");
        }
    }

    private static bool IsSpecial(CSharpType type) => type is CollectionType or UserType;

    private static string Comparison(CSharpType type, string root) =>
        ValueEquality.Comparison(type, UnionEmitter.Value(type, root), UnionEmitter.Value(type, root, "other."), root);

    private static string Hash(CSharpType type, string root) => ValueEquality.Hash(type, UnionEmitter.Value(type, root), root);
}
