using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes as which types the bodies of errors are read.</summary>
internal static class ErrorEmitter
{
    /// <summary>The property of an operation's entry that knows it; null where there is nothing but problem details.</summary>
    public static string? Property(OperationPlan operation, string root)
    {
        if (operation.Errors.Count == 0)
            return null;
        List<string> arms = [.. operation.Errors.Select(error => $"{Pattern(error)} => {Reader(error, root)}")];
        if (operation.Errors[operation.Errors.Count - 1] is not { Status: "default", MediaType: null })
            arms.Add("_ => null");
        return $"Errors = static (status, media) => status switch {{ {string.Join(", ", arms)} }}";
    }

    /// <summary>What callers are told of the errors' types; null where there is nothing to tell.</summary>
    public static string? Words(OperationPlan operation, string root)
    {
        if (operation.Errors.Count == 0)
            return null;
        IEnumerable<string> types = operation.Errors.Where(error => error.Type is not null)
            .Select(error => Words(error, error.Type!, root));
        return $" Its <c>Error</c> is {string.Join(", ", types)}.";
    }

    private static string Words(ErrorPlan error, CSharpType type, string root)
    {
        string status = CSharpText.Xml(error.Status) + (error.MediaType is { } media ? " as " + CSharpText.Xml(media) : "");
        return $"<c>{CSharpText.Xml(TypeText.Of(type, root).Replace("global::", ""))}</c> for {status}";
    }

    private static string Reader(ErrorPlan error, string root)
    {
        if (error.Type is null)
            return "null";
        string value = $"(object){JsonReading.Expression(error.Type, "reader", root)}";
        if (error.IsNullable)
            value = $"{Names.Json(root)}.IsNull(ref reader) ? null! : {value}";
        return $"new global::{root}.MadasterJsonReader<object>(static (ref {Names.Reader} reader) => {value})";
    }

    private static string Pattern(ErrorPlan error) =>
        Pattern(error.Status) + (error.MediaType is { } media ? $" when media is {CSharpText.Literal(media)}" : "");

    private static string Pattern(string status)
    {
        if (int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number.ToString(CultureInfo.InvariantCulture);
        return status[0] switch
        {
            '4' => ">= 400 and < 500",
            '5' => ">= 500 and < 600",
            _ => "_",
        };
    }
}
