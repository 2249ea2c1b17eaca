using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Tests.Harness;

/// <summary>An additional file in memory.</summary>
internal sealed class TestFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path { get; } = path;

    /// <summary>The metadata of its item, such as <c>MadasterGen</c>.</summary>
    public Dictionary<string, string> Metadata { get; } = [];

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
