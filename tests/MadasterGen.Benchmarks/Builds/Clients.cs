using MadasterGen.Benchmarks.Peers;
using MadasterGen.Outside;
using NJsonSchema.CodeGeneration.CSharp;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>Puts a client of both documents into a project outside the solution.</summary>
internal static class Clients
{
    // The newest whose build package the registry serves here. It writes what 14.8.0 does, which is checked before anything is timed.
    private const string NSwagBuildVersion = "14.7.1";

    private static readonly (string Document, string Version)[] Documents = [("madaster-v3.0.json", "V3_0"), ("madaster-v4.0.yaml", "V4_0")];

    /// <summary>The packed generator and both documents.</summary>
    internal static OutsideProject AddGenerated(this OutsideProject project, PackedPackage package)
    {
        project.AddPackage(package);
        foreach ((string document, _) in Documents)
            project.AddSpec(PathOf(document), document);
        return project;
    }

    /// <summary>The packed generator and the least document that is worth a client.</summary>
    internal static OutsideProject AddGeneratedOfOneGet(this OutsideProject project, PackedPackage package)
    {
        string path = Path.Combine(project.Folder, "one-get.source.json");
        File.WriteAllText(path, """
            {
              "openapi": "3.0.1", "info": { "title": "One", "version": "v1.0" }, "servers": [ { "url": "https://one.example" } ],
              "paths": { "/things/{id}": { "get": { "operationId": "GetThing", "tags": [ "Thing" ],
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ],
                "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } } },
              "components": { "schemas": { "Thing": { "type": "object", "required": [ "id" ],
                "properties": { "id": { "type": "string" }, "name": { "type": "string", "nullable": true } } } } }
            }
            """);
        return project.AddPackage(package).AddSpec(path, "one-get.openapi.json");
    }

    /// <summary>The clients that NSwag made, as if they had been checked in.</summary>
    internal static OutsideProject AddNSwag(this OutsideProject project, CSharpJsonLibrary library)
    {
        foreach ((string document, string version) in Documents)
            project.Write($"NSwag.{version}.cs", NSwagClient.Generate(PathOf(document), "Peers." + version, library));
        return library == CSharpJsonLibrary.NewtonsoftJson
            ? project.AddItem("""<PackageReference Include="Newtonsoft.Json" Version="13.0.3" />""")
            : project;
    }

    /// <summary>NSwag.MSBuild, which makes the clients in each build, in the way that its documentation shows.</summary>
    internal static OutsideProject AddNSwagInEachBuild(this OutsideProject project)
    {
        foreach ((string document, _) in Documents)
            File.Copy(PathOf(document), Path.Combine(project.Folder, document), overwrite: true);
        return project
            .AddItem($"""<PackageReference Include="NSwag.MSBuild" Version="{NSwagBuildVersion}" PrivateAssets="all" />""")
            .AddItem("""<Compile Remove="nswag/*.cs" />""")
            .AddTarget($"""
                <Target Name="NSwag" BeforeTargets="BeforeBuild">
                  {string.Concat(Documents.Select(document => NSwagCommand(document.Document, document.Version)))}
                  <ItemGroup><Compile Include="nswag/*.cs" /></ItemGroup>
                </Target>
                """);
    }

    /// <exception cref="InvalidOperationException">What was made in the build is not what is checked in, so that their times cannot be compared.</exception>
    internal static void Agree(OutsideProject inEachBuild, OutsideProject checkedIn)
    {
        foreach ((_, string version) in Documents)
        {
            if (!Lines(Path.Combine(inEachBuild.Folder, "nswag", version + ".cs")).SequenceEqual(Lines(Path.Combine(checkedIn.Folder, $"NSwag.{version}.cs"))))
                throw new InvalidOperationException($"NSwag.MSBuild {NSwagBuildVersion} wrote another client of {version} than the generator that is referenced.");
        }
    }

    // Only the version of the tool may differ.
    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(path).Where(static line => !line.Contains("NJsonSchema v", StringComparison.Ordinal)).Select(static line => line.TrimEnd());

    private static string NSwagCommand(string document, string version) =>
        $"""<Exec Command="$(NSwagExe_Net100) openapi2csclient /input:{document} /output:nswag/{version}.cs /namespace:Peers.{version} /JsonLibrary:SystemTextJson /GenerateOptionalParameters:true" StandardOutputImportance="low" />""";

    private static string PathOf(string document) => Path.Combine(PackedPackage.RepositoryRoot, "specs", document);
}
