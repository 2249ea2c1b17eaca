using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Findings;

/// <summary>A finding as build servers take them: a sentence at a place.</summary>
internal sealed record Finding
{
    /// <summary>The rule's id.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's name in words.</summary>
    public required string Name { get; init; }

    /// <summary>How bad it is.</summary>
    public required ChangeLevel Level { get; init; }

    /// <summary>What changed and what follows of it, in sentences.</summary>
    public required string Message { get; init; }

    /// <summary>The file as <see cref="ReportPath"/> writes it.</summary>
    public required string Path { get; init; }

    /// <summary>The place in it; null for the file as a whole.</summary>
    public required TextSpanPosition? Span { get; init; }

    /// <summary>What makes it the same in another run, though lines move.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why it is suppressed; null when it is not.</summary>
    public string? Suppressed { get; init; }

    /// <summary>The fingerprint of a change.</summary>
    public static string FingerprintOf(ApiChange change) => FingerprintOf(
        change.RuleId, change.OldPointer, change.NewPointer, change.OldValue, change.NewValue, change.Location.Text);

    /// <summary>The fingerprint of what a finding is about.</summary>
    public static string FingerprintOf(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32];
}

/// <summary>The findings of a comparison.</summary>
/// <param name="Title">From where to where, or the documents' name.</param>
/// <param name="Counts">How many changes there are, in words.</param>
/// <param name="Findings">The findings.</param>
internal sealed record FindingGroup(string Title, string Counts, IReadOnlyList<Finding> Findings);
