using System.Linq;
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
        using (writer.Block($"{plan.Visibility} readonly partial struct {plan.Name} : global::System.IEquatable<{plan.Name}>"))
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
        if (plan.IsOfStrings)
            WriteKnownStrings(writer, plan);
        writer.Line($"private readonly {type}{(plan.IsOfStrings ? "?" : "")} _value;");
        writer.Line();
        writer.Line($"/// <summary>Makes a value from the {what} on the wire, known or not.</summary>");
        writer.Line($"/// <param name=\"value\">The {what} on the wire.</param>");
        writer.Line($"public {plan.Name}({type} value) => _value = {(plan.IsOfStrings ? Known(plan) + ".NotNull(value)" : "value")};");
        writer.Line();
        string unset = plan.IsOfStrings ? "empty" : "zero";
        writer.Line($"/// <summary>The {what} on the wire; {unset} for a value that was never set.</summary>");
        writer.Line($"public {type} Value => _value{(plan.IsOfStrings ? " ?? \"\"" : "")};");
        writer.Line();
    }

    private static void WriteKnownStrings(CodeWriter writer, EnumPlan plan)
    {
        string[] values = [.. plan.Members.Select(member => CSharpText.Literal(member.Value))];
        writer.Filled($"private static readonly {Known(plan)} s_known = new {Known(plan)}(", values, ", ", ");");
    }

    private static void WriteMembers(CodeWriter writer, EnumPlan plan)
    {
        foreach (EnumMemberPlan member in plan.Members)
        {
            WriteWords(writer, member);
            writer.Line($"public static {plan.Name} {member.Name} => new {plan.Name}({Literal(plan, member)});");
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
        if (plan.IsOfStrings)
            writer.Line("public Known ToKnown() => (Known)s_known.NumberOf(Value);");
        else
            WriteSwitch(writer, plan);
        writer.Line();
    }

    private static void WriteSwitch(CodeWriter writer, EnumPlan plan)
    {
        writer.Line("public Known ToKnown() => Value switch");
        using (writer.Block(';'))
        {
            foreach (EnumMemberPlan member in plan.Members)
                writer.Line($"{Literal(plan, member)} => Known.{member.Name},");
            writer.Line("_ => Known.Unrecognized,");
        }
    }

    private static void WriteEquality(CodeWriter writer, EnumPlan plan)
    {
        string what = What(plan);
        writer.Line($"/// <summary>Compares the {what}s on the wire.</summary>");
        writer.Line($"public static bool operator ==({plan.Name} left, {plan.Name} right) => left.Equals(right);");
        writer.Line($"/// <summary>Compares the {what}s on the wire.</summary>");
        writer.Line($"public static bool operator !=({plan.Name} left, {plan.Name} right) => !left.Equals(right);");
        writer.Line("/// <inheritdoc/>");
        string equals = plan.IsOfStrings ? $"{Known(plan)}.AreEqual(Value, other.Value)" : "_value.Equals(other._value)";
        writer.Line($"public bool Equals({plan.Name} other) => {equals};");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {plan.Name} other && Equals(other);");
        writer.Line("/// <inheritdoc/>");
        string hash = plan.IsOfStrings ? $"{Known(plan)}.HashOf(Value)" : "_value.GetHashCode()";
        writer.Line($"public override int GetHashCode() => {hash};");
        writer.Line($"/// <summary>The {what} on the wire.</summary>");
        writer.Line($"public override string ToString() => {ValueText.Of(plan.Wire, "Value", plan.RootNamespace)};");
        writer.Line();
    }

    private static void WriteReader(CodeWriter writer, EnumPlan plan)
    {
        string head = $"internal static {plan.Name} ReadJson(ref {Names.Reader} reader)";
        if (plan.IsOfStrings)
        {
            writer.Line($"{head} => new {plan.Name}(s_known.Read(ref reader));");
        }
        else
        {
            using (writer.Block(head))
                WriteNumberReader(writer, plan);
        }
        writer.Line();
    }

    private static void WriteNumberReader(CodeWriter writer, EnumPlan plan)
    {
        string json = Names.Json(plan.RootNamespace);
        string value = JsonReading.Expression(plan.Wire, "reader", plan.RootNamespace);
        writer.Line($"{plan.Name} value = new {plan.Name}({value});");
        writer.Line($"if ({json}.Strict && value.ToKnown() == Known.Unrecognized)");
        writer.Line($"    throw {json}.Unexpected(ref reader, \"a value that the document does not know\");");
        writer.Line("return value;");
    }

    // The type of the table of an enum of strings.
    private static string Known(EnumPlan plan) => $"global::{plan.RootNamespace}.MadasterKnownStrings";

    private static string What(EnumPlan plan) => plan.IsOfStrings ? "string" : "number";

    private static string Literal(EnumPlan plan, EnumMemberPlan member) => ScalarText.Literal(plan.Wire.Row, member.Value);
}
