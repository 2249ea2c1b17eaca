using System;

namespace MadasterGen.Planning.Operations;

/// <summary>Names the methods of an operation, all from the operation's own name. Nothing else decides what a method is called.</summary>
internal static class MethodVariantNames
{
    // What ends the name of every method.
    private const string Async = "Async";

    private const string Get = "Get";

    /// <summary>The call itself.</summary>
    public static string Call(string name) => name + Async;

    /// <summary>The call that gives <c>null</c> for 404.</summary>
    public static string OrDefault(string name) => name + "OrDefault" + Async;

    /// <summary>The call that gives a sequence.</summary>
    public static string Sequence(string name)
    {
        bool isGet = name.StartsWith(Get, StringComparison.Ordinal) && name.Length > Get.Length;
        return "Enumerate" + (isGet ? name.Substring(Get.Length) : name) + Async;
    }

    /// <summary>The call that sends in batches.</summary>
    public static string Batches(string name) => name + "InBatches" + Async;

    /// <summary>The method that makes the request; it is private and sends nothing.</summary>
    public static string Request(string name) => name + "Request";
}
