using System.Linq;
using System.Threading;
using MadasterGen.Pipeline;
using MadasterGen.Reading.Files;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Inputs;

/// <summary>Gives documents the files that they refer to, whatever those files are marked as.</summary>
internal static class DividedFiles
{
    /// <summary>The files, each with those that it refers to. Files that nothing refers to are not even read.</summary>
    /// <param name="files">The files that concern the generator.</param>
    /// <param name="given">The files that can be referred to.</param>
    public static IncrementalValuesProvider<SpecFile> Join(
        IncrementalValuesProvider<SpecFile> files, IncrementalValuesProvider<AdditionalText> given)
    {
        IncrementalValueProvider<Division> division = files.Where(static file => file.IsDivided).Together()
            .Select(static (divided, _) => new Division(divided.Count > 0));
        IncrementalValueProvider<Group<GivenFile>> texts = given.With(division, Read).Present()
            .WithTrackingName(TrackingNames.GivenFiles).Together();
        return files.With(texts, WithParts).WithTrackingName(TrackingNames.DividedFiles);
    }

    private static GivenFile? Read(AdditionalText file, Division division, CancellationToken cancellationToken) =>
        division.IsThere && file.GetText(cancellationToken) is { } text ? new GivenFile(file.Path, text.ToString()) : null;

    private static SpecFile WithParts(SpecFile file, Group<GivenFile> given, CancellationToken cancellationToken)
    {
        if (!file.IsDivided)
            return file;
        ILookup<string, GivenFile> byAddress = given.ToLookup(one => FileAddress.Of(one.Path), FileAddress.Comparer);
        bool isCopy = file.Kind == SpecFileKind.Accepted;
        // An accepted copy refers to the copies of the other files, where there are any.
        GivenFile? Find(string address) => isCopy
            ? byAddress[address].OrderBy(one => FileAddress.IsOfCopy(one.Path) ? 0 : 1).FirstOrDefault()
            : byAddress[address].FirstOrDefault(one => !FileAddress.IsOfCopy(one.Path));
        return file with { Parts = FileClosure.Of(file.Source, Find, cancellationToken).Parts };
    }

    /// <summary>Whether a document of the project refers to files.</summary>
    private sealed record Division(bool IsThere);
}
