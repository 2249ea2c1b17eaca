using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Exceptions;
using LibraryResult = Microsoft.OpenApi.Readers.ReadResult;

namespace MadasterGen.Reading;

/// <summary>Turns the text of an OpenAPI document (Swagger 2.0, OpenAPI 3.0; JSON or YAML) into an <see cref="ApiModel"/>.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document. Whatever is wrong with it becomes a problem.</summary>
    /// <param name="text">The document as the file has it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The model and the problems; both are the same for the same text on every machine.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is thrown.</exception>
    public static ReadResult Read(string text, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            string prepared = TextPreparation.WithoutLoneSurrogates(TextPreparation.WithoutByteOrderMark(text));
            if (!LibraryTextNeed.IsIn(prepared, cancellationToken) && ReadAsItIsOrNull(prepared, cancellationToken) is LibraryResult read)
                return Finish(read, prepared, [], cancellationToken);
            return ReadAnew(prepared, cancellationToken);
        }
        catch (StructureException error)
        {
            string id = error.IsLimit ? ProblemIds.LimitExceeded : ProblemIds.TextCannotBeParsed;
            return Failure(Problem.At(id, "", error.Message) with { Position = error.Position });
        }
        catch (InsufficientExecutionStackException)
        {
            return Failure(Problem.At(ProblemIds.LimitExceeded, "", "the host's stack"));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Failure(Problem.At(ProblemIds.InternalError, "", error.GetType().Name, error.Message));
        }
    }

    /// <summary>The quick way, good for nearly every document; null sends it down the thorough one.</summary>
    private static LibraryResult? ReadAsItIsOrNull(string text, CancellationToken cancellationToken)
    {
        try
        {
            LibraryResult read = LibraryReader.Read(text, cancellationToken);
            return LibraryReader.HasContent(read.OpenApiDocument) ? read : null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return null;
        }
    }

    private static ReadResult ReadAnew(string text, CancellationToken cancellationToken)
    {
        StructureNode? root = string.IsNullOrWhiteSpace(text) ? null : DocumentStructure.Parse(text, cancellationToken);
        List<Problem> problems = [];
        if (RootCheck.Problem(root) is Problem wrong)
            return Failure(wrong);
        StructureCleaning.Clean(root, cancellationToken, (place, duplicate) => problems.Add(LibraryProblems.DuplicateKey(place, duplicate)));
        return Finish(ReadWritten((StructureObject)root!, text.Length, problems, cancellationToken), text, problems, cancellationToken);
    }

    private static LibraryResult ReadWritten(StructureObject root, int length, List<Problem> problems, CancellationToken cancellationToken)
    {
        try
        {
            return LibraryReader.Read(LibraryText.Write(root, length, cancellationToken), cancellationToken);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or ArgumentException or NullReferenceException
            or OpenApiException)
        {
            if (!StructureRepair.Repair(root, cancellationToken, (place, expected) => problems.Add(LibraryProblems.WrongKind(place, expected))))
                throw;
            return LibraryReader.Read(LibraryText.Write(root, length, cancellationToken), cancellationToken);
        }
    }

    private static ReadResult Finish(LibraryResult read, string text, List<Problem> problems, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReadingContext context = new(read, text, problems, cancellationToken);
        LibraryProblems.Report(read.OpenApiDiagnostic, context);
        bool isLost = read.OpenApiDocument is null || (problems.Count > 0 && !LibraryReader.HasContent(read.OpenApiDocument));
        if (isLost)
            problems.Add(Problem.At(ProblemIds.NotAnOpenApiDocument, ""));
        ApiModel? model = isLost ? null : DocumentMapping.Map(context);
        return new ReadResult(model, problems.ToEquatableArray());
    }

    private static ReadResult Failure(Problem problem) => new(null, new EquatableArray<Problem>([problem]));
}
