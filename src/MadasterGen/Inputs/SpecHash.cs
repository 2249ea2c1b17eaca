using System.Threading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Inputs;

/// <summary>A spec and what tells its text from all others.</summary>
internal sealed record SpecHash(string Path, string Hash)
{
    /// <summary>The hash of a spec with its parts.</summary>
    public static SpecHash Of(SpecFile file, CancellationToken cancellationToken) => new(file.Path, DocumentHash.Of(file.Source));
}
