using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Names the methods of an operation, all from the operation's own name. Nothing else decides what a method is called.</summary>
internal static class MethodVariantNames
{
    // What ends the name of every method.
    private const string Async = "Async";

    private const string Get = "Get";

    private const string OrDefaultEnd = "OrDefault" + Async;

    private const string WithResponseEnd = "WithResponse" + Async;

    private const string BatchesEnd = "InBatches" + Async;

    private const string SequenceStart = "Enumerate";

    // What an operation's name can have behind it in the name of a sequence.
    private static readonly string[] s_sequenceEnds =
    [
        "", EndOf(SequenceFormat.Events), .. BodyAlternatives.Endings,
    ];

    /// <summary>The call itself.</summary>
    public static string Call(string name) => name + Async;

    /// <summary>The call that gives <c>null</c> for 404.</summary>
    public static string OrDefault(string name) => name + OrDefaultEnd;

    /// <summary>The call that gives the headers of the response, too.</summary>
    public static string WithResponse(string name) => name + WithResponseEnd;

    /// <summary>The call that gives a sequence.</summary>
    public static string Sequence(string name)
    {
        bool isGet = name.StartsWith(Get, StringComparison.Ordinal) && name.Length > Get.Length;
        return SequenceStart + (isGet ? name.Substring(Get.Length) : name) + Async;
    }

    /// <summary>All calls that an operation can have that give a sequence.</summary>
    public static IEnumerable<string> Sequences(string name) => s_sequenceEnds.Select(end => Sequence(name + end));

    /// <summary>What tells a sequence from the elements of the list that the same operation gives.</summary>
    public static string EndOf(SequenceFormat format) => "As" + format;

    /// <summary>The call that sends in batches.</summary>
    public static string Batches(string name) => name + BatchesEnd;

    /// <summary>Whether a method is another than the call itself, as far as its name tells.</summary>
    public static bool IsVariant(string method) =>
        method.EndsWith(OrDefaultEnd, StringComparison.Ordinal)
        || method.EndsWith(WithResponseEnd, StringComparison.Ordinal)
        || method.EndsWith(BatchesEnd, StringComparison.Ordinal)
        || BodyAlternatives.Endings.Any(end => method.EndsWith(end + Async, StringComparison.Ordinal))
        || method.StartsWith(SequenceStart, StringComparison.Ordinal);

    /// <summary>The method that makes the request; it is private and sends nothing.</summary>
    public static string Request(string name) => name + "Request";
}
