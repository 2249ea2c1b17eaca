using System.Globalization;
using System.Linq;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>Writes the table by which the objects of a union are told apart.</summary>
internal static class ObjectTableEmitter
{
    /// <summary>Writes the field that holds it.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        string root = $"global::{plan.RootNamespace}";
        string table = $"{root}.MadasterObjectKinds";
        writer.Line($"private static readonly {table} s_objects = new {table}(");
        using (writer.Indent())
        {
            writer.Line($"{CSharpText.Literal(plan.Reading.Discriminator)},");
            for (int i = 0; i < plan.Reading.Objects.Count; i++)
                WriteKind(writer, plan.Reading.Objects[i], root, i == plan.Reading.Objects.Count - 1 ? ");" : ",");
        }
        writer.Line();
    }

    private static void WriteKind(CodeWriter writer, ObjectTest test, string root, string behind)
    {
        string head = $"new {root}.MadasterObjectKind({CSharpText.Literal(test.IsMap)}, {CSharpText.Literal(test.IsClosed)}";
        if (test.Members.Count == 0)
        {
            writer.Line($"{head}){behind}");
            return;
        }
        writer.Line(head + ",");
        using (writer.Indent())
        {
            for (int i = 0; i < test.Members.Count; i++)
                writer.Line(Member(test.Members[i], root) + (i == test.Members.Count - 1 ? ")" + behind : ","));
        }
    }

    private static string Member(MemberTest member, string root)
    {
        string kinds = ((int)member.Kinds).ToString(CultureInfo.InvariantCulture);
        string values = string.Concat(member.Values.Select(value => ", " + CSharpText.Literal(value)));
        string isRequired = CSharpText.Literal(member.IsRequired);
        return $"new {root}.MadasterObjectMember({CSharpText.Literal(member.Name)}, {isRequired}, {kinds}{values})";
    }
}
