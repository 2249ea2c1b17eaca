using System.ComponentModel;
using System.Diagnostics;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Foreign.Tests.Servers;

/// <summary>What this machine has of Node.js.</summary>
internal static class Node
{
    private const int OldestVersion = 20;

    /// <summary>The folder of a server.</summary>
    public static string FolderOf(string server) => Repository.PathOf("tests", "MadasterGen.Foreign.Tests", "Servers", server);

    /// <summary>Why a server cannot start here; null when it can.</summary>
    public static string? MissingFor(string server)
    {
        if (Version() is not { } version)
            return "There is no node on this machine.";
        if (version < OldestVersion)
            return $"The node on this machine is of version {version}; the server needs {OldestVersion} or later.";
        return Directory.Exists(Path.Combine(FolderOf(server), "node_modules"))
            ? null
            : $"Its packages are not installed: npm ci --ignore-scripts --prefix tests/MadasterGen.Foreign.Tests/Servers/{server}";
    }

    private static int? Version()
    {
        try
        {
            using Process node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            string version = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return int.TryParse(version.TrimStart('v').Split('.')[0], out int major) ? major : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
