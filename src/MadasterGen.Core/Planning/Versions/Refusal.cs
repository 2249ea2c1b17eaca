using MadasterGen.Model;

namespace MadasterGen.Planning.Versions;

/// <summary>Why a spec gets no client although it can be read.</summary>
internal sealed record Refusal(string Path, Problem Problem);
