using System.Collections.Generic;
using System.IO;
using System.Linq;
using MadasterGen.Settings;
using MadasterGen.Tool.Fetching;

namespace MadasterGen.Tool.Setup;

/// <summary>The project that gets a client, and the one that uses it: the same, unless the client has a class library of its own.</summary>
internal sealed class Projects
{
    private const string Package = "MadasterGen";
    private const string FactoryPackage = "Microsoft.Extensions.Http";

    private readonly ProjectFile _user;
    private readonly ProjectFile? _versions;
    private readonly List<string> _told = [];

    private Projects(ProjectFile user, ProjectFile client)
    {
        (_user, Client) = (user, client);
        _versions = CentralVersions.Of(client.Folder);
        AddPackage();
        if (client == user)
            return;
        Add(user, "ProjectReference", RelativePath(user, client.Path));
        // What registers the client is generated where the HTTP client factory is, which a web application has by its SDK.
        if (client.Has("FrameworkReference") || client.Has("PackageReference", FactoryPackage))
            return;
        if (user.Sdk == "Microsoft.NET.Sdk.Web")
            Add(client, "FrameworkReference", "Microsoft.AspNetCore.App");
        else
            Advice = "For dependency injection (AddMadasterClient), first "
                + $"'dotnet add {RelativePath(user, client.Path)} package {FactoryPackage}'.";
    }

    /// <summary>The project that gets the client.</summary>
    public ProjectFile Client { get; }

    /// <summary>What a library lacks for some programs; null where it lacks nothing.</summary>
    public string? Advice { get; }

    /// <summary>Reads the projects, or begins the library.</summary>
    /// <param name="project">The project that uses the client.</param>
    /// <param name="library">The folder of the class library; null where the project gets the client itself.</param>
    public static Projects Of(string project, string? library)
    {
        ProjectFile user = ProjectFile.Read(project);
        if (library is null)
            return new Projects(user, user);
        string path = Path.Combine(library, Path.GetFileName(Path.GetFullPath(library).TrimEnd(Path.DirectorySeparatorChar)) + ".csproj");
        return new Projects(user, File.Exists(path) ? ProjectFile.Read(path) : ProjectFile.New(path, TextOf(user)));
    }

    /// <summary>Adds a document of the API.</summary>
    public void AddDocument(FetchSource source)
    {
        (string, string)[] address = source.Url.Length > 0 ? [(FileSettings.Source.Name, source.Url)] : [];
        Add(Client, "AdditionalFiles", RelativePath(Client, source.Path), [(FileSettings.Kind.Name, "spec"), .. address]);
    }

    /// <summary>Writes what was added.</summary>
    /// <returns>What was added, a line each.</returns>
    public IReadOnlyList<string> Write()
    {
        foreach (ProjectFile file in new[] { _versions, Client, _user }.OfType<ProjectFile>().Distinct())
            file.Write();
        return _told.Count > 0 ? _told : [$"{Path.GetFileName(Client.Path)} has the package and the documents already."];
    }

    // The library is for the frameworks that the project is for.
    private static string TextOf(ProjectFile user)
    {
        string name = user.Property("TargetFrameworks") is null ? "TargetFramework" : "TargetFrameworks";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <{name}>{user.Property(name) ?? "net10.0"}</{name}>
                <Nullable>enable</Nullable>
              </PropertyGroup>

            </Project>

            """.ReplaceLineEndings("\n");
    }

    private static string RelativePath(ProjectFile from, string path) =>
        Path.GetRelativePath(from.Folder, Path.GetFullPath(path)).Replace('\\', '/');

    private void AddPackage()
    {
        (string, string)[] version = [("Version", PackageVersion.Current)];
        if (_versions is not null)
            Add(_versions, "PackageVersion", Package, version);
        Add(Client, "PackageReference", Package, [.. _versions is null ? version : [], ("PrivateAssets", "all")]);
    }

    private void Add(ProjectFile file, string item, string include, params (string, string)[] metadata)
    {
        if (file.Add(item, include, metadata))
            _told.Add($"{Path.GetFileName(file.Path)}: added {item} {include}.");
    }
}
