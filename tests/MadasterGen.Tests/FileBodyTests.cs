using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>A body that is a file knows every media type that the document takes.</summary>
public class FileBodyTests
{
    [Theory]
    [InlineData("application/octet-stream")]
    [InlineData("image/*")]
    [InlineData("*/*")]
    [InlineData("image/jpeg, image/png")]
    public void The_request_is_given_all_media_types(string mediaTypes)
    {
        string content = string.Concat(mediaTypes.Split(", ").Select(type => $"          '{type}': {{ schema: {{ type: string, format: binary }} }}\n"));
        string document = """
            openapi: 3.0.1
            info: { title: Files, version: '1' }
            paths:
              /file:
                put:
                  operationId: File_Put
                  responses: { '204': { description: Done. } }
                  requestBody:
                    content:

            """ + content;

        IReadOnlyDictionary<string, string> files = TestProject.With(("files.openapi.yaml", document)).Run().Files;

        Assert.Contains(files.Values, file => file.Contains($".File(body, \"{mediaTypes}\", options)", StringComparison.Ordinal));
    }
}
