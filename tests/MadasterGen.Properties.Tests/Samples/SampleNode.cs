using System.Text;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>A JSON value as it is written, white space and escapes included.</summary>
internal abstract record SampleNode
{
    /// <summary>White space before the value.</summary>
    public string Before { get; init; } = "";

    /// <summary>White space behind it.</summary>
    public string After { get; init; } = "";

    /// <summary>Whether no schema describes it, so that whatever stands in its place is as good.</summary>
    public bool IsFree { get; init; }

    public void WriteTo(StringBuilder text)
    {
        text.Append(Before);
        WriteValueTo(text);
        text.Append(After);
    }

    protected abstract void WriteValueTo(StringBuilder text);
}

/// <summary>A number or a word.</summary>
internal sealed record SampleLiteral(string Text) : SampleNode
{
    protected override void WriteValueTo(StringBuilder text) => text.Append(Text);
}

/// <summary>A string: its characters, each as it is or escaped.</summary>
/// <param name="Pieces">One per character.</param>
/// <param name="HasForm">Whether the text has a form that a shorter one would not have.</param>
internal sealed record SampleText(IReadOnlyList<string> Pieces, bool HasForm = false) : SampleNode
{
    protected override void WriteValueTo(StringBuilder text) => text.Append('"').AppendJoin("", Pieces).Append('"');
}

/// <summary>An array.</summary>
internal sealed record SampleArray(IReadOnlyList<SampleNode> Items, string Inside = "") : SampleNode
{
    protected override void WriteValueTo(StringBuilder text)
    {
        text.Append('[').Append(Inside);
        for (int i = 0; i < Items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Items[i].WriteTo(text);
        }
        text.Append(']');
    }
}

/// <summary>An object.</summary>
internal sealed record SampleObject(IReadOnlyList<SampleMember> Members, string Inside = "") : SampleNode
{
    protected override void WriteValueTo(StringBuilder text)
    {
        text.Append('{').Append(Inside);
        for (int i = 0; i < Members.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Members[i].Name.WriteTo(text);
            text.Append(':');
            Members[i].Value.WriteTo(text);
        }
        text.Append('}');
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsNeeded">Whether the object is none of its schema without it.</param>
internal sealed record SampleMember(SampleText Name, SampleNode Value, bool IsNeeded = false);
