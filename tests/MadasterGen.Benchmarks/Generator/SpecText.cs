using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>A document as the compiler hands it over: a text of its own for every run, so that nothing is remembered.</summary>
internal sealed class SpecText(string path, Func<Stream> open) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (_text is not null)
            return _text;
        using Stream stream = open();
        return _text = SourceText.From(stream, Encoding.UTF8);
    }

    /// <summary>A document in a file, opened when it is asked for.</summary>
    internal static SpecText OfFile(string path) => new(path, () => File.OpenRead(path));

    /// <summary>A document in memory.</summary>
    internal static SpecText Of(string path, string text) => new(path, () => new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false));
}
