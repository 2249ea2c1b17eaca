using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes marks, as attributes on parts of types.</summary>
internal static class MarkEmitter
{
    /// <summary>Writes the marks of types.</summary>
    public static void WriteTypes(CodeWriter writer, string root, string visibility, IEnumerable<TypeMarks> types)
    {
        foreach (TypeMarks type in types)
            WriteMembers(writer, root, $"{visibility} partial {(type.IsEnum ? "struct" : "record")} {type.Name}", type.Marks);
    }

    /// <summary>Writes the marks of clients, on class and interface.</summary>
    public static void WriteClients(CodeWriter writer, string root, string visibility, IEnumerable<ClientMarks> clients)
    {
        foreach (ClientMarks client in clients)
        {
            List<(ChangeMark, IEnumerable<string>)> marks =
                [.. client.Operations.SelectMany(o => o.Marks.Select(m => (m, o.Operation.Methods.Select(s => s.Name).Distinct())))];
            Write(writer, root, $"{visibility} partial interface I{client.Name}", marks);
            Write(writer, root, $"{visibility} partial class {client.Name}", marks);
        }
    }

    /// <summary>Writes the marks of a type's members.</summary>
    public static void WriteMembers(CodeWriter writer, string root, string declaration, IReadOnlyCollection<ChangeMark> marks)
    {
        if (marks.Count > 0)
            Write(writer, root, declaration, marks.Select(m => (m, Members(m))));
    }

    /// <summary>Writes the index by which the analyzer finds what is marked, as the attribute of a static class that is begun here.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="root">The root namespace.</param>
    /// <param name="summary">What the class is.</param>
    /// <param name="declaration">The class.</param>
    /// <param name="names">The names that marks and tombstones concern.</param>
    /// <param name="types">The types with marks.</param>
    public static void WriteIndex(CodeWriter writer, string root, string summary, string declaration, IEnumerable<string> names, IEnumerable<TypeMarks> types)
    {
        bool concernsCreation = types.SelectMany(t => t.Marks).Any(m => ChangeRules.Has(m.Id) && ChangeRules.Of(m.Id).Trait == ChangeTrait.Requirement);
        writer.Gap();
        writer.Line($"/// <summary>{CSharpText.Xml(summary)}</summary>");
        writer.Line($"[global::{root}.MadasterChangeIndex({string.Join(", ", names.Select(CSharpText.Literal))}{(concernsCreation ? ", ConcernsCreation = true" : "")})]");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(FileHead.GeneratedCode);
        writer.Line(declaration);
    }

    private static IEnumerable<string> Members(ChangeMark mark) => mark.Member is { } member ? [member] : [];

    private static void Write(CodeWriter writer, string root, string declaration, IEnumerable<(ChangeMark Mark, IEnumerable<string> Members)> marks)
    {
        writer.Gap();
        foreach ((ChangeMark mark, IEnumerable<string> members) in marks)
        {
            string names = string.Concat(members.Select(m => ", " + CSharpText.Literal(m.TrimStart('@'))));
            string replacement = mark.Replacement is null ? "" : $", Replacement = {CSharpText.Literal(mark.Replacement)}";
            writer.Line($"[global::{root}.MadasterChanged({CSharpText.Literal(mark.Id)}, {(mark.IsBreaking ? "true" : "false")}, {CSharpText.Literal(mark.Text)}{names}{replacement})]");
        }
        writer.Line(declaration);
        writer.Line("{");
        writer.Line("}");
    }
}
