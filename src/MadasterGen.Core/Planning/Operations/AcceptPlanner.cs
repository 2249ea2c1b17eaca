using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>Decides which media types a call asks for: those that the document names.</summary>
internal static class AcceptPlanner
{
    // Servers have been seen to send what they do not name: a file or a text is taken whatever it is.
    private const string OrAnything = ", */*;q=0.8";

    /// <summary>The media types; null for the usual ones.</summary>
    /// <param name="kind">What the call gives.</param>
    /// <param name="hasText">For JSON: whether some statuses bring texts.</param>
    /// <param name="named">The media types of all success responses.</param>
    /// <param name="texts">Those of them that bring strings that are no JSON.</param>
    public static string? Plan(ResultKind kind, bool hasText, IEnumerable<string> named, ISet<string> texts)
    {
        string[] types = [.. named.Where(MediaTypes.IsHeaderValue).Distinct(StringComparer.OrdinalIgnoreCase)];
        return kind switch
        {
            ResultKind.None or ResultKind.Sequence => null,
            ResultKind.Json when hasText => OfBoth([.. types.Where(type => MediaTypes.IsJson(type) || texts.Contains(type))]),
            ResultKind.Json => OfJson([.. types.Where(MediaTypes.IsJson)]),
            ResultKind.Text => OfOthers([.. types.Where(texts.Contains)]),
            ResultKind.File => OfOthers([.. types.Where(type => IsOfFile(type))]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>The media types whose headers HEAD asks for; null for the usual ones.</summary>
    /// <param name="named">The media types that success responses would have for GET.</param>
    public static string? PlanHead(IEnumerable<string> named)
    {
        string[] types = [.. named.Where(MediaTypes.IsHeaderValue).Distinct(StringComparer.OrdinalIgnoreCase)];
        bool areUsual = types.Length == 0 || types.Any(type => IsUsual(type) || MediaTypes.IsOpen(type));
        return areUsual ? null : string.Join(", ", types) + OrAnything;
    }

    private static bool IsOfFile(string type) =>
        !MediaTypes.IsJson(type) && !MediaTypes.IsText(type) && MediaTypes.SequenceOf(type) is null;

    // Parameters tell versions and kinds apart (";v=2", ";odata.metadata=full"): a server that is not asked for them gives another.
    private static bool IsUsual(string type) => MediaTypes.Normalized(type) == "application/json";

    // What a server can give as plain JSON it is asked for as that.
    private static string? OfJson(string[] types) =>
        types.Length == 0 || types.Any(type => IsUsual(MediaTypes.Concrete(type))) ? null : string.Join(", ", types);

    // Where all are open, such as */*, the usual ones are as good as any.
    private static string? OfBoth(string[] types) => types.Length == 0 ? null : string.Join(", ", types);

    private static string? OfOthers(string[] types) =>
        types.Length == 0 || types.Any(type => MediaTypes.IsBytes(type) || MediaTypes.Concrete(type) == "text/plain")
            ? null
            : string.Join(", ", types) + OrAnything;
}
