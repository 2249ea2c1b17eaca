using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Mapping;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>Turns the text of an OpenAPI document (Swagger 2.0, OpenAPI 3.x; JSON or YAML) into an <see cref="ApiModel"/>.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document that is a text without a file.</summary>
    public static ReadResult Read(string text, CancellationToken cancellationToken) =>
        Read(new DocumentSource("", text), cancellationToken);

    /// <summary>Reads a document. Whatever is wrong with it becomes a problem.</summary>
    /// <param name="source">The document and the files that it refers to.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The model and the problems; both are the same for the same text on every machine.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is thrown.</exception>
    public static ReadResult Read(DocumentSource source, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ReadTree(source, cancellationToken);
        }
        catch (StructureException error)
        {
            string id = error.IsLimit ? ProblemIds.LimitExceeded : ProblemIds.DocumentCannotBeParsed;
            return Failure(Problem.At(id, "", error.Message) with { Position = error.Position });
        }
        catch (StackIsUsedUpException error)
        {
            return Failure(Problem.At(ProblemIds.LimitExceeded, error.Place.ToString(), StackGuard.Limit));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Failure(Problem.At(ProblemIds.InternalError, "", error.GetType().Name, error.Message));
        }
    }

    private static ReadResult ReadTree(DocumentSource source, CancellationToken cancellationToken)
    {
        List<Problem> problems = [];
        StructureNode? root = WholeDocument.Read(
            source, cancellationToken, (place, removed) => problems.Add(StructureProblems.Removed(place, removed)));
        if (RootCheck.Problem(root) is Problem wrong)
            return Failure(wrong);
        List<Problem> losses = [];
        StructureObject version30 = (StructureObject)DocumentDialect.Rewrite(root, cancellationToken, losses.Add)!;
        CarriedVerbs carried = CarriedVerbs.None;
        void OnRemoved(Place place, string expected)
        {
            Problem wrongKind = StructureProblems.WrongKind(place, expected);
            problems.Add(wrongKind with { Pointer = carried.UnpackPointer(wrongKind.Pointer) });
        }
        StructureObject readable = ReferenceEquals(version30, root)
            ? version30
            : CarriedWebhooks.Pack(CarriedVerbs.Pack(version30, out carried));
        LibraryDocument read = LibraryReader.Read(readable, source.Length, cancellationToken, OnRemoved) with { Carried = carried };
        ApiModel model = DocumentMapping.Map(read, new RawDocument(version30), source, problems, cancellationToken);
        problems.AddRange(losses);
        return new ReadResult(model with { Unresolved = Unresolved(problems).ToEquatableArray() }, problems.ToEquatableArray());
    }

    private static IEnumerable<UnresolvedReference> Unresolved(List<Problem> problems) => problems
        .Where(problem => problem.Id == ProblemIds.DanglingReference)
        .Select(problem => new UnresolvedReference(problem.Pointer, problem.Arguments[0]));

    private static ReadResult Failure(Problem problem) => new(null, new EquatableArray<Problem>([problem]));
}
