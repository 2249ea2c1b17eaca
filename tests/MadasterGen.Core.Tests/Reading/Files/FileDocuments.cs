using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Core.Tests.Reading.Files;

/// <summary>Documents that are divided into files.</summary>
internal static class FileDocuments
{
    /// <summary>A document, <c>main.yaml</c>, with what follows its head.</summary>
    public static GivenFile Spec(string rest, string version = "3.0.3") =>
        File("main.yaml", $"openapi: {version}\ninfo: {{title: Small, version: v1}}\n" + rest);

    /// <summary>A file in the folder of the documents.</summary>
    public static GivenFile File(string name, string text) => new("/specs/" + name, text);

    /// <summary>The first file with those that it refers to.</summary>
    public static DocumentSource Source(params GivenFile[] files) => FileClosure.Of(
        new DocumentSource(files[0].Path, files[0].Text),
        address => files.FirstOrDefault(file => FileAddress.Of(file.Path) == address),
        CancellationToken.None);

    public static ReadResult ReadFiles(params GivenFile[] files) => DocumentReader.Read(Source(files), CancellationToken.None);

    public static ApiModel ReadModel(params GivenFile[] files)
    {
        ReadResult result = ReadFiles(files);
        Assert.Empty(Located(files));
        return Assert.IsType<ApiModel>(result.Model);
    }

    /// <summary>The problems with the files and the places in them.</summary>
    public static string[] Located(params GivenFile[] files)
    {
        DocumentSource source = Source(files);
        ReadResult result = DocumentReader.Read(source, CancellationToken.None);
        return
        [
            .. result.Problems.Select(problem =>
            {
                TextPosition? start = problem.Position ?? PositionIndex.LocateAll(source, [problem.Pointer], CancellationToken.None)[0]?.Start;
                string file = Path.GetFileName(source.PathOf(start));
                return $"{file}({start?.Line + 1},{start?.Column + 1}) {problem.Id} {Documents.Said(problem)}".TrimEnd();
            }),
        ];
    }
}
