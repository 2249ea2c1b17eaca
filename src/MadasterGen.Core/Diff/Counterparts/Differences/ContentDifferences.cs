using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Differences;

/// <summary>Says how what travels differs.</summary>
internal static class ContentDifferences
{
    public static IEnumerable<string> OfBody(OperationView lost, OperationView found)
    {
        if (found.Body is not { } @new)
            return lost.Body is null ? [] : ["no body is sent"];
        if (lost.Body is not { } old)
            return [$"a body must be sent: {@new.Title}"];
        string? kind = @new.KindOf(lost.Resource);
        return [.. Of(old, @new, kind, "the body"), .. PropertyDifferences.Find(old, @new, kind, isRequest: true)];
    }

    public static IEnumerable<string> OfResponse(OperationView lost, OperationView found)
    {
        string? before = StatusOf(lost.Operation);
        string? after = StatusOf(found.Operation);
        IEnumerable<string> statuses = after is null || after == before
            ? []
            : [$"it responds with {after} instead of {before ?? "nothing"}"];
        if (found.Response is not { } @new)
            return lost.Response is null ? statuses : ["the response has no body", .. statuses];
        if (lost.Response is not { } old)
            return [$"the response has a body: {@new.Title}", .. statuses];
        string? kind = @new.KindOf(lost.Resource);
        return [.. Of(old, @new, kind, "the response"), .. PropertyDifferences.Find(old, @new, kind, isRequest: false), .. statuses];
    }

    private static IEnumerable<string> Of(ContentView old, ContentView @new, string? kind, string what)
    {
        if (old.Title != @new.Title)
        {
            yield return kind is null
                ? $"{what} is {@new.Title} instead of {old.Title}"
                : $"{what} is {@new.Title}, of which {kind} is a kind";
        }

        if (old.MediaType != @new.MediaType)
            yield return $"{what} is {@new.MediaType} instead of {old.MediaType}";
    }

    private static string? StatusOf(ApiOperation operation) => operation.Responses
        .Where(Successes.Is)
        .Select(response => response.Status)
        .OrderBy(status => status, StringComparer.Ordinal)
        .FirstOrDefault();
}
