using System;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>Looks at the root of a document: is it OpenAPI at all, and a version that is read?</summary>
internal static class RootCheck
{
    /// <summary>What forbids reading on, if anything.</summary>
    public static Problem? Problem(StructureNode? root)
    {
        if (root is not StructureObject map || VersionMember(map) is not StructureMember version)
            return Model.Problem.At(ProblemIds.NotAnOpenApiDocument, "");
        string number = version.Value is StructureScalar scalar ? scalar.Text : "";
        return IsRead(version.Key.Text, number)
            ? null
            : Model.Problem.At(ProblemIds.UnsupportedOpenApiVersion, VersionPointer(root), number);
    }

    /// <summary>The place of the version.</summary>
    public static string VersionPointer(StructureNode? root) =>
        root is StructureObject map && VersionMember(map) is StructureMember member ? "/" + member.Key.Text : "";

    private static StructureMember? VersionMember(StructureObject map) => map.FindMember("openapi") ?? map.FindMember("swagger");

    private static bool IsRead(string key, string version) => key == "openapi"
        ? version.StartsWith("3.0", StringComparison.Ordinal) || NewerVersion.Is(version)
        : version is "2.0" or "2";
}
