namespace MadasterGen.Package.Tests;

/// <summary>A project outside the solution that uses the package, under the strictest settings a user may have.</summary>
public sealed class Consumer : IDisposable
{
    private readonly OutsideProject _project;

    public Consumer() =>
        _project = new OutsideProject("Consumer")
            .Set("OutputType", "Exe")
            .Set("TreatWarningsAsErrors", "true")
            .Set("IsAotCompatible", "true")
            .Set("GenerateDocumentationFile", "true")
            // A console program of the test has nothing to document.
            .Set("NoWarn", "$(NoWarn);CS1591")
            .AddPackage(SharedPackage.Instance);

    public string Folder => _project.Folder;

    public Consumer Set(string property, string value)
    {
        _project.Set(property, value);
        return this;
    }

    /// <summary>Adds a spec of the repository under its own name.</summary>
    public Consumer AddSpec(string name, string metadata = "") => AddSpecFile(Path.Combine(PackedPackage.RepositoryRoot, "specs", name), metadata);

    /// <summary>Adds a copy of a file as a spec.</summary>
    public Consumer AddSpecFile(string path, string metadata = "")
    {
        _project.AddSpec(path, Path.GetFileName(path).Replace("real-", "madaster-"), metadata);
        return this;
    }

    public Consumer AddPackage(PackedPackage package)
    {
        _project.AddPackage(package);
        return this;
    }

    public Consumer AddItem(string xml)
    {
        _project.AddItem(xml);
        return this;
    }

    public Consumer AddSource(string name, string text)
    {
        _project.Write(name, text);
        return this;
    }

    /// <summary>Builds the project.</summary>
    public CommandResult Build(params string[] arguments) => _project.Run(["build", "-nodeReuse:false", "-tl:off", .. arguments]);

    /// <summary>Runs a command of .NET in the project's folder.</summary>
    public CommandResult Invoke(params string[] arguments) => _project.Run(arguments);

    /// <summary>Runs what was built.</summary>
    public CommandResult Run() => _project.Run("run", "--no-build");

    public void Dispose() => _project.Dispose();
}
