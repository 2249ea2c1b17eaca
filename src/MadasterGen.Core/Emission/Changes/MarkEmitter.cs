using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes marks, as attributes on parts of types.</summary>
internal static class MarkEmitter
{
    /// <summary>Writes the marks of types.</summary>
    public static void WriteTypes(CodeWriter writer, string root, string visibility, IEnumerable<TypeMarks> types)
    {
        foreach (TypeMarks type in types)
            WriteMembers(writer, root, $"{visibility} partial {(type.IsStruct ? "struct" : "record")} {type.Name}", type.Marks);
    }

    /// <summary>Writes the marks of clients, on class and interface, where it has one.</summary>
    public static void WriteClients(
        CodeWriter writer, string root, string visibility, IEnumerable<ClientMarks> clients, bool haveInterfaces)
    {
        foreach (ClientMarks client in clients)
        {
            List<(ChangeMark, IEnumerable<string>)> marks =
                [.. client.Operations.SelectMany(o => o.Marks.Select(m => (m, MembersOf(o, m))))];
            if (haveInterfaces)
                Write(writer, root, $"{visibility} partial interface {client.InterfaceName}", marks);
            Write(writer, root, $"{visibility} partial class {client.Name}", marks);
        }
    }

    /// <summary>Writes the marks of a type's members.</summary>
    public static void WriteMembers(CodeWriter writer, string root, string declaration, IReadOnlyCollection<ChangeMark> marks)
    {
        if (marks.Count > 0)
            Write(writer, root, declaration, marks.Select(m => (m, Members(m))));
    }

    /// <summary>Writes the index of what is marked, as the attribute of a static class that is begun here.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="root">The root namespace.</param>
    /// <param name="summary">What the class is.</param>
    /// <param name="declaration">The class.</param>
    /// <param name="index">The index.</param>
    public static void WriteIndex(CodeWriter writer, string root, string summary, string declaration, ChangeIndex index)
    {
        string names = string.Join(", ", index.Names.Select(CSharpText.Literal));
        writer.Gap();
        writer.Line($"/// <summary>{CSharpText.Xml(summary)}</summary>");
        writer.Line($"[global::{root}.MadasterChangeIndex({names}{(index.ConcernsCreation ? ", ConcernsCreation = true" : "")})]");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(FileHead.GeneratedCode);
        writer.Line(declaration);
    }

    private static IEnumerable<string> MembersOf(OperationMarks operation, ChangeMark mark) =>
        mark.Member is null ? operation.Operation.Methods.Select(method => method.Name).Distinct() : Members(mark);

    private static string Name(string identifier) => CSharpText.Literal(identifier.TrimStart('@'));

    private static IEnumerable<string> Members(ChangeMark mark) => mark.Member is { } member ? [member] : [];

    private static void Write(
        CodeWriter writer, string root, string declaration, IEnumerable<(ChangeMark Mark, IEnumerable<string> Members)> marks)
    {
        writer.Gap();
        foreach ((ChangeMark mark, IEnumerable<string> members) in marks)
        {
            string names = string.Concat(members.Select(m => ", " + Name(m)));
            string replacement = mark.Replacement is null ? "" : $", Replacement = {CSharpText.Literal(mark.Replacement)}";
            string position = mark.Position is { } first ? $", Position = {first.ToString(CultureInfo.InvariantCulture)}" : "";
            string before = mark.Before.Count == 0 ? "" : $", Before = new[] {{ {string.Join(", ", mark.Before.Select(Name))} }}";
            string parameter = mark.Parameter is null ? "" : $", Parameter = {Name(mark.Parameter)}";
            string limit = mark.Limit is null ? "" : $", Limit = {CSharpText.Literal(mark.Limit)}";
            string change = $"{CSharpText.Literal(mark.Id)}, {CSharpText.Literal(mark.IsBreaking)}, {CSharpText.Literal(mark.Text)}";
            writer.Line($"[global::{root}.MadasterChanged({change}{names}{replacement}{position}{before}{parameter}{limit})]");
        }
        writer.Line(declaration);
        writer.Line("{");
        writer.Line("}");
    }
}
