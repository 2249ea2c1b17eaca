using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using MadasterGen.Inputs;
using MadasterGen.Model;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of the project as a whole.</summary>
internal static class ProjectProblems
{
    /// <summary>What is said of the metadata of files, and of one that looks like a spec, is none and is no part of one.</summary>
    public static Group<FileProblems> OfFiles(Group<SpecFile> files, CancellationToken cancellationToken)
    {
        HashSet<string> parts = new(files.SelectMany(file => file.Parts).Select(part => part.Path), StringComparer.Ordinal);
        return new(files.Select(file => file.Kind == SpecFileKind.Unmarked && !parts.Contains(file.Path)
            ? FileProblems.Of(file.Path, [.. file.Problems, Problem.At(SetupIds.FileLooksLikeASpec, "", Path.GetFileName(file.Path))])
            : new FileProblems(file.Path, file.Problems)));
    }

    /// <summary>What is said of properties, language, references and missing specs.</summary>
    public static Group<FileProblems> Of(ProjectOptions project, Features features, Group<SpecFile> files) =>
        new(new[] { FileProblems.Of(null, [.. All(project, features, files)]) });

    private static IEnumerable<Problem> All(ProjectOptions project, Features features, Group<SpecFile> files)
    {
        if (!files.Any(f => f.Kind == SpecFileKind.Spec))
        {
            string candidates = string.Join(", ", files.Where(f => f.Kind == SpecFileKind.Unmarked).Select(f => Path.GetFileName(f.Path)));
            yield return Problem.At(SetupIds.NoDocument, "", candidates.Length == 0 ? "" : $", such as {candidates}");
            yield break;
        }
        foreach (Problem problem in features.Missing.Concat(features.Hints).Concat(project.Problems))
            yield return problem;
        if (project.HasRequestDelegates && project.Output == ClientOutput.ToCompiler)
        {
            yield return Problem.At(
                SetupIds.OtherGeneratorSeesNoClient, "", "ASP.NET Core's generator of request delegates (on with PublishAot)",
                "set EnableRequestDelegateGenerator to false");
        }
        string root = project.Planning.RootNamespace.Split('.')[0];
        if (project.ProjectNamespace is { } own && own.Split('.').Skip(1).Contains(root, StringComparer.Ordinal))
            yield return Problem.At(SetupIds.ProjectNamespaceHidesRoot, "", own, root);
    }
}
