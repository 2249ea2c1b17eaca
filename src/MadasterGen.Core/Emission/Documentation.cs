using MadasterGen.Model;

namespace MadasterGen.Emission;

/// <summary>Writes XML documentation comments.</summary>
internal static class Documentation
{
    /// <summary>A summary made from the document's text, or from what stands in for it.</summary>
    public static void Summary(CodeWriter writer, string? text, string fallback)
    {
        string summary = text is null ? "" : Markdown.Xml(text);
        writer.Line($"/// <summary>{(summary.Length > 0 ? summary : CSharpText.Xml(fallback))}</summary>");
    }

    /// <summary>What a parameter is for.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="name">The parameter's name, escaped or not.</param>
    /// <param name="text">The document's words.</param>
    public static void Parameter(CodeWriter writer, string name, string text) =>
        writer.Line($"/// <param name=\"{name.TrimStart('@')}\">{Markdown.Xml(text)}</param>");

    /// <summary>The attribute of what the document calls deprecated.</summary>
    public static void Obsolete(CodeWriter writer, bool isDeprecated, string what, string? sunset = null)
    {
        if (!isDeprecated)
            return;
        string message = sunset is null ? what : $"{what} It may be gone after {sunset}.";
        writer.Line($"[global::System.Obsolete({CSharpText.Literal(Visible.Of(message))})]");
    }
}
