using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents;

/// <summary>
/// Opens the files that a document refers to: those in its own folder and below, and those that the user gave. Nothing else is opened,
/// whatever a document says.
/// </summary>
internal static class FilesBeside
{
    /// <summary>A document with its files; one that cannot be opened is not there.</summary>
    /// <param name="path">The document as the user names it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="given">The files that the user names.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static DocumentSource Of(string path, string text, IReadOnlyCollection<string> given, CancellationToken cancellationToken)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        bool isCopy = FileAddress.IsOfCopy(path);
        return FileClosure.Of(new DocumentSource(path, text), Find, cancellationToken);

        // An accepted copy refers to the copies of the other files, where there are any.
        GivenFile? Find(string address) => (isCopy ? OpenOrNull(CopyOf(address)) : null) ?? OpenOrNull(address);

        GivenFile? OpenOrNull(string file)
        {
            bool isGiven = given.Any(one => Path.GetFullPath(one) == Path.GetFullPath(file));
            return isGiven || IsIn(folder, file) ? ReadOrNull(file) : null;
        }
    }

    private static string CopyOf(string address) => Path.ChangeExtension(address, ".accepted" + Path.GetExtension(address));

    // Where a link leads counts too, which is looked at only where the path itself stays: one to another machine must not be touched.
    private static bool IsIn(string folder, string file)
    {
        try
        {
            string full = Path.GetFullPath(file);
            return IsBelow(folder, full) && LinksOn(folder, full).All(target => IsBelow(folder, target.FullName));
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return false;
        }
    }

    // The file itself and the folders on the way to it.
    private static IEnumerable<FileSystemInfo> LinksOn(string folder, string full)
    {
        if (new FileInfo(full).ResolveLinkTarget(returnFinalTarget: true) is { } file)
            yield return file;
        for (DirectoryInfo? on = Directory.GetParent(full); on is not null && on.FullName.Length > folder.Length; on = on.Parent)
        {
            if (on.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                yield return target;
        }
    }

    private static bool IsBelow(string folder, string full)
    {
        string relative = Path.GetRelativePath(folder, full);
        return !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
    }

    private static GivenFile? ReadOrNull(string file)
    {
        try
        {
            return File.Exists(file) ? new GivenFile(file, File.ReadAllText(file)) : null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }
}
