using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.Version2;
using MadasterGen.Reading.Linking;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Rewrites documents of other versions into OpenAPI 3.0, so that everything behind it knows one language. A node keeps the place
/// where the text has it: whoever rewrites the same text again finds the place of every pointer into the result.
/// </summary>
internal static class DocumentDialect
{
    private const string VersionKey = "openapi";

    // A file that has one of them is a JSON Schema, in whose words 3.1 describes schemas.
    private static readonly string[] s_ofJsonSchema = ["$schema", "$id", "$defs"];

    /// <summary>The document as version 3.0; the same tree when the reading library can read it, or when it is no document.</summary>
    /// <param name="root">A cleaned tree, which stays as it is.</param>
    /// <param name="cancellationToken">Stops the rewriting.</param>
    /// <param name="report">Told of what version 3.0 cannot represent.</param>
    /// <exception cref="StructureException">The tree is too deep.</exception>
    public static StructureNode? Rewrite(StructureNode? root, CancellationToken cancellationToken, Action<Problem>? report = null)
    {
        if (root is not StructureObject document || RulesOf(document) is not { } rules)
            return root;
        if (document.Find(VersionKey) is StructureScalar version && NewerVersion.IsUnknown(version.Text))
        {
            report?.Invoke(Problem.At(
                ProblemIds.NewerOpenApiVersion, Place.Root.Child(VersionKey).ToString(), version.Text, NewerVersion.Newest));
        }
        return new DocumentRewriter(new RewriteContext(document, rules, report, cancellationToken)).Rewrite();
    }

    private static DialectRules? RulesOf(StructureObject document)
    {
        if (document.Find(VersionKey) is not StructureScalar version)
            return document.Find(Version2Rules.VersionKey) is not null ? Version2Rules.Rules : null;
        IReadOnlyList<StructureMember> files = LinkedFiles.Of(document);
        // What 3.1 says otherwise than 3.0 it says in other words, so that its rules are those of both.
        if (NewerVersion.Is(version.Text) || files.Any(file => IsNewer(file.Value)))
            return NewerRules.Rules;
        return files.Count > 0 || Version30Rules.AreNeededIn(document) ? Version30Rules.Rules : null;
    }

    private static bool IsNewer(StructureNode file) => file is StructureObject map
        && (Array.Exists(s_ofJsonSchema, key => map.Find(key) is not null)
            || (map.Find(VersionKey) is StructureScalar version && NewerVersion.Is(version.Text)));
}
