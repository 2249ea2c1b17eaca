using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Findings;

namespace MadasterGen.Tool.Reporting.Formats.Findings;

/// <summary>
/// JUnit's XML: each finding is a test, which fails when it breaks something and is skipped when it is suppressed. Where there is none, one
/// test passes, since most build servers take a report without tests for a mistake.
/// </summary>
internal sealed class JUnitFormat : FindingFormat
{
    /// <inheritdoc/>
    public override string Name => "junit";

    /// <inheritdoc/>
    protected override string Write(IReadOnlyList<FindingGroup> groups)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            writer.WriteStartElement("testsuites");
            WriteNumbers(writer, [.. groups.SelectMany(group => group.Findings)], groups.Count(group => group.Findings.Count == 0));
            foreach (FindingGroup group in groups)
                Write(writer, group);
            writer.WriteEndElement();
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    private static void Write(XmlWriter writer, FindingGroup group)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Text(group.Title));
        WriteNumbers(writer, group.Findings, group.Findings.Count == 0 ? 1 : 0);
        if (group.Findings.Count == 0)
            WriteCase(writer, "madastergen", group.Counts, null);
        foreach (Finding finding in group.Findings)
            WriteCase(writer, $"{finding.RuleId} {finding.Name}", finding.Message, finding);
        writer.WriteEndElement();
    }

    private static void WriteCase(XmlWriter writer, string className, string name, Finding? finding)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", Text(className));
        writer.WriteAttributeString("name", Text(name));
        if (finding is not null)
        {
            writer.WriteAttributeString("file", Text(finding.Path));
            writer.WriteAttributeString("line", Number((finding.Span?.Start.Line ?? 0) + 1));
        }
        if (finding?.Suppressed is { } reason)
            WriteMessage(writer, "skipped", reason, null);
        else if (finding is { Level: ChangeLevel.Breaking })
            WriteMessage(writer, "failure", finding.Message, finding.RuleId);
        writer.WriteEndElement();
    }

    private static void WriteMessage(XmlWriter writer, string element, string message, string? type)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("message", Text(message));
        if (type is not null)
            writer.WriteAttributeString("type", type);
        writer.WriteEndElement();
    }

    private static void WriteNumbers(XmlWriter writer, IReadOnlyList<Finding> findings, int passed)
    {
        bool IsFailure(Finding finding) => finding is { Suppressed: null, Level: ChangeLevel.Breaking };
        writer.WriteAttributeString("tests", Number(findings.Count + passed));
        writer.WriteAttributeString("failures", Number(findings.Count(IsFailure)));
        writer.WriteAttributeString("skipped", Number(findings.Count(finding => finding.Suppressed is not null)));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What is visible is what XML can hold, but for two signs that are no characters.
    private static string Text(string text) => Visible.Of(text).Replace('\ufffe', '\ufffd').Replace('\uffff', '\ufffd');
}
