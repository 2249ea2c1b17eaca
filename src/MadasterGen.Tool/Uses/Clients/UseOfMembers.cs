using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;
using MadasterGen.Tool.Uses.Code;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>What the members of generated types mean that code calls.</summary>
internal static class UseOfMembers
{
    private const string Getter = "get_";
    private const string Setter = "set_";
    private const string Constructor = ".ctor";

    /// <summary>Records the call of a member.</summary>
    public static void Record(UseRecorder recorder, SchemaType type, CodeMember method, IReadOnlyList<StackValue> arguments)
    {
        switch (type.Plan)
        {
            case RecordPlan record:
                OfRecord(recorder, type, record, method, arguments);
                break;
            case EnumPlan values:
                OfEnum(recorder, type, values, method, arguments);
                break;
            case UnionPlan when IsWhole(method.Name):
                recorder.Whole(type, method.Name);
                break;
        }
    }

    private static void OfRecord(
        UseRecorder recorder, SchemaType type, RecordPlan record, CodeMember method, IReadOnlyList<StackValue> arguments)
    {
        string name = method.Name;
        if (name == Constructor)
            recorder.UseOf(type).IsCreated = true;
        else if (record.Conversion is { } conversion && name == conversion.MethodName)
            Converts(recorder, type, conversion);
        else if (name is "get_Item" or "set_Item")
            recorder.Whole(type, "indexer");
        else if (name.StartsWith(Getter, StringComparison.Ordinal))
            Property(recorder, type, record, name[Getter.Length..], use => use.Read);
        else if (name.StartsWith(Setter, StringComparison.Ordinal))
            Property(recorder, type, record, name[Setter.Length..], use => use.Written);
        else if (IsWhole(name) || (IsComparison(name) && !arguments.Any(argument => argument.IsNull)))
            recorder.Whole(type, name is "op_Equality" or "op_Inequality" ? "==" : name);
    }

    private static void Property(
        UseRecorder recorder, SchemaType type, RecordPlan record, string name, Func<TypeUse, ISet<string>> names)
    {
        if (type.PropertyOrNull(name) is not null)
            names(recorder.UseOf(type)).Add(name);
        else if (!IsOurs(record, name))
            recorder.Unknown(type, name);
    }

    // What a record has beside the properties of its schema.
    private static bool IsOurs(RecordPlan record, string name) => name == "EqualityContract" || name == record.Discriminator?.Name
        || (record.IsUnknownKind && name == "Json") || (record.AdditionalProperties is not null && name == "AdditionalProperties");

    // Everything of the one goes into the other.
    private static void Converts(UseRecorder recorder, SchemaType type, ConversionPlan conversion)
    {
        recorder.Whole(type, conversion.MethodName);
        if (recorder.Find(type.Client, conversion.RequestType) is { } request)
        {
            recorder.Whole(request, conversion.MethodName);
            recorder.UseOf(request).IsCreated = true;
        }
    }

    private static void OfEnum(
        UseRecorder recorder, SchemaType type, EnumPlan values, CodeMember method, IReadOnlyList<StackValue> arguments)
    {
        string name = method.Name;
        if (name is "ToKnown" or "get_Value" or "ToString")
            recorder.Whole(type, name == "get_Value" ? "Value" : name);
        else if (name == Constructor)
            Makes(recorder, type, values, arguments.LastOrDefault()?.Text);
        else if (name.StartsWith(Getter, StringComparison.Ordinal))
            Value(recorder, type, values, name[Getter.Length..]);
    }

    // A value that is made from a string that stands in the code is that value.
    private static void Makes(UseRecorder recorder, SchemaType type, EnumPlan values, string? text)
    {
        if (values.Members.FirstOrDefault(member => member.Value == text) is { } known)
            recorder.UseOf(type).Values.Add(known.Value);
        else
            recorder.Whole(type, "made from any string");
    }

    private static void Value(UseRecorder recorder, SchemaType type, EnumPlan values, string name)
    {
        if (values.Members.FirstOrDefault(member => member.Name.TrimStart('@') == name) is { } known)
            recorder.UseOf(type).Values.Add(known.Value);
        else
            recorder.Unknown(type, name);
    }

    private static bool IsWhole(string name) => name is "ToString" or "GetHashCode" or "GetType" or "PrintMembers" or "Deconstruct";

    private static bool IsComparison(string name) => name is "op_Equality" or "op_Inequality" or "Equals";
}
