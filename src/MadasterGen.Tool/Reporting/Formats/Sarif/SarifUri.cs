using System;
using System.IO;
using System.Linq;
using MadasterGen.Tool.Documents.Inputs;
using MadasterGen.Tool.Reporting.Findings;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Writes paths as SARIF wants them (3.4.3): relative to where the tool runs, which in a build is the repository.</summary>
internal static class SarifUri
{
    /// <summary>The URI of a file.</summary>
    public static string Of(string path)
    {
        if (InputKinds.IsUrl(path) && Uri.TryCreate(path, UriKind.Absolute, out Uri? address))
            return address.AbsoluteUri;
        string full = Path.GetFullPath(ReportPath.Of(path));
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return ReportPath.IsBelow(relative)
            ? string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString))
            : new Uri(full).AbsoluteUri;
    }
}
