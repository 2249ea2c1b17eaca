namespace MadasterGen.Package.Tests;

/// <summary>A project outside the solution, under the strictest settings a user may have.</summary>
public sealed class Consumer : IDisposable
{
    private readonly PackedPackage _package;
    private readonly List<string> _items = [];
    private readonly Dictionary<string, string> _properties = new()
    {
        ["OutputType"] = "Exe",
        ["TargetFramework"] = "net10.0",
        ["ImplicitUsings"] = "enable",
        ["Nullable"] = "enable",
        ["TreatWarningsAsErrors"] = "true",
        ["IsAotCompatible"] = "true",
        ["GenerateDocumentationFile"] = "true",
        // A console program of the test has nothing to document.
        ["NoWarn"] = "$(NoWarn);CS1591",
        ["NuGetAudit"] = "false",
    };

    public Consumer(PackedPackage package)
    {
        _package = package;
        Folder = Directory.CreateTempSubdirectory("madastergen-consumer-").FullName;
        // Nothing above the temporary folder must have a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    public Consumer Set(string property, string value)
    {
        _properties[property] = value;
        return this;
    }

    /// <summary>Adds a spec of the repository under its own name.</summary>
    public Consumer AddSpec(string name, string metadata = "") => AddSpecFile(Path.Combine(PackedPackage.RepositoryRoot, "specs", name), metadata);

    /// <summary>Adds a copy of a file as a spec.</summary>
    public Consumer AddSpecFile(string path, string metadata = "")
    {
        string copy = Path.GetFileName(path).Replace("real-", "madaster-");
        File.Copy(path, Path.Combine(Folder, copy), overwrite: true);
        return AddItem($"<AdditionalFiles Include=\"{copy}\" {metadata} />");
    }

    public Consumer AddItem(string xml)
    {
        _items.Add(xml);
        return this;
    }

    public Consumer AddSource(string name, string text)
    {
        Write(name, text);
        return this;
    }

    /// <summary>Builds the project.</summary>
    public CommandResult Build(params string[] arguments)
    {
        WriteProject();
        return Command.Run(Folder, "dotnet", ["build", "-nodeReuse:false", "-tl:off", .. arguments]);
    }

    /// <summary>Runs what was built.</summary>
    public CommandResult Run() => Command.Run(Folder, "dotnet", "run", "--no-build");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteProject() => Write("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {string.Concat(_properties.Select(p => $"<{p.Key}>{p.Value}</{p.Key}>"))}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="MadasterGen" Version="{_package.Version}" PrivateAssets="all" />
            {string.Join("\n", _items)}
          </ItemGroup>
        </Project>
        """);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);
}
