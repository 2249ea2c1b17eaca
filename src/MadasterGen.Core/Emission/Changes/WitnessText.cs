using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning.Changes.Witnesses;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Changes;

/// <summary>A use of a client as a line of C#.</summary>
/// <param name="Line">The line, as in a file that uses the namespaces of the client and of .NET.</param>
/// <param name="Given">The variables that stand in it, with their types.</param>
internal sealed record WitnessText(string Line, IReadOnlyList<(string Type, string Name)> Given)
{
    private const string Task = "global::System.Threading.Tasks.Task";

    /// <summary>Writes what breaks and its cure. Where they differ only in the types of what is given, both show these.</summary>
    public static (WitnessText Before, WitnessText? After) Of(Witness witness)
    {
        WitnessText before = Of(witness.Before);
        WitnessText? after = witness.After is { } cure ? Of(cure) : null;
        return after?.Line == before.Line ? (before.Explicit(), after.Explicit()) : (before, after);
    }

    /// <summary>Writes a use.</summary>
    public static WitnessText Of(ClientUse use) => use switch
    {
        NamespaceUse one => new($"using {one.Namespace};", []),
        TypeUse one => new($"{one.Type.Name}? {Variable(one.Type)} = null;", []),
        ValueUse one => new($"{one.Type.Name} {Variable(one.Type)} = {one.Type.Name}.{one.Member.Name};", []),
        ReadUse one => new(
            $"{Short(TypeText.Of(one.Value, one.IsNullable, one.Type.RootNamespace))} {Taken(one.Name, Variable(one.Type))} = "
                + $"{Variable(one.Type)}.{one.Name};",
            Self(one.Type)),
        MakeUse one => Making(one.Type, [.. one.Set]),
        IndexUse { Type: { AdditionalProperties: var held } type } => new(
            $"{Short(TypeText.Of(held!.Type, true, type.RootNamespace))} {Taken("member", Variable(type))} = "
                + $"{Variable(type)}[\"name\"];",
            Self(type)),
        CaseUse one => new(
            $"{Variable(one.Type)}.TryGetValue(out {Short(TypeText.Of(one.Case.Type, one.Type.RootNamespace))}? "
                + $"{Taken("held", Variable(one.Type))});",
            Self(one.Type)),
        MatchUse one => new(
            $"{Variable(one.Type)}.Match("
                + $"{string.Concat(one.Type.Cases.Select(held => $"{held.ParameterName}: _ => true, "))}unknown: _ => true);",
            Self(one.Type)),
        CallUse one => Calling(one),
        PayloadUse one => new(
            $"MadasterPayload<{Short(TypeText.Of(one.Payload.Type, one.Payload.IsNullable, one.RootNamespace))}> value = "
                + $"{one.Payloads.Name}.{one.Payload.Name};", []),
        _ => throw new System.ArgumentOutOfRangeException(nameof(use)),
    };

    // A value of a type, whatever it is.
    private WitnessText Explicit() => new(
        Given.Where(one => one.Name != "client").Aggregate(Line, (line, one) => Regex.Replace(
            line, $@"(?<=[(,=:] ?){Regex.Escape(one.Name)}(?=[,)]| }})", $"default({one.Type})!".Replace("$", "$$"))),
        [.. Given.Where(one => one.Name == "client")]);

    private static WitnessText Making(RecordPlan type, PropertyPlan[] set)
    {
        string values = string.Join(", ", set.Select(property => $"{property.Name} = {Variable(property.Name)}"));
        return new(
            $"new {type.Name}{(set.Length == 0 ? "()" : $" {{ {values} }}")};",
            [.. set.Select(one => (Short(TypeText.Of(one.Type, one.IsNullable, type.RootNamespace)), Variable(one.Name)))]);
    }

    private static WitnessText Calling(CallUse use)
    {
        string root = use.Client.RootNamespace;
        IEnumerable<string> arguments = use.Places().Select(one => one.Name).Concat(use.Named.Select(one => $"{one.Name}: {one.Name}"));
        string call = $"client.{use.Client.Version.Identifier}.{use.Client.PropertyName}.{use.Method.Name}({string.Join(", ", arguments)})";
        string type = MethodText.ReturnType(use.Method, root);
        bool isTask = type.StartsWith(Task, System.StringComparison.Ordinal);
        string? result = !isTask ? Short(type)
            : type == Task ? null
            : Short(type.Substring(Task.Length + 1, type.Length - Task.Length - 2));
        string wait = isTask ? "await " : "";
        MethodParameterPlan[] given = [.. use.Places(), .. use.Named];
        string taken = Taken("result", [.. given.Select(one => one.Name), "client"]);
        string line = use.Taking switch
        {
            CallTaking.Header => $"{Short(TypeText.Of(use.Header!.Type, true, root))} {taken} = ({wait}{call}).Headers.{use.Header.Name};",
            CallTaking.Task => $"{Short(type)} {taken} = {call};",
            CallTaking.Result when result is not null => $"{result} {taken} = {wait}{call};",
            _ => isTask ? $"{wait}{call};" : $"var {taken} = {call};",
        };
        return new(line,
            [("MadasterClient", "client"), .. given.Select(one => (Short(MethodText.TypeOf(one, root)), one.Name))]);
    }

    private static (string, string)[] Self(TypePlan type) => [(type.Name, Variable(type))];

    private static string Variable(TypePlan type) => Variable(type.Name);

    private static string Variable(string name) => Identifiers.Camel(name.TrimStart('@'));

    // A variable beside others.
    private static string Taken(string name, params string[] others)
    {
        string taken = Variable(name);
        while (others.Contains(taken))
            taken += "Value";
        return taken;
    }

    // The type of headers stands in its client.
    private static string Short(string type) => Regex.Replace(
        type, @"global::(?:System\.(?:\w+\.)*|(?:\w+\.)*?(?=\w+Client\.\w+Headers\b)|(?:\w+\.)*)", "");
}
