using System;
using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps the reading library's errors to problems whose pointers are RFC 6901's.</summary>
internal static class ErrorMapping
{
    private const string LineAsPointer = "#line=";
    private const string NoScalar = "Expected scalar";
    private const string UnknownProperty = " is not a valid property at #";

    /// <summary>Reports the errors that are not said better elsewhere.</summary>
    public static void Report(LibraryDocument read, ReadingContext context)
    {
        foreach (OpenApiError error in read.Errors)
        {
            if (ToProblem(error, read, context) is Problem problem)
                context.Report(problem);
        }
    }

    private static Problem? ToProblem(OpenApiError error, LibraryDocument read, ReadingContext context)
    {
        string message = error.Message ?? "";
        string pointer = error.Pointer ?? "";
        int unknown = message.IndexOf(UnknownProperty, StringComparison.Ordinal);
        if (unknown >= 0)
            return UnknownPropertyProblem(message, unknown, context);
        StructureNode? node = null;
        if (Numbered(message, NoScalar + " at line ", read) is { } scalar)
            (node, message) = (scalar.Node, NoScalar + scalar.Behind);
        else if (Numbered(pointer, LineAsPointer, read) is { } line)
            (node, pointer) = (line.Node, line.Behind);
        pointer = context.Carried.UnpackPointer(Normalize(pointer, context.Document.Paths));
        bool isSaidElsewhere = pointer == "/info/version" || HarmlessRules.IsToldByParameters(error)
            || message.StartsWith("The reference string ", StringComparison.Ordinal);
        if (isSaidElsewhere)
            return null;
        string id = HarmlessRules.Has(error) ? ProblemIds.DocumentBreaksAHarmlessRule : ProblemIds.DocumentBreaksARule;
        pointer = context.Raw.Complete(pointer);
        if (HarmlessRules.IsOfIncompleteParameter(error) && PlaceAt(pointer, context.Raw) is { } place)
            message = NoPlace(place);
        return Problem.At(id, pointer, message) with { Position = node?.Span.Start };
    }

    // The library calls a place missing that it does not know.
    private static string? PlaceAt(string pointer, RawDocument raw) =>
        pointer.EndsWith("/in", StringComparison.Ordinal) && raw.At(pointer) is { Text: not ("" or "null" or "~") } place
            ? place.Text
            : null;

    private static string NoPlace(string place) => place is "formData" or "body"
        ? $"'{place}' is a place of Swagger 2.0, so the parameter is not sent. Describe it in 'requestBody'."
        : $"'{place}' is no place ('in') of a parameter, so it is not sent. Write one that is, such as 'query' or 'header'.";

    private static Problem? UnknownPropertyProblem(string message, int position, ReadingContext context)
    {
        string name = message.Substring(0, position);
        string written = Normalize(message.Substring(position + UnknownProperty.Length - 1), context.Document.Paths);
        string parent = context.Carried.UnpackPointer(written);
        if (!name.StartsWith("x-", StringComparison.Ordinal))
        {
            string pointer = context.Raw.Complete(JsonPointer.Child(parent, name));
            return Problem.At(ProblemIds.DocumentBreaksARule, pointer, $"'{name}' is not a valid property here.");
        }
        // Extensions are allowed nearly everywhere; the library refuses them in a discriminator.
        if (name == "x-abstract")
            context.AbstractDiscriminators.Add(parent);
        return null;
    }

    // What the library takes for the line of a node is its number. Anywhere else such words are the document's own.
    private static (StructureNode Node, string Behind)? Numbered(string words, string before, LibraryDocument read)
    {
        if (!words.StartsWith(before, StringComparison.Ordinal))
            return null;
        int end = before.Length;
        while (end < words.Length && words[end] is >= '0' and <= '9')
            end++;
        string digits = words.Substring(before.Length, end - before.Length);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < read.Nodes.Count
            ? (read.Nodes[number], words.Substring(end))
            : null;
    }

    /// <summary>The library writes <c>''</c>, <c>#/</c>, and paths without escapes (<c>#/paths//a/{b}/get</c>).</summary>
    private static string Normalize(string pointer, OpenApiPaths? paths)
    {
        string bare = pointer.TrimStart('#').TrimEnd('\'', '/').TrimStart('\'');
        const string Paths = "/paths/";
        if (paths is null || !bare.StartsWith(Paths + "/", StringComparison.Ordinal))
            return bare;
        string rest = bare.Substring(Paths.Length);
        int end = rest.Length;
        while (end > 0 && !paths.ContainsKey(rest.Substring(0, end)))
            end = rest.LastIndexOf('/', end - 1);
        return end <= 0 ? Paths + JsonPointer.Escape(rest) : Paths + JsonPointer.Escape(rest.Substring(0, end)) + rest.Substring(end);
    }
}
