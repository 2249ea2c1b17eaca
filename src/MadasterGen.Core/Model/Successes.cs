using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MadasterGen.Model;

/// <summary>The responses that methods give their callers; all others become exceptions.</summary>
internal static class Successes
{
    /// <summary>
    /// The successes of an operation by their statuses; where it names none, what it says of all others, unless that is what it says of a
    /// failure.
    /// </summary>
    public static IReadOnlyList<ApiResponse> Of(ApiOperation operation)
    {
        ApiResponse[] successes = [.. operation.Responses.Where(Is).OrderBy(response => response.Status, StringComparer.Ordinal)];
        return successes.Length > 0
            ? successes
            : [.. operation.Responses.Where(response => response.Status == "default" && !IsOfFailures(response, operation))];
    }

    /// <summary>Whether a response is a success.</summary>
    public static bool Is(ApiResponse response) => response.Status.StartsWith("2", StringComparison.Ordinal);

    /// <summary>The number of a status; null for a range such as <c>2XX</c> and for <c>default</c>.</summary>
    public static int? NumberOf(string status) =>
        int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool IsOfFailures(ApiResponse response, ApiOperation operation)
    {
        ApiSchema? schema = MediaTypes.Best(response.Content)?.Schema;
        return operation.Responses.Where(IsFailure).Any(failure => MediaTypes.Best(failure.Content)?.Schema == schema);
    }

    private static bool IsFailure(ApiResponse response) =>
        response.Status.StartsWith("4", StringComparison.Ordinal) || response.Status.StartsWith("5", StringComparison.Ordinal);
}
