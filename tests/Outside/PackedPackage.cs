using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace MadasterGen.Outside;

/// <summary>A package, packed once for all that share it into a folder of its own, under a version that nothing has cached.</summary>
public sealed class PackedPackage : IDisposable
{
    /// <param name="name">The package's name, which is that of its project.</param>
    public PackedPackage(string name = "MadasterGen")
    {
        Name = name;
        Folder = Directory.CreateTempSubdirectory("madastergen-package-").FullName;
        Version = $"0.0.1-test{DateTime.UtcNow.Ticks}";
        CommandResult result = Command.Run(
            RepositoryRoot, "dotnet", "pack", Path.Combine("src", name, $"{name}.csproj"), "-c", "Release", "-o", Folder,
            $"-p:Version={Version}", $"-p:PrecompiledMachines={RuntimeInformation.RuntimeIdentifier}", "--artifacts-path", Path.Combine(Folder, "artifacts"), "-nodeReuse:false");
        if (result.ExitCode != 0)
            throw new InvalidOperationException(result.Output);
    }

    /// <summary>The package's name.</summary>
    public string Name { get; }

    /// <summary>Where the package is; a source for restoring.</summary>
    public string Folder { get; }

    /// <summary>The version it was packed under.</summary>
    public string Version { get; }

    /// <summary>The folder with the solution.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Opens the package.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Folder, $"{Name}.{Version}.nupkg"));

    /// <summary>What each assembly refers to that compilers load wherever they run.</summary>
    public IReadOnlyList<(string Assembly, string Name, Version Version)> References() =>
    [
        .. Assemblies("analyzers/").SelectMany(static file =>
        {
            using PEReader assembly = new(file.Value);
            MetadataReader metadata = assembly.GetMetadataReader();
            return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(r => (Path.GetFileName(file.Key), metadata.GetString(r.Name), r.Version)).ToArray();
        }),
    ];

    /// <summary>The assemblies of a folder of the package, by their paths.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<byte>> Assemblies(string folder)
    {
        using ZipArchive archive = Open();
        return archive.Entries
            .Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .ToDictionary(static entry => entry.FullName, Bytes);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static ImmutableArray<byte> Bytes(ZipArchiveEntry entry)
    {
        using MemoryStream copy = new();
        using (Stream stream = entry.Open())
            stream.CopyTo(copy);
        return ImmutableCollectionsMarshal.AsImmutableArray(copy.ToArray());
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MadasterGen.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("MadasterGen.sln is in no folder above the program.");
    }
}
