using MadasterGen.Model;

namespace MadasterGen.Tool.Versions;

/// <summary>Names operations whatever their version is.</summary>
internal static class MatrixNames
{
    /// <summary>Verb and path behind the version's prefix.</summary>
    public static string Of(ApiOperation operation) => operation.Key.WithoutVersion.Text;
}
