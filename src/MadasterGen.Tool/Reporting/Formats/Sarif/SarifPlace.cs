using MadasterGen.Model;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Writes places in files.</summary>
internal static class SarifPlace
{
    /// <summary>A place, or the file where there is none.</summary>
    public static SarifPhysicalLocation Of(ApiDocument document, TextSpanPosition? span) => new(
        new SarifArtifactLocation(SarifUri.Of(document.Source.PathOf(span?.Start))),
        span is { } piece ? new SarifRegion(piece.Start.Line + 1, piece.Start.Column + 1, piece.End.Line + 1, piece.End.Column + 1) : null);
}
