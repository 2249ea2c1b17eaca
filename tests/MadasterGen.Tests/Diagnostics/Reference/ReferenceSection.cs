using System.Text.RegularExpressions;

namespace MadasterGen.Tests.Diagnostics.Reference;

/// <summary>What the reference says of one id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">What stands below its heading.</param>
internal sealed partial record ReferenceSection(string Id, string Text)
{
    /// <summary>What comes before the cure, in bold.</summary>
    public const string Cure = "**What to do.**";

    /// <summary>The title and the severity.</summary>
    public (string Title, string Severity) Head
    {
        get
        {
            Match match = TitleLine().Match(Text);
            return match.Success ? (match.Groups[1].Value, match.Groups[2].Value) : ("", "");
        }
    }

    /// <summary>The example's files.</summary>
    public IReadOnlyList<ReferenceFence> Example => [.. Fences(before: true).Where(f => f.Language != "text")];

    /// <summary>What the build says of the example; null where the section does not show it.</summary>
    public string? Said => Fences(before: true).FirstOrDefault(f => f.Language == "text")?.Text;

    /// <summary>The files that take the place of the example's to cure it.</summary>
    public IReadOnlyList<ReferenceFence> CuredFiles => Fences(before: false);

    private IReadOnlyList<ReferenceFence> Fences(bool before)
    {
        int cure = Text.IndexOf(Cure, StringComparison.Ordinal);
        return [.. FencedBlock().Matches(Text).Where(m => cure < 0 || m.Index < cure == before).Select(m => new ReferenceFence(m.Groups[1].Value, m.Groups[2].Value))];
    }

    [GeneratedRegex(@"^\n\*\*(.+)\.\*\* (\w+)")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();
}

/// <summary>A fenced block.</summary>
/// <param name="Language">What it is written in.</param>
/// <param name="Text">What is between the fences.</param>
internal sealed partial record ReferenceFence(string Language, string Text)
{
    /// <summary>The file's name, which a comment in the first line may give.</summary>
    public string Name => NameLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : Language switch
    {
        "csharp" => "Program.cs",
        "xml" => "Project.csproj",
        _ => $"madaster.{Language}",
    };

    [GeneratedRegex(@"^(?:#|//) (\S+\.(?:ya?ml|json))\n")]
    private static partial Regex NameLine();
}
