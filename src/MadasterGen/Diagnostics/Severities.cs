using MadasterGen.Model;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>How severe it is what is said about documents.</summary>
internal static class Severities
{
    /// <summary>The severity of a problem: its own where it has one, else that of all with its id.</summary>
    public static DiagnosticSeverity Of(Problem problem) => problem.IsWarning switch
    {
        true => DiagnosticSeverity.Warning,
        false => DiagnosticSeverity.Info,
        null => Descriptors.All[problem.Id].DefaultSeverity,
    };
}
