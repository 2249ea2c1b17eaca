using System.Collections.Generic;
using System.Threading;
using MadasterGen.Inputs;

namespace MadasterGen.Pipeline.Kept;

/// <summary>
/// The documents that this process made clients of last. A compiler server builds the same documents over and over, for each project and
/// each target framework anew; all of them get one instance for one text, on which hangs what was made of it
/// (<see cref="Ahead{TInput,TOutput}"/>, <see cref="Interned{T}"/>). Texts are compared whole, never by a hash alone.
/// </summary>
internal static class RecentFiles
{
    /// <summary>How many characters are kept. Each costs about 20 bytes with all that is made of it.</summary>
    public const int MostCharacters = 16_000_000;

    /// <summary>
    /// How many characters may be generated until all is forgotten: a small document can mean a lot of C#, and what was made of texts that
    /// are gone from projects is kept until then.
    /// </summary>
    public const int MostGeneratedCharacters = 64_000_000;

    private static readonly LinkedList<SpecFile> s_files = new();
    private static long s_characters;
    private static long s_generatedCharacters;

    /// <summary>The instance of a file: an equal one that is known, else this one, which is known from now on.</summary>
    public static SpecFile Of(SpecFile file)
    {
        // What is larger than all that is kept lives as long as its build.
        if (file.Length > MostCharacters)
            return file;
        lock (s_files)
        {
            LinkedListNode<SpecFile>? node = s_files.First;
            while (node is not null && !node.Value.Equals(file))
                node = node.Next;
            if (node is null)
            {
                node = new LinkedListNode<SpecFile>(file);
                s_characters += file.Length;
            }
            else
            {
                s_files.Remove(node);
            }
            s_files.AddFirst(node);
            for (; s_characters > MostCharacters; s_files.RemoveLast())
                s_characters -= s_files.Last!.Value.Length;
            return node.Value;
        }
    }

    /// <summary>Counts what was generated.</summary>
    public static void Count(int generatedCharacters)
    {
        if (Interlocked.Add(ref s_generatedCharacters, generatedCharacters) > MostGeneratedCharacters)
            Clear();
    }

    /// <summary>Forgets all files, and with them what was made of them.</summary>
    public static void Clear()
    {
        lock (s_files)
        {
            s_files.Clear();
            s_characters = 0;
            Interlocked.Exchange(ref s_generatedCharacters, 0);
        }
    }
}
