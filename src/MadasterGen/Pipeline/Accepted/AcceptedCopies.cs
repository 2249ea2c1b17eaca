using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Planning.Versions;

namespace MadasterGen.Pipeline.Accepted;

/// <summary>Which accepted copy belongs to which spec.</summary>
internal static class AcceptedCopies
{
    private static readonly Regex AcceptedMark = new(@"\.accepted(?=\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>
    /// A copy that must be read, as one of its spec's API; null when a spec of that API is the same word for word, as most are, or nothing
    /// is compared.
    /// </summary>
    public static SpecFile? ToRead(SpecFile copy, Group<SpecFile> specs, ProjectOptions project)
    {
        string? client = ClientOf(copy, specs);
        return project.HasDrift && !specs.Any(spec => spec.Choices.ClientName == client && IsSame(spec, copy))
            ? copy with { Choices = copy.Choices with { ClientName = client } }
            : null;
    }

    /// <summary>
    /// The copies of a spec, the first of which counts: by API version, else by name, so that one that got another version keeps its copy.
    /// What was accepted of another API is none of them.
    /// </summary>
    public static IEnumerable<SpecVersion> Of(SpecVersion spec, IEnumerable<SpecVersion> accepted)
    {
        SpecVersion[] copies =
            [.. accepted.Where(a => a.ClientName == spec.ClientName).OrderBy(a => a.Path, StringComparer.Ordinal)];
        ApiVersion version = new(spec.ApiVersion);
        SpecVersion[] ofName = [.. copies.Where(a => IsNamed(spec.Path, a.Path))];
        SpecVersion[] ofVersion = [.. copies.Where(a => version.Equals(new ApiVersion(a.ApiVersion)))];
        return ofVersion.OrderBy(a => ofName.Contains(a) ? 0 : 1).Concat(ofVersion.Length > 0 ? [] : ofName);
    }

    /// <summary>The client of a copy's API: its own metadata decides, else that of the spec of its name.</summary>
    public static string? ClientOf(SpecFile copy, IEnumerable<SpecFile> specs) =>
        copy.Choices.ClientName ?? specs.FirstOrDefault(spec => IsNamed(spec.Path, copy.Path))?.Choices.ClientName;

    /// <summary>Whether a copy has the name of a spec, in either format: a document may change from JSON to YAML.</summary>
    public static bool IsNamed(string path, string acceptedPath) =>
        string.Equals(Stem(path), Stem(AcceptedMark.Replace(acceptedPath, "")), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a copy is a spec word for word.</summary>
    public static bool IsSame(SpecFile spec, SpecFile copy) =>
        spec.Text == copy.Text && spec.Parts.Select(part => part.Text).SequenceEqual(copy.Parts.Select(part => part.Text));

    private static string Stem(string path) => Path.ChangeExtension(path, null);
}
