using MadasterGen.Emission.Clients.Requests;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>
/// Writes one enum: a struct over the string or the number on the wire, which keeps values that it does not know.
/// </summary>
internal static class EnumEmitter
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter writer, EnumPlan plan)
    {
        string defaultValue = plan.Default is null ? "" : $" The API takes <c>{CSharpText.Xml(plan.Default)}</c> where none is given.";
        string remarks = "A value that the document does not know is kept as it came." + defaultValue;
        TypeHeadEmitter.Write(writer, plan, $"The values of {plan.SchemaName}.", remarks);
        using (writer.Block($"{plan.Visibility} readonly partial struct {plan.Name} : global::System.IEquatable<{plan.FullName}>"))
        {
            WriteValue(writer, plan);
            WriteMembers(writer, plan);
            WriteKnown(writer, plan);
            WriteEquality(writer, plan);
            WriteReader(writer, plan);
            ConverterEmitter.Write(writer, plan);
        }
    }

    private static void WriteValue(CodeWriter writer, EnumPlan plan)
    {
        string type = plan.Wire.Row.Text;
        string what = What(plan);
        writer.Line($"private readonly {type}{(plan.IsOfStrings ? "?" : "")} _value;");
        writer.Line();
        writer.Line($"/// <summary>Makes a value from the {what} on the wire, known or not.</summary>");
        writer.Line($"/// <param name=\"value\">The {what} on the wire.</param>");
        string refusal = plan.IsOfStrings ? " ?? throw new global::System.ArgumentNullException(nameof(value))" : "";
        writer.Line($"public {plan.Name}({type} value) => _value = value{refusal};");
        writer.Line();
        string unset = plan.IsOfStrings ? "empty" : "zero";
        writer.Line($"/// <summary>The {what} on the wire; {unset} for a value that was never set.</summary>");
        writer.Line($"public {type} Value => _value{(plan.IsOfStrings ? " ?? \"\"" : "")};");
        writer.Line();
    }

    private static void WriteMembers(CodeWriter writer, EnumPlan plan)
    {
        foreach (EnumMemberPlan member in plan.Members)
        {
            WriteWords(writer, member);
            writer.Line($"public static {plan.FullName} {member.Name} => new {plan.FullName}({Literal(plan, member)});");
        }
        writer.Gap();
    }

    private static void WriteWords(CodeWriter writer, EnumMemberPlan member)
    {
        string fallback = $"The value <c>{CSharpText.Xml(member.Value)}</c>.";
        if (member.Description is null)
        {
            writer.Line($"/// <summary>{fallback}</summary>");
            return;
        }
        Documentation.Summary(writer, member.Description, $"The value {member.Value}.");
        writer.Line($"/// <remarks>{fallback}</remarks>");
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
                WriteWords(writer, member);
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
                writer.Line($"{Literal(plan, member)} => Known.{member.Name},");
            writer.Line("_ => Known.Unrecognized,");
        }
        writer.Line();
    }

    private static void WriteEquality(CodeWriter writer, EnumPlan plan)
    {
        string what = What(plan);
        writer.Line($"/// <summary>Compares the {what}s on the wire.</summary>");
        writer.Line($"public static bool operator ==({plan.FullName} left, {plan.FullName} right) => left.Equals(right);");
        writer.Line();
        writer.Line($"/// <summary>Compares the {what}s on the wire.</summary>");
        writer.Line($"public static bool operator !=({plan.FullName} left, {plan.FullName} right) => !left.Equals(right);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        string equals = plan.IsOfStrings
            ? "string.Equals(Value, other.Value, global::System.StringComparison.Ordinal)"
            : "_value.Equals(other._value)";
        writer.Line($"public bool Equals({plan.FullName} other) => {equals};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {plan.FullName} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        string hash = plan.IsOfStrings ? "global::System.StringComparer.Ordinal.GetHashCode(Value)" : "_value.GetHashCode()";
        writer.Line($"public override int GetHashCode() => {hash};");
        writer.Line();
        writer.Line($"/// <summary>The {what} on the wire.</summary>");
        writer.Line($"public override string ToString() => {ValueText.Of(plan.Wire, "Value", plan.RootNamespace)};");
        writer.Line();
    }

    private static void WriteReader(CodeWriter writer, EnumPlan plan)
    {
        using (writer.Block($"internal static {plan.FullName} ReadJson(ref {Names.Reader} reader)"))
        {
            if (plan.IsOfStrings)
                WriteStringReader(writer, plan);
            else
                WriteNumberReader(writer, plan);
        }
        writer.Line();
    }

    private static void WriteStringReader(CodeWriter writer, EnumPlan plan)
    {
        string json = Names.Json(plan.RootNamespace);
        writer.Line($"if (reader.TokenType != {Names.Token}.String)");
        writer.Line($"    throw {json}.WrongKind(ref reader, \"a string\");");
        foreach (EnumMemberPlan member in plan.Members)
            writer.Conditional($"if (reader.ValueTextEquals({CSharpText.Utf8Literal(member.Value)}))", $"return {member.Name};");
        writer.Line($"if ({json}.Strict)");
        writer.Line($"    throw {Unexpected(json)};");
        writer.Line($"return new {plan.FullName}(reader.GetString()!);");
    }

    private static void WriteNumberReader(CodeWriter writer, EnumPlan plan)
    {
        string json = Names.Json(plan.RootNamespace);
        string value = JsonReading.Expression(plan.Wire, "reader", plan.RootNamespace);
        writer.Line($"{plan.FullName} value = new {plan.FullName}({value});");
        writer.Line($"if ({json}.Strict && value.ToKnown() == Known.Unrecognized)");
        writer.Line($"    throw {Unexpected(json)};");
        writer.Line("return value;");
    }

    private static string Unexpected(string json) => $"{json}.Unexpected(ref reader, \"a value that the document does not know\")";

    private static string What(EnumPlan plan) => plan.IsOfStrings ? "string" : "number";

    private static string Literal(EnumPlan plan, EnumMemberPlan member) => ScalarText.Literal(plan.Wire.Row, member.Value);
}
