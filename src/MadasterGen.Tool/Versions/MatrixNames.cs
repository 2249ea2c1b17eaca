using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Tool.Versions;

/// <summary>Names operations whatever their version is.</summary>
internal static class MatrixNames
{
    /// <summary>Verb and path behind the version's prefix.</summary>
    public static string Of(ApiOperation operation) => $"{operation.Method} {VersionNames.WithoutPrefix(operation.Path)}";
}
