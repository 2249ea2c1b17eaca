using System;
using System.IO;

namespace MadasterGen.Tool.Setup;

/// <summary>Finds the file in which a solution keeps the versions of its packages, where it does.</summary>
internal static class CentralVersions
{
    private const string FileName = "Directory.Packages.props";

    /// <summary>The file that counts for a folder: the nearest one above it; null where projects name the versions themselves.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="FormatException">It is no project.</exception>
    public static ProjectFile? Of(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, FileName);
            if (!File.Exists(path))
                continue;
            ProjectFile file = ProjectFile.Read(path);
            bool isUsed = string.Equals(file.Property("ManagePackageVersionsCentrally"), "true", StringComparison.OrdinalIgnoreCase);
            return isUsed ? file : null;
        }
        return null;
    }
}
