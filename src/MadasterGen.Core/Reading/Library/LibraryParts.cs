using System;
using Microsoft.OpenApi.Readers;
using Microsoft.OpenApi.Readers.Interface;
using SharpYaml;
using SharpYaml.Serialization;

namespace MadasterGen.Reading.Library;

/// <summary>
/// The parts of the reading library behind its parser. To write a tree as a text that it parses again is two thirds of all reading, so it
/// is handed nodes. Both parts are found by name: the library comes with this assembly in one version, and a test reads with it.
/// </summary>
internal static class LibraryParts
{
    private static readonly Type s_reader = typeof(OpenApiReaderSettings).Assembly
        .GetType("Microsoft.OpenApi.Readers.OpenApiYamlDocumentReader", throwOnError: true)!;

    private static readonly Action<YamlNode, Mark> s_setStart = (Action<YamlNode, Mark>)typeof(YamlNode)
        .GetProperty(nameof(YamlNode.Start))!
        .GetSetMethod(nonPublic: true)!
        .CreateDelegate(typeof(Action<YamlNode, Mark>));

    /// <summary>What its reader of texts calls when it has parsed one.</summary>
    public static IOpenApiReader<YamlDocument, OpenApiDiagnostic> CreateReader(OpenApiReaderSettings settings) =>
        (IOpenApiReader<YamlDocument, OpenApiDiagnostic>)Activator.CreateInstance(s_reader, settings)!;

    /// <summary>Says where a node begins, whose line the library's errors name.</summary>
    public static void SetStart(YamlNode node, Mark start) => s_setStart(node, start);
}
