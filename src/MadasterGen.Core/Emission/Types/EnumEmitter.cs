using System.Threading;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>Writes the file of one enum: a struct over the text on the wire, which keeps values that it does not know.</summary>
internal static class EnumEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(EnumPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string defaultValue = plan.Default is null ? "" : $" The API takes <c>{CSharpText.Xml(plan.Default)}</c> where none is given.";
        string remarks = "A value that the document does not know is kept as it came." + defaultValue;
        TypeFileHead.Write(writer, plan, $"The values of {plan.SchemaName}.", remarks);
        using (writer.Block($"{plan.Visibility} readonly partial struct {plan.Name} : global::System.IEquatable<{plan.FullName}>"))
        {
            WriteValue(writer, plan);
            WriteMembers(writer, plan);
            WriteKnown(writer, plan);
            WriteEquality(writer, plan);
            WriteReader(writer, plan);
            ConverterEmitter.Write(writer, plan);
        }
        return writer.Finish();
    }

    private static void WriteValue(CodeWriter writer, EnumPlan plan)
    {
        writer.Line("private readonly string? _value;");
        writer.Line();
        writer.Line("/// <summary>Makes a value from the string on the wire, known or not.</summary>");
        writer.Line("/// <param name=\"value\">The string on the wire.</param>");
        const string refusal = "throw new global::System.ArgumentNullException(nameof(value))";
        writer.Line($"public {plan.Name}(string value) => _value = value ?? {refusal};");
        writer.Line();
        writer.Line("/// <summary>The string on the wire; empty for a value that was never set.</summary>");
        writer.Line("public string Value => _value ?? \"\";");
        writer.Line();
    }

    private static void WriteMembers(CodeWriter writer, EnumPlan plan)
    {
        foreach (EnumMemberPlan member in plan.Members)
        {
            writer.Line($"/// <summary>The value <c>{CSharpText.Xml(member.Value)}</c>.</summary>");
            writer.Line($"public static {plan.FullName} {member.Name} => new {plan.FullName}({CSharpText.Literal(member.Value)});");
            writer.Line();
        }
    }

    private static void WriteKnown(CodeWriter writer, EnumPlan plan)
    {
        writer.Line("/// <summary>The values that the document knows, for <c>switch</c>.</summary>");
        using (writer.Block("public enum Known"))
        {
            writer.Line("/// <summary>A value that the document does not know.</summary>");
            writer.Line("Unrecognized = 0,");
            foreach (EnumMemberPlan member in plan.Members)
            {
                writer.Line();
                writer.Line($"/// <summary>The value <c>{CSharpText.Xml(member.Value)}</c>.</summary>");
                writer.Line($"{member.Name},");
            }
            foreach (LostValue lost in plan.LostMembers)
            {
                Tombstones.WriteHead(writer, lost.Tombstone, plan.RootNamespace);
                writer.Line($"{lost.Member.Name},");
            }
        }
        writer.Line();
        writer.Line("/// <summary>The value for a <c>switch</c>; <c>Unrecognized</c> when the document does not know it.</summary>");
        writer.Line("public Known ToKnown() => Value switch");
        using (writer.Block(';'))
        {
            foreach (EnumMemberPlan member in plan.Members)
                writer.Line($"{CSharpText.Literal(member.Value)} => Known.{member.Name},");
            writer.Line("_ => Known.Unrecognized,");
        }
        writer.Line();
    }

    private static void WriteEquality(CodeWriter writer, EnumPlan plan)
    {
        writer.Line("/// <summary>Compares the strings on the wire.</summary>");
        writer.Line($"public static bool operator ==({plan.FullName} left, {plan.FullName} right) => left.Equals(right);");
        writer.Line();
        writer.Line("/// <summary>Compares the strings on the wire.</summary>");
        writer.Line($"public static bool operator !=({plan.FullName} left, {plan.FullName} right) => !left.Equals(right);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        const string equals = "string.Equals(Value, other.Value, global::System.StringComparison.Ordinal)";
        writer.Line($"public bool Equals({plan.FullName} other) => {equals};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {plan.FullName} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);");
        writer.Line();
        writer.Line("/// <summary>The string on the wire.</summary>");
        writer.Line("public override string ToString() => Value;");
        writer.Line();
    }

    private static void WriteReader(CodeWriter writer, EnumPlan plan)
    {
        string json = Names.Json(plan.RootNamespace);
        using (writer.Block($"internal static {plan.FullName} ReadJson(ref {Names.Reader} reader)"))
        {
            writer.Line($"if (reader.TokenType != {Names.Token}.String)");
            writer.Line($"    throw {json}.WrongKind(ref reader, \"a string\");");
            foreach (EnumMemberPlan member in plan.Members)
            {
                writer.Line($"if (reader.ValueTextEquals({CSharpText.Utf8Literal(member.Value)}))");
                writer.Line($"    return {member.Name};");
            }
            writer.Line($"if ({json}.Strict)");
            writer.Line($"    throw {json}.Unexpected(ref reader, \"a value that the document does not know\");");
            writer.Line($"return new {plan.FullName}(reader.GetString()!);");
        }
        writer.Line();
    }
}
