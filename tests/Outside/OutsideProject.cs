namespace MadasterGen.Outside;

/// <summary>A project in a temporary folder, in which nothing of this repository has a say.</summary>
public sealed class OutsideProject : IDisposable
{
    private readonly string _name;
    private readonly List<string> _items = [];
    private readonly List<string> _targets = [];
    private readonly List<string> _sources = [];
    private readonly Dictionary<string, string> _properties = new()
    {
        ["TargetFramework"] = "net10.0",
        ["ImplicitUsings"] = "enable",
        ["Nullable"] = "enable",
        ["NuGetAudit"] = "false",
    };

    /// <param name="name">The name of the project and of its assembly.</param>
    public OutsideProject(string name)
    {
        _name = name;
        Folder = Directory.CreateTempSubdirectory("madastergen-outside-").FullName;
        // Nothing above the temporary folder must have a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>The SDK of the project.</summary>
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>The extension of the project's file, which decides its language.</summary>
    public string Extension { get; init; } = ".csproj";

    /// <summary>Where the project is.</summary>
    public string Folder { get; }

    /// <summary>Sets a property of the project.</summary>
    public OutsideProject Set(string property, string value)
    {
        _properties[property] = value;
        return this;
    }

    /// <summary>Adds an item, as it is written in a project.</summary>
    public OutsideProject AddItem(string xml)
    {
        _items.Add(xml);
        return this;
    }

    /// <summary>Adds a target, as it is written in a project.</summary>
    public OutsideProject AddTarget(string xml)
    {
        _targets.Add(xml);
        return this;
    }

    /// <summary>References a package and makes its folder a source beside the user's own.</summary>
    public OutsideProject AddPackage(PackedPackage package)
    {
        _sources.Add($"<add key=\"{package.Name}\" value=\"{package.Folder}\" />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {string.Concat(_sources)}
              </packageSources>
            </configuration>
            """);
        string assets = package.Name == "MadasterGen" ? " PrivateAssets=\"all\"" : "";
        return AddItem($"<PackageReference Include=\"{package.Name}\" Version=\"{package.Version}\"{assets} />");
    }

    /// <summary>References another project, which is as it will stay.</summary>
    public OutsideProject AddReference(OutsideProject project)
    {
        project.WriteProject();
        return AddItem($"<ProjectReference Include=\"{project.ProjectPath}\" />");
    }

    /// <summary>Adds a copy of a file as a spec.</summary>
    public OutsideProject AddSpec(string path, string name, string metadata = "")
    {
        File.Copy(path, Path.Combine(Folder, name), overwrite: true);
        return AddItem($"<AdditionalFiles Include=\"{name}\" {metadata} />");
    }

    /// <summary>Writes a file into the project's folder.</summary>
    public OutsideProject Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    /// <summary>Runs a command of <c>dotnet</c> on the project.</summary>
    public CommandResult Run(params string[] arguments)
    {
        WriteProject();
        return Command.Run(Folder, "dotnet", arguments);
    }

    private string ProjectPath => Path.Combine(Folder, _name + Extension);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteProject()
    {
        string text = $"""
            <Project Sdk="{Sdk}">
              <PropertyGroup>
                {string.Concat(_properties.Select(p => $"<{p.Key}>{p.Value}</{p.Key}>"))}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n", _items)}
              </ItemGroup>
              {string.Join("\n", _targets)}
            </Project>
            """;
        // A project file that is written again, though it says the same, makes the compiler run again.
        if (!File.Exists(ProjectPath) || File.ReadAllText(ProjectPath) != text)
            File.WriteAllText(ProjectPath, text);
    }
}
