using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

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
        writer.Line("/// hold is asked for; what is optional is left out where nothing is given.");
        writer.Line("/// </summary>");
        foreach (ConversionMember member in asked)
            Documentation.Parameter(writer, member.ParameterName, member.Target.Description ?? member.Target.JsonName);
        IEnumerable<string> offered = Parameters(asked, record.RootNamespace)
            .Zip(asked, (parameter, member) => member.Target.IsRequiredMember ? parameter : parameter + " = null");
        string parameters = string.Join(", ", offered);
        writer.Line($"public {conversion.RequestType} {conversion.MethodName}({parameters}) =>");
        using (writer.Indent())
        {
            IEnumerable<string> words = Words(record.Properties.Count).Select(word => "_" + word);
            string[] additional = conversion.Additional is null ? [] : ["_additional"];
            string[] arguments = ["this", .. words, "_unknown", .. additional, .. asked.Select(m => m.ParameterName)];
            writer.Line($"{conversion.RequestType}.From({string.Join(", ", arguments)});");
        }
        writer.Line();
    }

    private static void WriteOnRequest(CodeWriter writer, ConversionPlan conversion, RecordPlan record)
    {
        string root = record.RootNamespace;
        ConversionMember[] asked = Asked(conversion);
        string[] additional = conversion.Additional is { } plan ? [TypeText.Dictionary(plan.Map, root) + "? additional"] : [];
        string[] parameters =
        [
            $"{conversion.ResponseType} response", .. Words(conversion.ResponseProperties).Select(word => "ulong " + word),
            $"global::{root}.MadasterUnknownMembers? unknown", .. additional, .. Parameters(asked, root),
        ];
        using (writer.Block($"internal static {OwnName.Of(record)} From({string.Join(", ", parameters)})"))
        {
            writer.Line($"{OwnName.Of(record)} request = {RecordPropertyEmitter.NewUnset(record)};");
            foreach (PropertyPlan constant in conversion.Members.Select(m => m.Target).Where(target => target.Constant is not null))
                RecordPropertyEmitter.WriteConstant(writer, constant, "request.");
            foreach (ConversionMember member in conversion.Members)
                WriteMember(writer, member, root);
            string declared = string.Concat(asked.Select(m => ", " + CSharpText.Literal(m.Target.JsonName)));
            writer.Line($"request._unknown = global::{root}.MadasterUnknownMembers.Carry(unknown{declared});");
            if (conversion.Additional is not null)
            {
                string names = string.Concat(record.Properties.Select(p => ", " + CSharpText.Literal(p.JsonName)));
                writer.Line($"request._additional = {Names.Json(root)}.CarryAdditional(additional{names});");
            }
            writer.Line("return request;");
        }
        writer.Line();
    }

    private static void WriteMember(CodeWriter writer, ConversionMember member, string root)
    {
        PropertyPlan target = member.Target;
        if (member.Source is { } source)
        {
            WriteCarried(writer, source, target, root);
        }
        else if (target.Constant is not null)
        {
            return;
        }
        else if (target.IsRequiredMember)
        {
            writer.Line($"request.{target.FieldName} = {member.ParameterName};");
            writer.Line(Mark(target));
        }
        else
        {
            writer.Braces(
                $"if ({member.ParameterName} is not null)",
                $"request.{target.FieldName} = {member.ParameterName}{Unwrap(target)};", Mark(target));
        }
    }

    private static void WriteCarried(CodeWriter writer, PropertyPlan source, PropertyPlan target, string root)
    {
        // A required value that the response lacks stays unset: the server then reports it, where a zero would be taken
        // as meant.
        bool mustHaveValue = source.IsNullable && !target.AllowsNull;
        string isSet = PropertyShape.IsSet(source, $"set{source.Index / 64}", root);
        string hasValue = mustHaveValue ? $" && response.{source.Name} is not null" : "";
        string unwrap = mustHaveValue ? Unwrap(target) : "";
        writer.Braces($"if ({isSet}{hasValue})", $"request.{target.FieldName} = response.{source.Name}{unwrap};", Mark(target));
        if (target.Presence == Presence.RequiredNullable)
            writer.Line(Mark(target));
    }

    private static string Mark(PropertyPlan target) => $"request.{PropertyShape.Word(target)} |= {PropertyShape.Bit(target)};";

    // What a nullable value needs to go into the field.
    private static string Unwrap(PropertyPlan target) => PropertyShape.IsFieldNullable(target) ? "" : ".GetValueOrDefault()";

    // By name, not in the document's order: properties that change places must not silently swap arguments of one type.
    private static ConversionMember[] Asked(ConversionPlan conversion) => [.. conversion.Members
        .Where(m => m.Source is null && m.Target.Constant is null)
        .OrderBy(m => !m.Target.IsRequiredMember)
        .ThenBy(m => m.Target.Name, StringComparer.Ordinal)];

    private static IEnumerable<string> Parameters(ConversionMember[] asked, string root) => asked.Select(m =>
        $"{TypeText.Of(m.Target.Type, !m.Target.IsRequiredMember || m.Target.IsNullable, root)} {m.ParameterName}");

    private static IEnumerable<string> Words(int properties) => Enumerable.Range(0, PropertyShape.Words(properties)).Select(i => $"set{i}");
}
