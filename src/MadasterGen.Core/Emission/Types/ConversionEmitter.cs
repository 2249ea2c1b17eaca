using System.Linq;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes how a request is made from a response.</summary>
internal static class ConversionEmitter
{
    /// <summary>Writes the method on the response, or what it calls on the request.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        if (record.Conversion is { } conversion)
            WriteOnResponse(writer, conversion, record);
        if (record.ConversionSource is { } source)
            WriteOnRequest(writer, source, record);
    }

    private static void WriteOnResponse(CodeWriter writer, ConversionPlan conversion, RecordPlan record)
    {
        ConversionMember[] asked = Asked(conversion);
        writer.Line("/// <summary>");
        writer.Line("/// Makes a request that carries what this response holds, to change it and send it back. What the response does not");
        writer.Line("/// hold is asked for; <c>null</c> leaves an optional value out.");
        writer.Line("/// </summary>");
        foreach (ConversionMember member in asked)
            writer.Line($"/// <param name=\"{member.ParameterName.TrimStart('@')}\">{CSharpText.Xml(member.Target.Description ?? member.Target.JsonName)}</param>");
        writer.Line($"public {conversion.RequestType} {conversion.MethodName}({Parameters(conversion, record.RootNamespace)}) =>");
        using (writer.Indent())
        {
            string arguments = string.Concat(asked.Select(m => ", " + m.ParameterName));
            writer.Line($"{conversion.RequestType}.From(this, {Words(record)}, _unknown{(conversion.Additional is null ? "" : ", _additional")}{arguments});");
        }
        writer.Line();
    }

    private static void WriteOnRequest(CodeWriter writer, ConversionPlan conversion, RecordPlan record)
    {
        string words = string.Join(", ", Enumerable.Range(0, RecordPropertyEmitter.Words(conversion.ResponseProperties)).Select(i => $"ulong set{i}"));
        string parameters = Parameters(conversion, record.RootNamespace);
        string additional = conversion.Additional is not { } plan ? ""
            : $", global::System.Collections.Generic.Dictionary<string, {TypeText.Of(plan.Type, plan.IsNullable, record.RootNamespace)}>? additional";
        using (writer.Block(
            $"internal static {record.FullName} From({conversion.ResponseType} response, {words}, global::{record.RootNamespace}.MadasterUnknownMembers? unknown{additional}{(parameters.Length > 0 ? ", " : "")}{parameters})"))
        {
            writer.Line($"{record.FullName} request = {RecordPropertyEmitter.NewUnset(record)};");
            foreach (ConversionMember member in conversion.Members)
                WriteMember(writer, member);
            string declared = string.Concat(Asked(conversion).Select(m => ", " + CSharpText.Literal(m.Target.JsonName)));
            writer.Line($"request._unknown = global::{record.RootNamespace}.MadasterUnknownMembers.Carry(unknown{declared});");
            if (conversion.Additional is not null)
            {
                string names = string.Concat(record.Properties.Select(p => ", " + CSharpText.Literal(p.JsonName)));
                writer.Line($"request._additional = global::{record.RootNamespace}.MadasterJson.CarryAdditional(additional{names});");
            }
            writer.Line("return request;");
        }
        writer.Line();
    }

    private static void WriteMember(CodeWriter writer, ConversionMember member)
    {
        PropertyPlan target = member.Target;
        string mark = $"request.{PropertyShape.Word(target)} |= {PropertyShape.Bit(target)};";
        if (member.Source is { } source)
        {
            // A required value that the response lacks stays unset: the server's answer then says so, where a zero would be taken as meant.
            bool mustHaveValue = source.IsNullable && !target.AllowsNull;
            string unwrap = mustHaveValue ? Unwrap(target) : "";
            using (writer.Block(
                $"if ((set{source.Index / 64} & ({PropertyShape.Bit(source)})) != 0{(mustHaveValue ? $" && response.{source.Name} is not null" : "")})"))
            {
                writer.Line($"request.{target.FieldName} = response.{source.Name}{unwrap};");
                writer.Line(mark);
            }
            if (target.Presence == Presence.RequiredNullable)
                writer.Line(mark);
        }
        else if (target.IsRequiredMember)
        {
            writer.Line($"request.{target.FieldName} = {member.ParameterName};");
            writer.Line(mark);
        }
        else
        {
            using (writer.Block($"if ({member.ParameterName} is not null)"))
            {
                writer.Line($"request.{target.FieldName} = {member.ParameterName}{Unwrap(target)};");
                writer.Line(mark);
            }
        }
    }

    // What a nullable value needs to go into the field.
    private static string Unwrap(PropertyPlan target) => PropertyShape.IsFieldNullable(target) ? "" : ".GetValueOrDefault()";

    // By name, not in the document's order: properties that change places must not silently swap arguments of one type.
    private static ConversionMember[] Asked(ConversionPlan conversion) =>
        [.. conversion.Members.Where(m => m.Source is null).OrderBy(m => !m.Target.IsRequiredMember).ThenBy(m => m.Target.Name, System.StringComparer.Ordinal)];

    private static string Parameters(ConversionPlan conversion, string root) => string.Join(", ", Asked(conversion).Select(m =>
        $"{TypeText.Of(m.Target.Type, !m.Target.IsRequiredMember || m.Target.IsNullable, root)} {m.ParameterName}"));

    private static string Words(RecordPlan response) =>
        string.Join(", ", Enumerable.Range(0, RecordPropertyEmitter.Words(response.Properties.Count)).Select(i => $"_set{i}"));
}
