extern alias core;

using System.Reflection;
using core::MadasterGen.Model;
using core::MadasterGen.Reading;

namespace MadasterGen.Properties.Tests.Schemas;

/// <summary>A named schema of one of the documents and the type that was generated from it.</summary>
/// <param name="Version">The document's version, such as <c>v3.0</c>.</param>
/// <param name="Shape">The schema.</param>
/// <param name="Type">The generated type.</param>
internal sealed record SchemaCase(string Version, Shape Shape, Type Type)
{
    /// <summary>Every named schema of both documents.</summary>
    public static IReadOnlyList<SchemaCase> All { get; } = [.. Of("v3.0"), .. Of("v4.0")];

    /// <summary>The same as data of theories: version and name.</summary>
    public static TheoryData<string, string> Names
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach (SchemaCase schema in All)
                names.Add(schema.Version, schema.Shape.Name!);
            return names;
        }
    }

    public static SchemaCase Find(string version, string name) => All.Single(s => s.Version == version && s.Shape.Name == name);

    public override string ToString() => $"{Version} {Shape}";

    private static IEnumerable<SchemaCase> Of(string version)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(version)!;
        using StreamReader reader = new(stream);
        ApiModel model = DocumentReader.Read(reader.ReadToEnd(), CancellationToken.None).Model!;
        return new ShapeReader(model).Shapes.Select(pair => new SchemaCase(version, pair.Value, TypeOf(version, pair.Key)));
    }

    // Problem details have one type for all versions.
    private static Type TypeOf(string version, string name) => name == "ProblemDetails"
        ? typeof(Madaster.MadasterProblemDetails)
        : Assembly.GetExecutingAssembly().GetType($"Madaster.{version.ToUpperInvariant().Replace('.', '_')}.{name}", throwOnError: true)!;
}
