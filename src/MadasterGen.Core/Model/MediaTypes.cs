using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Model;

/// <summary>Tells media types apart (RFC 6838; structured suffixes: RFC 6839).</summary>
internal static class MediaTypes
{
    /// <summary>The one that serves best as a body; null when there is none.</summary>
    public static ApiMediaType? Best(EquatableArray<ApiMediaType> content)
    {
        if (content.Count < 2)
            return content.Count == 0 ? null : content[0];
        ApiMediaType best = content[0];
        foreach (ApiMediaType one in content)
        {
            if (Rank(one.Name) < Rank(best.Name))
                best = one;
        }
        return best;
    }

    /// <summary>How well a media type serves as a body: the less, the better.</summary>
    public static int Rank(string name) =>
        Essence(name) == "application/json" ? 0
        : IsJson(name) ? 1
        : Essence(name) == "multipart/form-data" ? 2
        : IsForm(name) ? 3
        : IsText(name) ? 4
        : IsBytes(name) ? 5
        : SequenceOf(name) is not null ? 6
        : 7;

    /// <summary>Whether it is JSON.</summary>
    public static bool IsJson(string name) => Essence(name) is var essence
        && (essence is "application/json" or "text/json" || essence.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Whether it is a form.</summary>
    public static bool IsForm(string name) => Essence(name) is "multipart/form-data" or "application/x-www-form-urlencoded";

    /// <summary>Whether it is several parts one after the other (RFC 2046, 5.1), with names or without.</summary>
    public static bool IsMultipart(string name) => IsHeaderValue(name) && Essence(name) is var essence
        && essence.StartsWith("multipart/", StringComparison.Ordinal) && essence != "multipart/*";

    /// <summary>The name of a multipart body without a boundary, which each body has of its own.</summary>
    public static string WithoutBoundary(string name) => string.Join(";", name.Split(';')
        .Where(part => !part.TrimStart().StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))).Trim();

    /// <summary>Whether its parts have names: those of a form (RFC 7578).</summary>
    public static bool HasNamedParts(string name) => Essence(name) == "multipart/form-data";

    /// <summary>Whether it is text for people.</summary>
    public static bool IsText(string name) =>
        Essence(name).StartsWith("text/", StringComparison.Ordinal) && !IsJson(name) && SequenceOf(name) is null;

    /// <summary>Whether it is text that nothing more is said of.</summary>
    public static bool IsPlainText(string name) => Essence(name) is "text/plain" or "text/*";

    /// <summary>Whether it is XML (RFC 7303).</summary>
    public static bool IsXml(string name) => Essence(name) is var essence
        && (essence is "application/xml" or "text/xml" || essence.EndsWith("+xml", StringComparison.Ordinal));

    /// <summary>How it is a sequence of values; null when it is none.</summary>
    public static SequenceFormat? SequenceOf(string name) => Essence(name) switch
    {
        _ when !IsHeaderValue(name) => null,
        "text/event-stream" => SequenceFormat.Events,
        "application/json-seq" => SequenceFormat.Texts,
        "application/jsonl" or "application/x-jsonl" or "application/jsonlines" or "application/x-jsonlines" => SequenceFormat.Lines,
        "application/ndjson" or "application/x-ndjson" => SequenceFormat.Lines,
        var other when other.EndsWith("+json-seq", StringComparison.Ordinal) => SequenceFormat.Texts,
        var other when other.EndsWith("+jsonl", StringComparison.Ordinal) => SequenceFormat.Lines,
        _ => null,
    };

    /// <summary>Whether it leaves open what it is, so that a schema beside it is all that is said.</summary>
    public static bool IsOpen(string name) => Essence(name) is "*/*" or "application/*";

    /// <summary>Whether it says no more than that there are bytes.</summary>
    public static bool IsBytes(string name) => IsOpen(name) || Essence(name) == "application/octet-stream";

    /// <summary>A media type that can be sent: ranges become what they most likely mean.</summary>
    public static string Concrete(string name) => Essence(name) switch
    {
        "text/*" => "text/plain",
        "application/*+json" => "application/json",
        "application/*+xml" => "application/xml",
        _ => name,
    };

    /// <summary>Whether it is one at all that a header can hold: printable ASCII.</summary>
    public static bool IsHeaderValue(string name) => name.IndexOf('/') > 0 && name.All(character => character is >= ' ' and <= '~');

    /// <summary>The media type without parameters, in lower case.</summary>
    public static string Essence(string name)
    {
        int end = name.IndexOf(';');
        return (end < 0 ? name : name.Substring(0, end)).Trim().ToLowerInvariant();
    }

    /// <summary>
    /// The media type as one string for all its spellings: its parameters in order, and without the character set, which every
    /// body names itself.
    /// </summary>
    public static string Normalized(string name)
    {
        IEnumerable<string> parameters = name.Split(';').Skip(1)
            .Select(parameter => string.Concat(parameter.Where(unit => !char.IsWhiteSpace(unit) && unit != '"')))
            .Select(parameter => parameter.Split('=')[0].ToLowerInvariant() + parameter.Substring(parameter.Split('=')[0].Length))
            .Where(parameter => parameter.Length > 0 && !parameter.StartsWith("charset=", StringComparison.Ordinal));
        return string.Join(";", new[] { Essence(name) }.Concat(parameters.OrderBy(parameter => parameter, StringComparer.Ordinal)));
    }
}
