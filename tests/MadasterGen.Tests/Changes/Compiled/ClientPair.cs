using MadasterGen.Core.Tests.Diff;
using MadasterGen.Diff;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>The clients of two documents, with what the compiler and the linker say of code that was written for the older one.</summary>
internal sealed class ClientPair
{
    private ClientPair(ApiDiff diff, IReadOnlyList<Diagnostic> found, IReadOnlyList<string> missing, bool isMoved)
    {
        (Diff, Found, Missing) = (diff, found, missing);
        Source = isMoved || found.Any(d => d.Severity == DiagnosticSeverity.Error) ? Verdict.Breaking
            : found.Count > 0 ? Verdict.Potential
            : Verdict.Harmless;
        Binary = isMoved || missing.Count > 0 ? Verdict.Breaking : Verdict.Harmless;
    }

    /// <summary>What is said to have changed.</summary>
    public ApiDiff Diff { get; }

    /// <summary>What the compiler says.</summary>
    public IReadOnlyList<Diagnostic> Found { get; }

    /// <summary>What the linker misses.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>What became of the code.</summary>
    public Verdict Source { get; }

    /// <summary>What became of the assembly.</summary>
    public Verdict Binary { get; }

    /// <summary>Compares two documents, and lets a program that uses everything of the old client meet the new one.</summary>
    /// <param name="old">The document as it was.</param>
    /// <param name="new">The document as it is.</param>
    /// <param name="direction">Which way the types travel.</param>
    public static ClientPair Of(ApiModel old, ApiModel @new, ChangeDirection direction)
    {
        ClientCompilation before = new(old);
        ClientCompilation after = new(@new);
        string program = UserProgram.Of(before, direction);
        IReadOnlyList<Diagnostic> own = before.Compile(program);
        Assert.DoesNotContain(own, d => d.Severity == DiagnosticSeverity.Error);
        HashSet<string> known = [.. own.Select(d => d.Id)];
        IReadOnlySet<string> shape = BinaryShape.Of(after);
        string[] missing = [.. BinaryShape.Of(before).Where(member => !shape.Contains(member)).Order(StringComparer.Ordinal)];
        return new ClientPair(
            ChangeCase.Compare(old, @new), [.. after.Compile(program).Where(d => !known.Contains(d.Id))], missing,
            BinaryShape.HasMovedParameters(before, after));
    }
}
