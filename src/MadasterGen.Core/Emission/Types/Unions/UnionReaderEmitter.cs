using System.Globalization;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>
/// Writes how a union is read. The first token decides as far as it can; what cannot be read as the case that was found, or is none, is
/// kept as JSON.
/// </summary>
internal static class UnionReaderEmitter
{
    /// <summary>Whether objects need more than a look at the first token.</summary>
    public static bool NeedsTable(UnionPlan plan) =>
        plan.Reading.Objects.Count > 1 || (plan.Reading.Objects.Count == 1 && plan.HasAnyObject);

    /// <summary>Writes <c>ReadJson</c>.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        string json = Names.Json(plan.RootNamespace);
        using (writer.Block($"internal static {plan.Name} ReadJson(ref {Names.Reader} reader)"))
        {
            writer.Line($"{Names.Reader} whole = reader;");
            string raw = $"global::{plan.RootNamespace}.MadasterRawJson";
            if (plan.KeepsJson)
                writer.Line($"{raw} raw = {raw}.Begin(ref reader);");
            using (writer.Block("try"))
            using (writer.Block("switch (reader.TokenType)"))
                WriteKinds(writer, plan);
            writer.Line($"catch (global::System.Text.Json.JsonException) when (!{json}.Strict) {{ }} // It is none of the known kinds.");
            if (plan.KeepsJson)
                writer.Line("finally { raw.End(ref reader); }");
            string takes = plan.HasAnyObject ? ", takesObjects: true" : "";
            writer.Line($"return new {plan.Name}({UnionEmitter.Shared(plan)}.ReadUnknown(ref reader, whole{takes}));");
        }
        writer.Line();
    }

    /// <summary>The expression that reads what was kept as another case; null where that cannot be.</summary>
    public static string? OtherReading(UnionPlan plan, int index)
    {
        if (!plan.KeepsJson || Fits(plan, index) is not { } fits)
            return null;
        CSharpType type = plan.Cases[index].Type;
        string root = plan.RootNamespace;
        string test = $"static (ref {Names.Reader} json) => {fits}";
        string read = $"{UnionEmitter.Shared(plan)}.TryRead<{TypeText.Of(type, root)}>";
        return $"{read}(_json, {test}, {JsonReading.Reader(type, root)}, out value)";
    }

    private static string? Fits(UnionPlan plan, int index)
    {
        UnionReading reading = plan.Reading;
        if (reading.Objects.Count > 1)
        {
            string[] objects = [.. Enumerable.Range(0, reading.Objects.Count)
                .Where(i => reading.Objects[i].Case == index)
                .Select(i => $"s_objects.Fits({Text(i)}, json)")];
            if (objects.Length > 0)
                return string.Join(" || ", objects);
        }
        if (reading.Arrays.Count > 1 && reading.Arrays.Any(test => test.Case == index))
            return $"json.TokenType == {Names.Token}.StartArray";
        // Digits beside strings of any form are read as strings first.
        if (plan.Cases[index].Type is ScalarType { ReadsStrings: true } number)
            return $"{UnionEmitter.Shared(plan)}.{number.Row.Recognizer}(ref json)";
        if (reading.Numbers.Count > 1 && reading.Numbers.FirstOrDefault(test => test.Case == index) is { } one)
            return NumberTest(one, plan, "json") ?? $"json.TokenType == {Names.Token}.Number";
        if (reading.Strings.Count < 2 || reading.Strings.FirstOrDefault(test => test.Case == index) is not { } found)
            return null;
        string isString = $"json.TokenType == {Names.Token}.String";
        return StringTest(found, plan, "json") is { } condition ? $"{isString} && {condition}" : isString;
    }

    private static void WriteKinds(CodeWriter writer, UnionPlan plan)
    {
        UnionReading reading = plan.Reading;
        if (reading.Strings.Count > 0)
        {
            using (Case(writer, "String"))
            {
                foreach (StringTest test in reading.Strings)
                    WriteConditional(writer, StringTest(test, plan, "reader"), Return(plan, test.Case));
                WriteBreak(writer, reading.Strings.Any(test => StringTest(test, plan, "reader") is null));
            }
        }
        if (reading.Numbers.Count > 0)
        {
            using (Case(writer, "Number"))
            {
                foreach (NumberTest test in reading.Numbers)
                    WriteConditional(writer, NumberTest(test, plan, "reader"), Return(plan, test.Case));
                WriteBreak(writer, reading.Numbers.Any(test => NumberTest(test, plan, "reader") is null));
            }
        }
        if (reading.Boolean is { } boolean)
        {
            writer.Line($"case {Names.Token}.True:");
            using (Case(writer, "False"))
                writer.Line(Return(plan, boolean));
        }
        if (reading.Arrays.Count > 0)
        {
            using (Case(writer, "StartArray"))
                WriteArrays(writer, plan);
        }
        if (reading.Objects.Count > 0)
        {
            using (Case(writer, "StartObject"))
                WriteObjects(writer, plan);
        }
    }

    private static void WriteArrays(CodeWriter writer, UnionPlan plan)
    {
        bool isOne = plan.Reading.Arrays.Count == 1;
        foreach (ArrayTest test in plan.Reading.Arrays)
        {
            string first = $"({UnionEmitter.Shared(plan)}.FirstElement(reader) & {Text((int)test.Elements)}) != 0";
            WriteConditional(writer, isOne ? null : first, Return(plan, test.Case));
        }
        WriteBreak(writer, isOne);
    }

    private static void WriteObjects(CodeWriter writer, UnionPlan plan)
    {
        if (!NeedsTable(plan))
        {
            writer.Line(Return(plan, plan.Reading.Objects[0].Case));
            return;
        }
        using (writer.Block("switch (s_objects.Choose(reader))"))
        {
            for (int i = 0; i < plan.Reading.Objects.Count; i++)
            {
                writer.Line($"case {Text(i)}:");
                if (i == plan.Reading.Default)
                    writer.Line("default:");
                using (writer.Indent())
                    writer.Line(Return(plan, plan.Reading.Objects[i].Case));
            }
        }
        WriteBreak(writer, plan.Reading.Default is not null);
    }

    private static string Return(UnionPlan plan, int index)
    {
        string root = plan.RootNamespace;
        string value = JsonReading.Expression(plan.Cases[index].Type, "reader", root);
        return plan.KeepsJson
            ? $"return new {plan.Name}({UnionEmitter.Number(index)}, {value}, raw);"
            : $"return new {plan.Name}({value});";
    }

    // Null where any string will do.
    private static string? StringTest(StringTest test, UnionPlan plan, string reader)
    {
        if (test.IsKnown)
            return IsKnown(plan, test.Case, reader);
        return test.Recognizer is { } recognizer ? $"{UnionEmitter.Shared(plan)}.{recognizer}(ref {reader})" : null;
    }

    // Null where any number will do.
    private static string? NumberTest(NumberTest test, UnionPlan plan, string reader) =>
        test.IsKnown ? IsKnown(plan, test.Case, reader) : null;

    // A number can be one that the type of the values does not hold, and reading it fails then.
    private static string IsKnown(UnionPlan plan, int index, string reader)
    {
        CSharpType type = plan.Cases[index].Type;
        string text = TypeText.Of(type, plan.RootNamespace);
        if (type is GeneratedType { Wire.Row.IsString: true })
            return $"new {text}({reader}.GetString()!).ToKnown() != {text}.Known.Unrecognized";
        string test = $"static (ref {Names.Reader} value) => {text}.ReadJson(ref value).ToKnown() != {text}.Known.Unrecognized";
        return $"{UnionEmitter.Shared(plan)}.Is({reader}, {test})";
    }

    private static CodeWriter.Scope Case(CodeWriter writer, string token)
    {
        writer.Line($"case {Names.Token}.{token}:");
        return writer.Indent();
    }

    private static void WriteConditional(CodeWriter writer, string? condition, string statement)
    {
        if (condition is null)
        {
            writer.Line(statement);
            return;
        }
        writer.Conditional($"if ({condition})", statement);
    }

    private static void WriteBreak(CodeWriter writer, bool hasReturned)
    {
        if (!hasReturned)
            writer.Line("break;");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
