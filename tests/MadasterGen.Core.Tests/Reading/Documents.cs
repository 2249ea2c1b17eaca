using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>Small documents for tests.</summary>
internal static class Documents
{
    public const string Head = """
        openapi: 3.0.1
        info: {title: Small, version: v1}

        """;

    public static ReadResult Read(string text) => DocumentReader.Read(text, CancellationToken.None);

    public static ApiModel ReadModel(string text)
    {
        ReadResult result = Read(text);
        Assert.Empty(result.Problems.Select(Line));
        return Assert.IsType<ApiModel>(result.Model);
    }

    /// <summary>A JSON document with schemas.</summary>
    public static string Json(string schemas) =>
        $$"""{"openapi":"3.0.1","info":{"title":"Small","version":"v1"},"paths":{},"components":{"schemas": { {{schemas}} } } }""";

    /// <summary>A YAML document with paths.</summary>
    public static string Paths(string paths, string rest = "") => Head + "paths:\n" + Indent(paths, 2) + rest;

    /// <summary>A YAML document with schemas.</summary>
    public static string WithSchemas(string schemas) => Head + "paths: {}\ncomponents:\n  schemas:\n" + Indent(schemas, 4);

    /// <summary>A schema of a YAML document without problems.</summary>
    public static ApiSchema Schema(string schemas, string name = "A") => ReadModel(WithSchemas(schemas)).Schema(name);

    public static ApiSchema Schema(this ApiModel model, string name) => model.Schemas.Single(schema => schema.Name == name).Schema;

    public static ApiProperty Property(this ApiSchema schema, string name) => schema.Properties.Single(property => property.Name == name);

    /// <summary>A problem as one line: id, pointer, arguments.</summary>
    public static string Line(Problem problem) => $"{problem.Id} {problem.Pointer} {Said(problem)}".TrimEnd();

    /// <summary>The arguments of a problem; of a reference that leads nowhere the reference alone, since the rest has tests of its own.</summary>
    public static string Said(Problem problem) =>
        string.Join(" | ", problem.Arguments.Take(problem.Id == ProblemIds.DanglingReference ? 1 : problem.Arguments.Count));

    public static string[] Lines(ReadResult result) => [.. result.Problems.Select(Line)];

    private static string Indent(string text, int columns) =>
        string.Concat(text.Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', columns) + line + "\n"));
}
