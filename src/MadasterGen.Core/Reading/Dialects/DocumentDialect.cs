using System;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Rewrites documents of later versions into OpenAPI 3.0, so that everything behind it knows one language. A node keeps the place
/// where the text has it: whoever rewrites the same text again finds the place of every pointer into the result.
/// </summary>
internal static class DocumentDialect
{
    private const string VersionKey = "openapi";

    /// <summary>The document as version 3.0; the same tree when it is one, or no document at all.</summary>
    /// <param name="root">A cleaned tree, which stays as it is.</param>
    /// <param name="cancellationToken">Stops the rewriting.</param>
    /// <param name="report">Told of what version 3.0 cannot represent.</param>
    /// <exception cref="StructureException">The tree is too deep.</exception>
    public static StructureNode? Rewrite(StructureNode? root, CancellationToken cancellationToken, Action<Problem>? report = null)
    {
        if (root is not StructureObject document || document.Find(VersionKey) is not StructureScalar version)
            return root;
        if (!NewerVersion.Is(version.Text))
            return root;
        if (NewerVersion.IsUnknown(version.Text))
        {
            report?.Invoke(Problem.At(
                ProblemIds.NewerOpenApiVersion, Place.Root.Child(VersionKey).ToString(), version.Text, NewerVersion.Newest));
        }
        return new DocumentRewriter(new RewriteContext(document, report, cancellationToken)).Rewrite();
    }
}
