using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Small documents of any version for tests.</summary>
internal static class DialectDocuments
{
    /// <summary>A document with schemas.</summary>
    public static string WithSchemas(string version, string schemas) => Document(version, "paths: {}\ncomponents:\n  schemas:\n" + Indent(schemas, 4));

    /// <summary>A document with what follows the head.</summary>
    public static string Document(string version, string rest) => $"openapi: {version}\ninfo: {{title: Small, version: v1}}\n" + rest;

    /// <summary>A document of Swagger 2.0 with what follows the head.</summary>
    public static string Document2(string rest) => "swagger: '2.0'\ninfo: {title: Small, version: v1}\n" + rest;

    /// <summary>What a problem reports, with the line and the column of its place.</summary>
    public static string[] Located(string text, ReadResult result) =>
    [
        .. result.Problems.Select(problem =>
        {
            TextPosition? start = problem.Position ?? PositionIndex.Locate(text, problem.Pointer)?.Start;
            return $"({start?.Line + 1},{start?.Column + 1}) {problem.Id} {Documents.Said(problem)}".TrimEnd();
        }),
    ];

    private static string Indent(string text, int columns) =>
        string.Concat(text.Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', columns) + line + "\n"));
}
