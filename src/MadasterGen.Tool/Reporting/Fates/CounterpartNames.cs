using MadasterGen.Diff.Counterparts;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Fates;

/// <summary>Names counterparts.</summary>
internal static class CounterpartNames
{
    /// <summary>Verb and path behind the prefix, and the version.</summary>
    public static string Of(Counterpart counterpart) => $"{MatrixNames.Of(counterpart.Operation)} of {counterpart.ApiVersion}";
}
