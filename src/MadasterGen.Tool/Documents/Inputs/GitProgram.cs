using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>
/// Runs <c>git</c>. The program is looked for in the folders of PATH alone, never in the folder that the tool runs in, which can be
/// anybody's.
/// </summary>
internal static class GitProgram
{
    /// <summary>Runs a command of git.</summary>
    /// <param name="folder">The folder in whose repository it runs.</param>
    /// <param name="arguments">Arguments of ours; what users and documents name goes into the input.</param>
    /// <param name="input">What git reads.</param>
    /// <param name="cancellationToken">Ends git.</param>
    /// <returns>What git writes.</returns>
    /// <exception cref="IOException">There is no git, or it fails; the message tells why.</exception>
    public static async Task<byte[]> RunAsync(
        string folder, IEnumerable<string> arguments, string input, CancellationToken cancellationToken)
    {
        string program = PathOrNull() ?? throw new IOException("git is in no folder of PATH");
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using Process git = Process.Start(start) ?? throw new IOException("git cannot be started");
            using CancellationTokenRegistration stop = cancellationToken.Register(() => git.Kill());
            return await TalkAsync(git, input, cancellationToken);
        }
        catch (Win32Exception exception)
        {
            throw new IOException($"git cannot be started: {exception.Message}", exception);
        }
    }

    private static async Task<byte[]> TalkAsync(Process git, string input, CancellationToken cancellationToken)
    {
        using MemoryStream output = new();
        Task reading = git.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
        Task<string> errors = git.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await git.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            git.StandardInput.Close();
        }
        catch (IOException) when (!cancellationToken.IsCancellationRequested)
        {
            // It ended before it read, and tells below why.
        }
        await reading;
        string error = await errors;
        await git.WaitForExitAsync(cancellationToken);
        return git.ExitCode == 0 ? output.ToArray() : throw new IOException($"git reports: {error.Trim()}");
    }

    private static string? PathOrNull()
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
