using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Files;

/// <summary>A document with the files that it refers to. Nothing but these is ever looked at.</summary>
/// <param name="Path">The document's file; empty for a text without one.</param>
/// <param name="Text">The document as the file has it.</param>
internal sealed record DocumentSource(string Path, string Text)
{
    /// <summary>The files that the document refers to, and those that they refer to.</summary>
    public EquatableArray<GivenFile> Parts { get; init; }

    /// <summary>All texts, the document's own first.</summary>
    public IEnumerable<string> Texts => Parts.Select(part => part.Text).Prepend(Text);

    /// <summary>How long all texts are together.</summary>
    public int Length => Texts.Sum(text => text.Length);

    /// <summary>The file in which a place is.</summary>
    public string PathOf(TextPosition? position) => position is { File: > 0 and int file } ? Parts[file - 1].Path : Path;

    /// <summary>The text in which a place is.</summary>
    public string TextOf(TextPosition? position) => TextOf(position?.File ?? 0);

    /// <summary>The text of a file by its number: 0 is the document, the others are its parts in order.</summary>
    public string TextOf(int file) => file > 0 ? Parts[file - 1].Text : Text;

    /// <summary>The text of a file as it is parsed.</summary>
    public string PreparedText(int file) =>
        TextPreparation.WithoutLoneSurrogates(TextPreparation.WithoutByteOrderMark(TextOf(file)));
}

/// <summary>A file that documents can refer to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
internal sealed record GivenFile(string Path, string Text);
