namespace MadasterGen.Package.Tests.Kinds;

/// <summary>A small API with an operation of each kind, for projects that need a client of any API.</summary>
internal static class Things
{
    private const string Document = "things.openapi.yaml";

    /// <summary>Adds the package and the document, whose client is <c>Things.MadasterClient</c>.</summary>
    public static OutsideProject AddThings(this OutsideProject project) => project.AddPackage(SharedPackage.Instance)
        .AddSpec(Path.Combine(PackedPackage.RepositoryRoot, "tests", "MadasterGen.Package.Tests", "Kinds", Document), Document)
        .Set("MadasterGenNamespace", "Things");

    /// <summary>A class library that has the client.</summary>
    public static OutsideProject Library() => new OutsideProject("Client").AddThings()
        .AddItem("<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"10.0.12\" />");
}
