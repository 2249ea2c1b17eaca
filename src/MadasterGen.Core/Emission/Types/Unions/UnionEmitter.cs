using System.Globalization;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>
/// Writes one union: a struct that holds a value of one of its cases, or JSON of a kind that the document does not know. Its
/// members are those of C# 15's unions.
/// </summary>
internal static class UnionEmitter
{
    /// <summary>The type of JSON of an unknown kind.</summary>
    public const string Json = "global::System.Text.Json.JsonElement";

    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        const string Remarks = "JSON of a kind that the document does not know is kept as it came.";
        TypeHeadEmitter.Write(writer, plan, $"One of the alternatives of {plan.SchemaName}.", Remarks);
        using (writer.Block($"{plan.Visibility} readonly partial struct {plan.Name} : global::System.IEquatable<{plan.Name}>"))
        {
            WriteFields(writer, plan);
            WriteConstructors(writer, plan);
            UnionAccessEmitter.Write(writer, plan);
            UnionEqualityEmitter.Write(writer, plan);
            UnionTextEmitter.Write(writer, plan);
            UnionReaderEmitter.Write(writer, plan);
            UnionWriterEmitter.Write(writer, plan);
            ConverterEmitter.Write(writer, plan);
        }
    }

    /// <summary>The number that the struct remembers of a case: nothing is set at 0.</summary>
    public static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a case, as its own type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="root">The shared namespace.</param>
    /// <param name="target">What holds it, with the point behind it.</param>
    public static string Value(CSharpType type, string root, string target = "") => $"({TypeText.Of(type, root)}){target}_value!";

    /// <summary>What all unions share.</summary>
    public static string Shared(UnionPlan plan) => $"global::{plan.RootNamespace}.MadasterUnions";

    private static string RawJson(UnionPlan plan) => $"global::{plan.RootNamespace}.MadasterRawJson";

    private static void WriteFields(CodeWriter writer, UnionPlan plan)
    {
        if (UnionReaderEmitter.NeedsTable(plan))
            ObjectTableEmitter.Write(writer, plan);
        writer.Line("// Which case it is: 0 when nothing was set, -1 for JSON of a kind that the document does not know.");
        writer.Line("private readonly int _case;");
        writer.Line("private readonly object? _value;");
        if (plan.KeepsJson)
        {
            writer.Line("// What was read, since it may be another case as well.");
            writer.Line($"private readonly {RawJson(plan)}? _json;");
        }
        writer.Line();
    }

    private static void WriteConstructors(CodeWriter writer, UnionPlan plan)
    {
        for (int i = 0; i < plan.Cases.Count; i++)
            WriteConstructor(writer, plan, plan.Cases[i].Type, Number(i), "Holds a value of this type.");
        WriteConstructor(writer, plan, CSharpType.Json, "-1", "Holds JSON of a kind that the document does not know.");
        string parameters = $"int number, object value{(plan.KeepsJson ? $", {RawJson(plan)}? json" : "")}";
        string json = plan.KeepsJson ? " _json = json;" : "";
        writer.Line($"private {plan.Name}({parameters}) {{ _case = number; _value = value;{json} }}");
        writer.Line();
    }

    private static void WriteConstructor(CodeWriter writer, UnionPlan plan, CSharpType type, string number, string summary)
    {
        string text = TypeText.Of(type, plan.RootNamespace);
        string value = type.IsValueType ? "value" : $"{Shared(plan)}.NotNull(value)";
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line("/// <param name=\"value\">The value.</param>");
        writer.Line($"public {plan.Name}({text} value)");
        writer.Line($"    : this({number}, {value}{(plan.KeepsJson ? ", null" : "")}) {{ }}");
        writer.Line();
        // C# has no conversions from interfaces (CS0552), which lists and maps are.
        if (type is CollectionType)
            return;
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line("/// <param name=\"value\">The value.</param>");
        writer.Line($"public static implicit operator {plan.Name}({text} value) => new {plan.Name}(value);");
        writer.Line();
    }
}
